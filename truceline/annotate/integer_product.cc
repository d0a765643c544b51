#include "truceline/annotate/integer_product.h"

#include <algorithm>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

// A weight matrix lies in tiles of 32 outputs, the weights of four inputs side by side. One multiply-add instruction
// takes such fours, and four inputs that are copied to every lane: acc[o] += w[o][i] * x[i] + ... + w[o][i + 3] *
// x[i + 3]. Several rows of x share each load of weights. Of rows in two parts the high one's sums are made first,
// shifted, and the low one's added.

namespace truceline::annotate {

namespace {

using lexicon::Matrix;

// One tile of a matrix and some of the rows that it is multiplied with.
struct Task {
  const std::uint8_t* x;
  std::size_t rows, parts;
  const std::int8_t* weights;
  const std::int32_t* lifted;
  std::size_t quads;
  std::int32_t* out;
  std::size_t out_stride;

  std::size_t row_bytes() const { return parts * quads * 4; }
  const std::uint8_t* at(std::size_t row, std::size_t part, std::size_t quad) const {
    return x + row * row_bytes() + (part * quads + quad) * 4;
  }
  Task from_row(std::size_t row, std::size_t n) const {
    return {x + row * row_bytes(), n, parts, weights, lifted, quads, out + row * out_stride, out_stride};
  }
};

void plain(const Task& t) {
  for (std::size_t r = 0; r < t.rows; ++r) {
    std::int32_t sum[Matrix::kTile] = {};
    for (std::size_t part = 0; part < t.parts; ++part) {
      for (auto& s : sum) s *= 1 << ByteRows::kLowBits;
      for (std::size_t q = 0; q < t.quads; ++q)
        for (std::size_t o = 0; o < Matrix::kTile; ++o)
          for (std::size_t i = 0; i < 4; ++i)
            sum[o] += t.weights[(q * Matrix::kTile + o) * 4 + i] * (int{t.at(r, part, q)[i]} - ByteRows::kZero);
    }
    std::memcpy(t.out + r * t.out_stride, sum, sizeof sum);
  }
}

#if defined(__x86_64__)

// Four inputs as one number, to be copied to every lane.
inline int four_at(const std::uint8_t* x) {
  int four;
  std::memcpy(&four, x, sizeof four);
  return four;
}

// vpmaddubsw wants one side without a sign and keeps 16 bits: |x| and w with x's sign make 2 * 127 * 127 at most.
template <int kRows>
__attribute__((target("avx2"))) void block_avx2(const Task& t) {
  const __m256i zero = _mm256_set1_epi8(static_cast<char>(ByteRows::kZero)), ones = _mm256_set1_epi16(1);
  __m256i sum[kRows][4];
  for (std::size_t r = 0; r < kRows; ++r)
    for (int k = 0; k < 4; ++k) sum[r][k] = _mm256_setzero_si256();
  for (std::size_t part = 0; part < t.parts; ++part) {
    for (std::size_t r = 0; r < kRows; ++r)
      for (int k = 0; k < 4; ++k) sum[r][k] = _mm256_slli_epi32(sum[r][k], ByteRows::kLowBits);
    for (std::size_t q = 0; q < t.quads; ++q) {
      const auto* weights = reinterpret_cast<const __m256i*>(t.weights + q * Matrix::kTile * 4);
      for (std::size_t r = 0; r < kRows; ++r) {
        const __m256i x = _mm256_sub_epi8(_mm256_set1_epi32(four_at(t.at(r, part, q))), zero);
        const __m256i size = _mm256_abs_epi8(x);
        for (int k = 0; k < 4; ++k) {
          const __m256i pairs = _mm256_maddubs_epi16(size, _mm256_sign_epi8(_mm256_loadu_si256(weights + k), x));
          sum[r][k] = _mm256_add_epi32(sum[r][k], _mm256_madd_epi16(pairs, ones));
        }
      }
    }
  }
  for (std::size_t r = 0; r < kRows; ++r)
    for (int k = 0; k < 4; ++k)
      _mm256_storeu_si256(reinterpret_cast<__m256i*>(t.out + r * t.out_stride) + k, sum[r][k]);
}

// vpdpbusd takes the bytes as they are, 128 too large: `lifted` takes that out again.
template <int kRows>
__attribute__((target("avx512f,avx512bw,avx512vnni"))) void block_vnni(const Task& t) {
  const __m512i lifted[2] = {_mm512_loadu_si512(t.lifted), _mm512_loadu_si512(t.lifted + 16)};
  const __m512i times_high = _mm512_set1_epi32(1 << ByteRows::kLowBits);
  __m512i sum[kRows][2];
  for (std::size_t r = 0; r < kRows; ++r) sum[r][0] = sum[r][1] = _mm512_setzero_si512();
  for (std::size_t part = 0; part < t.parts; ++part) {
    for (std::size_t r = 0; r < kRows; ++r)
      for (std::size_t k = 0; k < 2; ++k)
        sum[r][k] = _mm512_add_epi32(_mm512_mullo_epi32(sum[r][k], times_high), lifted[k]);
    for (std::size_t q = 0; q < t.quads; ++q) {
      const __m512i w0 = _mm512_loadu_si512(t.weights + q * Matrix::kTile * 4),
                    w1 = _mm512_loadu_si512(t.weights + q * Matrix::kTile * 4 + 64);
      for (std::size_t r = 0; r < kRows; ++r) {
        const __m512i x = _mm512_set1_epi32(four_at(t.at(r, part, q)));
        sum[r][0] = _mm512_dpbusd_epi32(sum[r][0], x, w0);
        sum[r][1] = _mm512_dpbusd_epi32(sum[r][1], x, w1);
      }
    }
  }
  for (std::size_t r = 0; r < kRows; ++r)
    for (std::size_t k = 0; k < 2; ++k) _mm512_storeu_si512(t.out + r * t.out_stride + k * 16, sum[r][k]);
}

using Block = void (*)(const Task&);

// Rows in blocks of the largest size, and one for the rest; blocks[k] takes k + 1 rows.
template <std::size_t kBlocks>
void in_blocks(const Block (&blocks)[kBlocks], const Task& t) {
  for (std::size_t r = 0; r < t.rows; r += kBlocks) {
    const std::size_t n = std::min(t.rows - r, kBlocks);
    blocks[n - 1](t.from_row(r, n));
  }
}

constexpr Block kAvx2[] = {block_avx2<1>, block_avx2<2>};
constexpr Block kVnni[] = {block_vnni<1>, block_vnni<2>, block_vnni<3>, block_vnni<4>,
                           block_vnni<5>, block_vnni<6>, block_vnni<7>, block_vnni<8>};

#endif

void multiply(const Task& t, [[maybe_unused]] Instructions instructions) {
#if defined(__x86_64__)
  if (instructions == Instructions::avx512vnni) return in_blocks(kVnni, t);
  if (instructions == Instructions::avx2) return in_blocks(kAvx2, t);
#endif
  plain(t);
}

}  // namespace

void integer_product(const ByteRows& x, const Matrix& w, std::int32_t* out, Instructions instructions) {
  for (std::size_t tile = 0; tile < w.tiles(); ++tile)
    multiply({x.values, x.rows, x.parts, w.values.data() + tile * w.quads * Matrix::kTile * 4,
              w.lifted.data() + tile * Matrix::kTile, w.quads, out + tile * Matrix::kTile, w.padded()},
             instructions);
}

void integer_product(const ByteRows& x, const Matrix& w, std::int32_t* out) {
  static const Instructions kBest = widest();
  integer_product(x, w, out, kBest);
}

}  // namespace truceline::annotate
