# What every room is compiled with, on one interface target: truceline_options.

# Warnings are errors on the two compilers that the checks run with; a newer one, which finds more, only warns.
set(checked OFF)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION MATCHES "^12\\." OR
   CMAKE_CXX_COMPILER_ID STREQUAL "Clang" AND CMAKE_CXX_COMPILER_VERSION MATCHES "^19\\.")
  set(checked ON)
endif()
option(TRUCELINE_WERROR "Treat warnings as errors" ${checked})
option(TRUCELINE_TESTS "Build the tests" ON)
option(TRUCELINE_BENCH "Build the benchmarks" OFF)
option(TRUCELINE_FUZZ "Build the fuzz targets (clang only)" OFF)
set(TRUCELINE_SANITIZE "" CACHE STRING "Sanitizers to build with: 'address,undefined' or 'thread'")

add_library(truceline_options INTERFACE)
target_include_directories(truceline_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(truceline_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow)
target_compile_definitions(truceline_options INTERFACE TRUCELINE_VERSION="${PROJECT_VERSION}")

# Where the checkout lies: for tests, fuzz targets and benchmarks, and for the one file that finds the program's own data.
# The rooms are compiled without it, so that two checkouts share one compiler cache.
add_library(truceline_source_dir INTERFACE)
target_compile_definitions(truceline_source_dir INTERFACE TRUCELINE_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
# g++ 12 reports `"text" + std::string` as overlapping copies (GCC bug 105651).
target_compile_options(truceline_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)
# libstdc++ 12's own std::stable_sort uses what C++17 deprecates, and clang 19 says so at every use.
target_compile_options(truceline_options INTERFACE $<$<CXX_COMPILER_ID:Clang>:-Wno-deprecated-declarations>)
if(TRUCELINE_WERROR)
  target_compile_options(truceline_options INTERFACE -Werror)
endif()

# A sanitiser's finding ends the program: a test that only prints it would pass.
if(TRUCELINE_SANITIZE)
  set(flags -fsanitize=${TRUCELINE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_compile_options(truceline_options INTERFACE ${flags})
  target_link_options(truceline_options INTERFACE ${flags})
endif()

# Every room is instrumented, so that the fuzzer sees which branches an input reached; only the targets in fuzz/ get
# libFuzzer's own main.
if(TRUCELINE_FUZZ)
  if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    message(FATAL_ERROR "TRUCELINE_FUZZ needs clang (libFuzzer): use `cmake --preset fuzz`")
  endif()
  target_compile_options(truceline_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# A rebuild after one touched file should take seconds: ccache where it is installed, and a linker that is fast.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()
