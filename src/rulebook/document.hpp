#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/time.hpp"
#include "rulebook/finding.hpp"

namespace sen::rulebook {

/// A legal document the data cites, from data/law/documents.json.
struct Document {
    std::string id;      ///< "qd-26-2026", what a basis names
    std::string number;  ///< "26/2026/QĐ-TTg"
    std::string title;
    std::string issuer;
    Date issued_on;
    Date from;               ///< the first day in force
    std::optional<Date> to;  ///< the last; open when absent
    std::string note;
    std::string cited;  ///< how it is named at the head of a document that rests on it
};

/// The documents of the file; what is wrong in it is added to `findings`.
/// Throws std::runtime_error when the file cannot be read.
std::vector<Document> load_documents(const std::string& file, std::vector<Finding>& findings);

}  // namespace sen::rulebook
