#include "truceline/annotate/listed_items.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "truceline/base/ascii.h"

namespace truceline::annotate {

namespace {

constexpr std::size_t kLongestName = 5;  // words of a known one

bool capital(const std::string& form) { return base::is_upper(form[0]); }
bool small(const std::string& form) { return base::is_lower(form[0]); }
bool number(const std::string& form) { return base::is_digit(form[0]); }

class Items {
 public:
  Items(const std::vector<Piece>& pieces, const lexicon::Model& model) : pieces_(pieces), model_(model) {}

  std::vector<std::size_t> ends() {
    if (pieces_.size() < 3 || pieces_[1].form != ":" || !capital(pieces_[0].form) ||
        !model_.words.topic_labels.contains(base::ascii_lower(pieces_[0].form)) || has_signs())
      return {};
    std::vector<std::size_t> ends{2};
    for (std::size_t i = 2; i + 1 < pieces_.size(); ++i)
      if (ends_item(ends.back(), i)) ends.push_back(i + 1);
    ends.push_back(pieces_.size());
    return ends;
  }

 private:
  /// A sign between items, or one that ends a sentence; the comma of a date ("July 3, 2014") is neither.
  bool has_signs() const {
    for (std::size_t i = 2; i < pieces_.size(); ++i) {
      const std::string& form = pieces_[i].form;
      const bool in_date = form == "," && number(pieces_[i - 1].form) && i + 1 < pieces_.size() && year(i + 1);
      if (!in_date && form.find_first_of(",;|.!?:/") != std::string::npos) return true;
    }
    return false;
  }

  bool year(std::size_t i) const { return pieces_[i].form.size() == 4 && number(pieces_[i].form); }

  bool ends_item(std::size_t begin, std::size_t i) const {
    const std::string &form = pieces_[i].form, &next = pieces_[i + 1].form;
    if (!capital(next)) return false;
    return small(form) || year(i) || known_name(begin, i) || (i == begin && stamp(form));
  }

  bool known_name(std::size_t begin, std::size_t i) const {
    return model_.names.find(joined(begin, i)) != nullptr && !goes_on(begin, i);
  }

  /// True where a known name goes on with the next piece: "United | Nations".
  bool goes_on(std::size_t begin, std::size_t i) const {
    return i < begin + kLongestName && model_.names.continues(joined(begin, i + 1));
  }

  std::string joined(std::size_t begin, std::size_t i) const {
    std::string key;
    for (std::size_t k = begin; k <= std::min(i, begin + kLongestName); ++k) key += pieces_[k].form;
    return key;
  }

  /// "Published", "Archived": says how the story stands.
  bool stamp(const std::string& form) const { return model_.words.stamps.contains(base::ascii_lower(form)); }

  const std::vector<Piece>& pieces_;
  const lexicon::Model& model_;
};

}  // namespace

std::vector<std::size_t> listed_items(const std::vector<Piece>& pieces, const lexicon::Model& model) {
  return Items(pieces, model).ends();
}

}  // namespace truceline::annotate
