# One static library a folder of src/, linked only with the folders above it in src/layers.txt.
# A new file or slice touches no build file: sources are found, and an include that climbs
# the layers fails here or in tools/check_layers.mjs.
enable_testing()
include(GoogleTest)
file(STRINGS src/layers.txt lines REGEX "^[a-z]")

set(above)
foreach(line IN LISTS lines)
    separate_arguments(neighbours UNIX_COMMAND "${line}")
    set(here)
    foreach(layer IN LISTS neighbours)
        file(GLOB sources CONFIGURE_DEPENDS src/${layer}/*.cpp)
        set(tests ${sources})
        list(FILTER tests INCLUDE REGEX "_test\\.cpp$")
        list(FILTER sources EXCLUDE REGEX "(_test|/main)\\.cpp$")
        if(NOT sources)
            continue()
        endif()
        add_library(sen_${layer} STATIC ${sources})
        target_include_directories(sen_${layer} PUBLIC src)
        target_link_libraries(sen_${layer} PUBLIC ${above} ${sen_${layer}_uses})
        target_compile_options(sen_${layer} PRIVATE ${sen_${layer}_options})
        list(APPEND here sen_${layer})
        if(tests)
            list(APPEND test_sources_${layer} ${tests})
            list(APPEND tested ${layer})
        endif()
    endforeach()
    list(PREPEND above ${here})
endforeach()

if(EXISTS ${CMAKE_SOURCE_DIR}/src/app/main.cpp)
    add_executable(sen src/app/main.cpp)
    target_link_libraries(sen PRIVATE ${above})
endif()

# Tests stand above every layer: a slice's test plays through the whole application.
option(BUILD_TESTING "Build the tests" ON)
if(BUILD_TESTING)
    file(GLOB support CONFIGURE_DEPENDS tests/support/*.cpp)
    if(support)
        add_library(sen_test_support STATIC ${support})
        target_include_directories(sen_test_support PUBLIC tests)
        target_link_libraries(sen_test_support PUBLIC ${above} GTest::gtest)
    endif()
    foreach(layer IN LISTS tested)
        add_executable(${layer}_test ${test_sources_${layer}})
        target_include_directories(${layer}_test PRIVATE tests)
        target_link_libraries(
            ${layer}_test PRIVATE $<TARGET_NAME_IF_EXISTS:sen_test_support> ${above} ${sen_${layer}_tests_use}
            GTest::gtest_main)
        gtest_discover_tests(${layer}_test DISCOVERY_MODE PRE_TEST DISCOVERY_TIMEOUT 60
            WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
    endforeach()
    if(TARGET app_test AND TARGET sen)
        add_dependencies(app_test sen)  # tests/support/program.hpp starts it
    endif()
endif()
