# One binary, and beside it what officers own: law, words, places, page templates, screens.
include(GNUInstallDirs)
if(TARGET sen)
    install(TARGETS sen RUNTIME)
    install(DIRECTORY data api views migrations DESTINATION ${CMAKE_INSTALL_DATADIR}/sen)
    install(DIRECTORY web/dist DESTINATION ${CMAKE_INSTALL_DATADIR}/sen/web OPTIONAL)
endif()
