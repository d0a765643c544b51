#pragma once

#include <string>

namespace truceline::record {

/// Every object and field of the record as Markdown tables, made from record/fields.h. docs/record.md ends with them.
std::string field_docs();

}  // namespace truceline::record
