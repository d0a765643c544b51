# A room is a folder under truceline/: one static library of its *.cc files, one test program of its *_test.cc files.
#
#   truceline_room(extract DEPENDS base text lexicon record [LINKS library...])
#
# DEPENDS are the rooms whose headers this one may include. Adding a file to a room needs no edit here.

add_library(truceline_options INTERFACE)
target_include_directories(truceline_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(truceline_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Werror)
# g++ 12 reports `"text" + std::string` as overlapping copies (GCC bug 105651).
target_compile_options(truceline_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)
target_compile_definitions(truceline_options INTERFACE
  TRUCELINE_VERSION="${PROJECT_VERSION}" TRUCELINE_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
if(TRUCELINE_SANITIZE)
  target_compile_options(truceline_options INTERFACE -fsanitize=${TRUCELINE_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(truceline_options INTERFACE -fsanitize=${TRUCELINE_SANITIZE})
endif()

function(truceline_room name)
  cmake_parse_arguments(ROOM "" "" "DEPENDS;LINKS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS truceline/${name}/*.cc)
  file(GLOB tests CONFIGURE_DEPENDS truceline/${name}/*_test.cc)
  if(tests)
    list(REMOVE_ITEM sources ${tests})
  endif()
  set(rooms ${ROOM_DEPENDS})
  list(TRANSFORM rooms PREPEND truceline_)
  if(sources)
    add_library(truceline_${name} STATIC ${sources})
    target_link_libraries(truceline_${name} PUBLIC truceline_options ${rooms} ${ROOM_LINKS})
  else()  # a room of headers only
    add_library(truceline_${name} INTERFACE)
    target_link_libraries(truceline_${name} INTERFACE truceline_options ${rooms} ${ROOM_LINKS})
  endif()
  if(TRUCELINE_TESTS AND tests)
    add_executable(${name}_test ${tests})
    target_link_libraries(${name}_test PRIVATE truceline_${name} GTest::gmock GTest::gtest_main)
    gtest_discover_tests(${name}_test TEST_PREFIX "${name}." DISCOVERY_TIMEOUT 60)
  endif()
endfunction()
