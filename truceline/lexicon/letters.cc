#include "truceline/lexicon/letters.h"

#include "truceline/lexicon/table.h"

namespace truceline::lexicon {

base::Result<Letters> load_letters(const std::string& knowledge_dir) {
  const auto table = load_table(knowledge_dir + "/language/fold.tsv");
  if (!table) return table.error();
  Letters letters;
  for (const Row& row : table.value().rows) {
    if (row.cell(2) != "X" && row.cell(2) != "x")
      return table.value().error(row, "has no shape", "write X for a capital, x for a small letter");
    letters.letters[std::string(row.cell(0))] = {std::string(row.cell(1)), row.cell(2) == "X"};
  }
  return letters;
}

}  // namespace truceline::lexicon
