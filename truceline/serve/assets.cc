#include "truceline/serve/assets.h"

#include <algorithm>

namespace truceline::serve {

const Asset* find_asset(std::string_view path) {
  const auto all = assets();
  const auto at = std::find_if(all.begin(), all.end(), [&](const Asset& asset) { return asset.path == path; });
  return at == all.end() ? nullptr : &*at;
}

Response asset_response(const Asset& asset) {
  return {200, std::string(asset.type), std::string(asset.gzip), {{"Content-Encoding", "gzip"}}, false};
}

}  // namespace truceline::serve
