# A room is a folder under truceline/: one static library of its *.cc files, one test program of its *_test.cc files.
#
#   truceline_room(extract DEPENDS base text lexicon record [LINKS library...])
#
# DEPENDS are the rooms whose headers this one may include. Adding a file to a room needs no edit here.
# A room's tests are one entry of ctest, named for the room, so that its lexicon is loaded once and not once a case:
# `ctest -R '^read$'`, or `./dev test read 'ReadStory.*'` for some of its cases.

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
    target_link_libraries(${name}_test PRIVATE truceline_${name} truceline_source_dir GTest::gmock GTest::gtest_main)
    add_test(NAME ${name} COMMAND ${name}_test --gtest_brief=1 WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
    # a folder of its own for each build: two checkouts tested at once do not write into each other's files
    file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/tmp)
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "TMPDIR=${CMAKE_BINARY_DIR}/tmp;TEST_TMPDIR=${CMAKE_BINARY_DIR}/tmp")
  endif()
endfunction()
