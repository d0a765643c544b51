#include "truceline/lexicon/model_file.h"

#include <charconv>
#include <cstring>
#include <optional>
#include <utility>

namespace truceline::lexicon {

namespace {

constexpr std::string_view kMagic = "TLMODEL1";
constexpr std::uint32_t kMost = 1u << 24;  // no size in the file may be larger
constexpr const char* kAdvice = "install the model that belongs to this version";

std::vector<std::string_view> cut(std::string_view line, char at) {
  std::vector<std::string_view> cells;
  for (;;) {
    const auto end = line.find(at);
    cells.push_back(line.substr(0, end));
    if (end == std::string_view::npos) return cells;
    line.remove_prefix(end + 1);
  }
}

// Reads the facts of the header one by one. The first problem stays in `problem` and everything after it is skipped.
class HeaderReader {
 public:
  explicit HeaderReader(std::string_view bytes) : bytes_(bytes) {}

  std::optional<std::string> read(ModelFile& model) {
    if (!bytes_.starts_with(kMagic) || bytes_.size() < 12) return "is not a Truceline model";
    std::uint32_t size = 0;
    std::memcpy(&size, bytes_.data() + kMagic.size(), 4);
    if (size > bytes_.size() - 12) return "is cut off";
    for (const auto line : cut(bytes_.substr(12, size), '\n')) {
      const auto cells = cut(line, '\t');
      if (cells[0] == "config") config(cells, model);
      if (cells[0] == "classes") classes(cells, model);
      if (cells[0] == "matrix") matrix(cells, model);
      if (cells[0] == "vector") vector(cells, model);
    }
    return problem_;
  }

 private:
  using Cells = std::vector<std::string_view>;

  void fail(std::string problem) {
    if (!problem_) problem_ = std::move(problem);
  }

  std::uint32_t number(const Cells& cells, std::size_t i) {
    std::uint32_t value = 0;
    const std::string_view s = i < cells.size() ? cells[i] : std::string_view();
    const auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), value);
    if (error != std::errc() || end != s.data() + s.size()) fail("has a damaged header");
    return value;
  }

  // `count` values of T at byte `at`, or null where they are not inside the file.
  template <typename T>
  const T* array(std::uint32_t at, std::uint64_t count) {
    if (at % alignof(T) != 0 || at > bytes_.size() || count * sizeof(T) > bytes_.size() - at) {
      fail("is cut off");
      return nullptr;
    }
    return reinterpret_cast<const T*>(bytes_.data() + at);
  }

  // A fact may hold several numbers (the sizes of the tables); only single ones are asked for by name.
  void config(const Cells& cells, ModelFile& m) {
    if (cells.size() < 3) return fail("has a damaged header");
    m.numbers.emplace(cells[1], number(cells, 2));
  }

  void classes(const Cells& cells, ModelFile& m) {
    if (cells.size() < 3) return fail("has a damaged header");
    m.classes[std::string(cells[1])].assign(cells.begin() + 2, cells.end());
  }

  void matrix(const Cells& cells, ModelFile& m) {
    if (cells.size() < 7) return fail("has a damaged header");
    const auto rows = number(cells, 2), columns = number(cells, 3), at = number(cells, 4), scales = number(cells, 5),
               biases = number(cells, 6);
    if (problem_) return;
    if (rows == 0 || columns == 0 || rows > kMost || columns > kMost) return fail("has a damaged header");
    const Embeddings e{array<std::int8_t>(at, std::uint64_t{rows} * columns), array<float>(scales, rows), rows, columns,
                       biases ? array<float>(biases, rows) : nullptr};
    if (!problem_) m.matrices.emplace(cells[1], e);
  }

  void vector(const Cells& cells, ModelFile& m) {
    if (cells.size() < 4) return fail("has a damaged header");
    const auto size = number(cells, 2), at = number(cells, 3);
    if (problem_ || size > kMost) return fail("has a damaged header");
    if (const float* values = array<float>(at, size)) m.vectors[std::string(cells[1])].assign(values, values + size);
  }

  std::string_view bytes_;
  std::optional<std::string> problem_;
};

template <typename Map>
typename Map::mapped_type entry(const Map& map, std::string_view name) {
  const auto found = map.find(name);
  return found == map.end() ? typename Map::mapped_type{} : found->second;
}

}  // namespace

std::uint32_t ModelFile::number(std::string_view name) const { return entry(numbers, name); }
std::vector<std::string> ModelFile::classes_of(std::string_view name) const { return entry(classes, name); }
Embeddings ModelFile::matrix(std::string_view name) const { return entry(matrices, name); }
std::vector<float> ModelFile::vector(std::string_view name) const { return entry(vectors, name); }

base::Result<ModelFile> open_model_file(const std::string& path) {
  auto file = base::map_file(path);
  if (!file) return file.error();
  ModelFile model;
  model.file = std::move(file).value();
  if (const auto problem = HeaderReader(model.file.bytes()).read(model)) return base::Error{path, *problem, kAdvice};
  return model;
}

base::Error misfit(const std::string& path) { return {path, "holds parts that do not fit together", kAdvice}; }

}  // namespace truceline::lexicon
