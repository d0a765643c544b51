#include "truceline/cli/schema_command.h"

#include "truceline/record/field_docs.h"
#include "truceline/record/schema.h"

namespace truceline::cli {

std::string schema_text(const Options& options) {
  return options.format == Format::markdown ? record::field_docs() : record::json_schema();
}

}  // namespace truceline::cli
