#include "truceline/annotate/integer_product.h"

#include <algorithm>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

// A weight matrix lies in tiles of 32 outputs, the weights of two inputs side by side. One multiply-add instruction
// takes such pairs, and two inputs that are copied to every lane: acc[o] += w[o][i] * x[i] + w[o][i + 1] * x[i + 1].
// Several rows of x share each load of weights.

namespace truceline::annotate {

namespace {

using lexicon::Matrix;

void rows_plain(const std::int16_t* x, std::size_t rows, std::size_t stride, const std::int16_t* w, std::size_t pairs,
                std::int32_t* out, std::size_t out_stride) {
  for (std::size_t r = 0; r < rows; ++r) {
    std::int32_t sum[Matrix::kTile] = {};
    for (std::size_t p = 0; p < pairs; ++p)
      for (std::size_t o = 0; o < Matrix::kTile; ++o)
        sum[o] += w[(p * Matrix::kTile + o) * 2] * x[r * stride + 2 * p] +
                  w[(p * Matrix::kTile + o) * 2 + 1] * x[r * stride + 2 * p + 1];
    std::memcpy(out + r * out_stride, sum, sizeof sum);
  }
}

#if defined(__x86_64__)

// Two inputs as one number, to be copied to every lane.
inline int pair_at(const std::int16_t* x) {
  int pair;
  std::memcpy(&pair, x, sizeof pair);
  return pair;
}

__attribute__((target("sse2"))) void rows_sse2(const std::int16_t* x, std::size_t rows, std::size_t stride,
                                               const std::int16_t* w, std::size_t pairs, std::int32_t* out,
                                               std::size_t out_stride) {
  for (std::size_t r = 0; r < rows; ++r) {
    __m128i sum[8];
    for (auto& s : sum) s = _mm_setzero_si128();
    for (std::size_t p = 0; p < pairs; ++p) {
      const __m128i v = _mm_set1_epi32(pair_at(x + r * stride + 2 * p));
      const auto* weights = reinterpret_cast<const __m128i*>(w + p * Matrix::kTile * 2);
      for (int k = 0; k < 8; ++k) sum[k] = _mm_add_epi32(sum[k], _mm_madd_epi16(_mm_loadu_si128(weights + k), v));
    }
    for (int k = 0; k < 8; ++k) _mm_storeu_si128(reinterpret_cast<__m128i*>(out + r * out_stride) + k, sum[k]);
  }
}

template <int kRows>
__attribute__((target("avx2"))) void block_avx2(const std::int16_t* x, std::size_t stride, const std::int16_t* w,
                                                std::size_t pairs, std::int32_t* out, std::size_t out_stride) {
  __m256i sum[kRows][4];
  for (int r = 0; r < kRows; ++r)
    for (int k = 0; k < 4; ++k) sum[r][k] = _mm256_setzero_si256();
  for (std::size_t p = 0; p < pairs; ++p) {
    const auto* weights = reinterpret_cast<const __m256i*>(w + p * Matrix::kTile * 2);
    for (int r = 0; r < kRows; ++r) {
      const __m256i v = _mm256_set1_epi32(pair_at(x + static_cast<std::size_t>(r) * stride + 2 * p));
      for (int k = 0; k < 4; ++k)
        sum[r][k] = _mm256_add_epi32(sum[r][k], _mm256_madd_epi16(_mm256_loadu_si256(weights + k), v));
    }
  }
  for (int r = 0; r < kRows; ++r)
    for (int k = 0; k < 4; ++k)
      _mm256_storeu_si256(reinterpret_cast<__m256i*>(out + static_cast<std::size_t>(r) * out_stride) + k, sum[r][k]);
}

template <int kRows>
__attribute__((target("avx512f,avx512bw,avx512vnni"))) void block_vnni(const std::int16_t* x, std::size_t stride,
                                                                       const std::int16_t* w, std::size_t pairs,
                                                                       std::int32_t* out, std::size_t out_stride) {
  __m512i sum[kRows][2];
  for (int r = 0; r < kRows; ++r) sum[r][0] = sum[r][1] = _mm512_setzero_si512();
  for (std::size_t p = 0; p < pairs; ++p) {
    const __m512i w0 = _mm512_loadu_si512(w + p * Matrix::kTile * 2),
                  w1 = _mm512_loadu_si512(w + p * Matrix::kTile * 2 + 32);
    for (int r = 0; r < kRows; ++r) {
      const __m512i v = _mm512_set1_epi32(pair_at(x + static_cast<std::size_t>(r) * stride + 2 * p));
      sum[r][0] = _mm512_dpwssd_epi32(sum[r][0], w0, v);
      sum[r][1] = _mm512_dpwssd_epi32(sum[r][1], w1, v);
    }
  }
  for (int r = 0; r < kRows; ++r)
    for (int k = 0; k < 2; ++k)
      _mm512_storeu_si512(out + static_cast<std::size_t>(r) * out_stride + static_cast<std::size_t>(k) * 16, sum[r][k]);
}

using Block = void (*)(const std::int16_t*, std::size_t, const std::int16_t*, std::size_t, std::int32_t*, std::size_t);

// Rows in blocks of the largest size, and one for the rest; blocks[k] takes k + 1 rows.
template <std::size_t kBlocks>
void in_blocks(const Block (&blocks)[kBlocks], const std::int16_t* x, std::size_t rows, std::size_t stride,
               const std::int16_t* w, std::size_t pairs, std::int32_t* out, std::size_t out_stride) {
  for (std::size_t r = 0; r < rows; r += kBlocks)
    blocks[std::min(rows - r, kBlocks) - 1](x + r * stride, stride, w, pairs, out + r * out_stride, out_stride);
}

constexpr Block kAvx2[] = {block_avx2<1>, block_avx2<2>};
constexpr Block kVnni[] = {block_vnni<1>, block_vnni<2>, block_vnni<3>, block_vnni<4>,
                           block_vnni<5>, block_vnni<6>, block_vnni<7>, block_vnni<8>};

#endif

void tile(const std::int16_t* x, std::size_t rows, std::size_t stride, const std::int16_t* w, std::size_t pairs,
          std::int32_t* out, std::size_t out_stride, Instructions instructions) {
  switch (instructions) {
#if defined(__x86_64__)
    case Instructions::sse2:
      return rows_sse2(x, rows, stride, w, pairs, out, out_stride);
    case Instructions::avx2:
      return in_blocks(kAvx2, x, rows, stride, w, pairs, out, out_stride);
    case Instructions::avx512vnni:
      return in_blocks(kVnni, x, rows, stride, w, pairs, out, out_stride);
#endif
    default:
      return rows_plain(x, rows, stride, w, pairs, out, out_stride);
  }
}

}  // namespace

void integer_product(const std::int16_t* x, std::size_t rows, std::size_t stride, const Matrix& w, std::int32_t* out,
                     Instructions instructions) {
  for (std::size_t t = 0; t < w.tiles(); ++t)
    tile(x, rows, stride, w.values.data() + t * w.pairs * Matrix::kTile * 2, w.pairs, out + t * Matrix::kTile,
         w.padded(), instructions);
}

void integer_product(const std::int16_t* x, std::size_t rows, std::size_t stride, const Matrix& w, std::int32_t* out) {
  static const Instructions kBest = widest();
  integer_product(x, rows, stride, w, out, kBest);
}

}  // namespace truceline::annotate
