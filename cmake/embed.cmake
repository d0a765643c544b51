# Packs the reading room's files into one C++ file:
#
#   cmake -D FOLDER=web -D SAMPLE=stories/sample.txt -D OUT=web_assets.cc -P cmake/embed.cmake
#
# What a browser loads is web/*.{css,js,svg,json} as it stands there: modules that need no bundler, so there is nothing
# built to go stale. Each is packed with gzip once, here, and served so.
cmake_minimum_required(VERSION 3.25)
set(types_css "text/css; charset=utf-8")
set(types_js "text/javascript; charset=utf-8")
set(types_svg "image/svg+xml")
set(types_json "application/json")

file(GLOB files ${FOLDER}/*.css ${FOLDER}/*.js ${FOLDER}/*.svg ${FOLDER}/*.json)
list(SORT files)
set(arrays "")
set(rows "")
set(index 0)
foreach(path ${files})
  get_filename_component(name ${path} NAME)
  get_filename_component(ending ${path} LAST_EXT)
  string(SUBSTRING ${ending} 1 -1 ending)
  set(url "/assets/${name}")
  if(name STREQUAL "openapi.json")
    set(url "/api/v1/openapi.json")
  endif()
  set(packed ${OUT}.${name}.gz)
  file(ARCHIVE_CREATE OUTPUT ${packed} PATHS ${path} FORMAT raw COMPRESSION GZip COMPRESSION_LEVEL 9)
  file(READ ${packed} bytes HEX)
  file(REMOVE ${packed})
  # Bytes 4 to 7 of gzip are the time of packing: without it the same source gives the same program.
  string(SUBSTRING "${bytes}" 0 8 magic)
  string(SUBSTRING "${bytes}" 16 -1 packed_bytes)
  set(bytes "${magic}00000000${packed_bytes}")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
  string(APPEND arrays "const unsigned char kBytes${index}[] = {${bytes}};\n")
  string(APPEND rows "    {\"${url}\", \"${types_${ending}}\", "
                     "{reinterpret_cast<const char*>(kBytes${index}), sizeof kBytes${index}}},\n")
  math(EXPR index "${index} + 1")
endforeach()

file(READ ${SAMPLE} sample)
file(WRITE ${OUT} "// Made by cmake/embed.cmake from web/ and stories/sample.txt.
#include \"truceline/serve/assets.h\"
#include \"truceline/serve/pages.h\"

namespace truceline::serve {
namespace {
${arrays}
const Asset kAssets[] = {
${rows}};
}  // namespace

std::span<const Asset> assets() { return kAssets; }
std::string_view sample_story() { return R\"sample(${sample})sample\"; }

}  // namespace truceline::serve
")
