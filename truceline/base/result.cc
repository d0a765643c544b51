#include "truceline/base/result.h"

namespace truceline::base {

std::string Error::message() const {
  std::string out = thing.empty() ? problem : thing + ": " + problem;
  if (!advice.empty()) out += " (" + advice + ")";
  return out;
}

}  // namespace truceline::base
