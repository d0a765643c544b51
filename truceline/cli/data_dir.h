#pragma once

#include <string>

#include "truceline/base/result.h"

namespace truceline::cli {

/// The folder that holds knowledge/ and models/: the one that --data names (`given`), else TRUCELINE_DATA, else
/// ../share/truceline beside the program, else the source tree that it was built from.
base::Result<std::string> find_data_dir(const std::string& given);

}  // namespace truceline::cli
