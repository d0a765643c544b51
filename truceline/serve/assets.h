#pragma once

#include <span>
#include <string_view>

#include "truceline/serve/message.h"

namespace truceline::serve {

/// A file of the built web app (web/dist), embedded in the program and packed with gzip as it was built.
struct Asset {
  std::string_view path;  // "/assets/app.css"
  std::string_view type;  // media type
  std::string_view gzip;
};

/// All of them; made by cmake/embed.cmake.
std::span<const Asset> assets();

/// The one at `path`, or null.
const Asset* find_asset(std::string_view path);

/// The asset as it is embedded. Every browser takes gzip, and so does `curl --compressed`.
Response asset_response(const Asset& asset);

}  // namespace truceline::serve
