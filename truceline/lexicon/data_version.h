#pragma once

#include <string>

#include "truceline/base/result.h"

namespace truceline::lexicon {

/// Names what stands in data_dir/models and data_dir/knowledge, the same on every machine:
/// "models.4f1c09ab.knowledge.77e0d2c5". Any change of a small file, and retraining of weights, gives another name.
/// Files over 1 MB are known by their size and by samples, so that it takes two milliseconds: an edit of the large
/// gazetteer may go unnoticed where its size stays.
base::Result<std::string> data_version(const std::string& data_dir);

}  // namespace truceline::lexicon
