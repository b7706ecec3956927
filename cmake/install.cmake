# One binary, and beside it what officers own: law, words, places, page templates, screens.
# `cpack` makes a Debian package of it with a systemd unit.
include(GNUInstallDirs)
if(TARGET sen)
    set(share ${CMAKE_INSTALL_DATADIR}/sen)
    install(TARGETS sen RUNTIME)
    install(DIRECTORY data views migrations DESTINATION ${share} PATTERN schema.sql EXCLUDE)
    install(FILES build/generated/openapi.json DESTINATION ${share}/api)
    install(DIRECTORY web/dist DESTINATION ${share}/web OPTIONAL)
    install(FILES packaging/sen.service DESTINATION lib/systemd/system)
    install(FILES packaging/sen.toml DESTINATION /etc/sen)

    set(CPACK_GENERATOR DEB)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_PACKAGE_CONTACT "The Sen authors <maintainers@sen.invalid>")
    set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "The information system of a province's OCOP programme")
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-liberation2 | fonts-liberation (>= 1:2), fonts-dejavu-core")
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA
        ${CMAKE_SOURCE_DIR}/packaging/postinst ${CMAKE_SOURCE_DIR}/packaging/conffiles)
    set(CPACK_STRIP_FILES ON)
    include(CPack)
endif()
