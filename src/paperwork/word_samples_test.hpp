#pragma once

#include <string>
#include <vector>

#include "paperwork/fields.hpp"
#include "paperwork/values.hpp"

/// Word files made for one test, and read back.
namespace sen::paperwork::word {

std::string run(const std::string& text, const std::string& look = {});
std::string paragraph(const std::string& text);
std::string cell(const std::string& text);
/// A row of cells.
std::string row(const std::vector<std::string>& cells);
std::string table(const std::string& rows);

/// A .docx with that body, and no more than Word needs to open it.
std::string file(const std::string& body);

/// The names the tests' templates may use: name, note, day, yes, and rows of name, code, parts.
Fields fields();

/// What is wrong with a template of that body: "code at", in order.
std::vector<std::string> faults(const std::string& body);

/// The words of that body filled: a paragraph a line, "|" before a cell, "\v" for a line break.
std::string filled(const std::string& body, const Values&);

/// word/document.xml of that body filled.
std::string filled_xml(const std::string& body, const Values&);

/// Another part of a document, filled; or what is wrong with it.
std::string filled_part(const std::string& part, const std::string& body, const Values&);

}  // namespace sen::paperwork::word
