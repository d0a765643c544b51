#pragma once

#include <string>

namespace truceline::record {

/// The JSON Schema (draft 2020-12) of the story record, made from record/fields.h; ends with a line end.
/// Its copy in the repository is docs/record.schema.json.
std::string json_schema();

}  // namespace truceline::record
