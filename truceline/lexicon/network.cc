#include "truceline/lexicon/network.h"

#include <charconv>
#include <cstring>
#include <optional>
#include <string_view>

namespace truceline::lexicon {

namespace {

constexpr std::string_view kMagic = "TLMODEL1";
constexpr std::uint32_t kMost = 1u << 24;  // no size in the file may be larger

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
class Loader {
 public:
  explicit Loader(std::string_view bytes) : bytes_(bytes) {}

  std::optional<std::string> load(Network& network) {
    if (!bytes_.starts_with(kMagic) || bytes_.size() < 12) return "is not a Truceline model";
    std::uint32_t size = 0;
    std::memcpy(&size, bytes_.data() + kMagic.size(), 4);
    if (size > bytes_.size() - 12) return "is cut off";
    for (const auto line : cut(bytes_.substr(12, size), '\n')) {
      const auto cells = cut(line, '\t');
      if (cells[0] == "config") config(cells, network);
      if (cells[0] == "classes") classes(cells, network);
      if (cells[0] == "matrix") matrix(cells, network);
      if (cells[0] == "vector") vector(cells, network);
    }
    if (!problem_) check(network);
    return problem_;
  }

 private:
  void fail(std::string problem) {
    if (!problem_) problem_ = std::move(problem);
  }

  std::uint32_t number(const std::vector<std::string_view>& cells, std::size_t i) {
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

  void config(const std::vector<std::string_view>& cells, Network& n) {
    if (cells.size() < 3) return fail("has a damaged header");
    if (cells[1] == "hidden") n.hidden = number(cells, 2);
    if (cells[1] == "arc") n.arc = number(cells, 2);
    if (cells[1] == "label") n.label = number(cells, 2);
  }

  void classes(const std::vector<std::string_view>& cells, Network& n) {
    if (cells.size() < 3) return fail("has a damaged header");
    for (const auto& [name, list] :
         {std::pair{"upos", &n.upos}, {"xpos", &n.xpos}, {"lemma", &n.lemma}, {"name", &n.name}, {"deprel", &n.deprel}})
      if (cells[1] == name) list->assign(cells.begin() + 2, cells.end());
  }

  void matrix(const std::vector<std::string_view>& cells, Network& n) {
    if (cells.size() < 7) return fail("has a damaged header");
    const auto rows = number(cells, 2), columns = number(cells, 3), at = number(cells, 4), scales = number(cells, 5),
               biases = number(cells, 6);
    if (problem_) return;
    if (rows == 0 || columns == 0 || rows > kMost || columns > kMost) return fail("has a damaged header");
    const auto* values = array<std::int8_t>(at, std::uint64_t{rows} * columns);
    const auto* scale = array<float>(scales, rows);
    const auto* bias = biases ? array<float>(biases, rows) : nullptr;
    if (problem_) return;
    const std::string_view name = cells[1];
    if (name.size() == 6 && name.starts_with("table") && '0' <= name[5] && name[5] <= '3')
      n.tables[static_cast<std::size_t>(name[5] - '0')] = {values, scale, rows, columns};
    else if (Matrix* m = place(name, n))
      *m = pack(values, scale, bias, rows, columns);
  }

  static Matrix* place(std::string_view name, Network& n) {
    if (name == "heads") return &n.heads;
    if (name == "arc") return &n.arc_matrix;
    if (name == "label") return &n.label_matrix;
    if (name.size() != 6 || name[0] != 'l' || (name[1] != '1' && name[1] != '2')) return nullptr;  // "l1.f.x"
    Recurrence& r = n.layers[static_cast<std::size_t>(name[1] - '1')][name[3] == 'b'];
    return name[5] == 'x' ? &r.input : &r.state;
  }

  static Matrix pack(const std::int8_t* values, const float* scales, const float* biases, std::uint32_t rows,
                     std::uint32_t columns) {
    Matrix m;
    m.outputs = rows;
    m.inputs = columns;
    m.pairs = (columns + 1) / 2;
    m.values.resize(std::size_t{m.padded()} * m.pairs * 2);
    m.scales.assign(m.padded(), 0.0f);
    m.biases.assign(m.padded(), 0.0f);
    for (std::uint32_t o = 0; o < rows; ++o) {
      m.scales[o] = scales[o];
      if (biases) m.biases[o] = biases[o];
      std::int16_t* to =
          m.values.data() + (std::size_t{o / Matrix::kTile} * m.pairs * Matrix::kTile + o % Matrix::kTile) * 2;
      const std::int8_t* from = values + std::size_t{o} * columns;
      for (std::uint32_t i = 0; i < columns; ++i) to[std::size_t{i / 2} * Matrix::kTile * 2 + i % 2] = from[i];
    }
    return m;
  }

  void vector(const std::vector<std::string_view>& cells, Network& n) {
    const auto size = number(cells, 2), at = number(cells, 3);
    if (problem_ || size > kMost) return fail("has a damaged header");
    const float* values = array<float>(at, size);
    if (!values) return;
    (cells[1] == "root.arc" ? n.root_arc : n.root_label).assign(values, values + size);
  }

  void check(const Network& n) {
    bool fits = n.hidden > 0 && !n.upos.empty() && !n.name.empty() && !n.deprel.empty();
    for (const auto& t : n.tables) fits = fits && t.rows > 1;
    std::uint32_t inputs = n.inputs();
    for (const auto& layer : n.layers) {
      for (const auto& r : layer)
        fits = fits && r.input.inputs == inputs && r.input.outputs == 4 * n.hidden && r.state.inputs == n.hidden &&
               r.state.outputs == 4 * n.hidden;
      inputs = 2 * n.hidden;
    }
    const std::size_t outputs =
        n.upos.size() + n.xpos.size() + n.lemma.size() + n.name.size() + 2 * (std::size_t{n.arc} + n.label);
    fits = fits && n.heads.inputs == inputs && n.heads.outputs == outputs && n.arc_matrix.inputs == n.arc &&
           n.arc_matrix.outputs == n.arc && n.label_matrix.inputs == 2 * n.label &&
           n.label_matrix.outputs == n.deprel.size() && n.root_arc.size() == n.arc && n.root_label.size() == n.label &&
           n.inputs() <= 512 && n.hidden <= 256 && n.hidden % 4 == 0 && n.arc % 4 == 0 && n.label % 4 == 0 &&
           n.inputs() % 4 == 0 && n.arc <= 256 && n.label <= 256;
    if (!fits) fail("holds parts that do not fit together");
  }

  std::string_view bytes_;
  std::optional<std::string> problem_;
};

}  // namespace

base::Result<Network> load_network(const std::string& path) {
  auto file = base::map_file(path);
  if (!file) return file.error();
  Network network;
  network.file = std::move(file).value();
  if (const auto problem = Loader(network.file.bytes()).load(network))
    return base::Error{path, *problem, "install the model that belongs to this version"};
  return network;
}

}  // namespace truceline::lexicon
