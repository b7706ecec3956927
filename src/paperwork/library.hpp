#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "paperwork/template.hpp"
#include "paperwork/values.hpp"

namespace sen::paperwork {

/// The documents of the office: each from the template that is shipped, or from the province's
/// own of the same name when it has one. Asked from any thread.
class Library {
public:
    /// `shipped` is data/paperwork; `own` may not exist. Throws std::runtime_error naming every
    /// fault of a shipped template.
    Library(const std::string& shipped, std::string own);
    ~Library();

    /// The document as Word and as PDF. A province's template counts from the moment it is saved.
    /// Refuse "paperwork.template_unusable" when the province's own has a fault (the shipped one
    /// never stands in for it), "paperwork.not_drawn" (PDF only) and "paperwork.too_large".
    Result<std::string> docx(std::string_view name, const Values&) const;
    Result<std::string> pdf(std::string_view name, const Values&) const;

    /// What is wrong with the province's own templates, for the officer who wrote them; a file
    /// that is called like no document counts.
    [[nodiscard]] std::vector<rulebook::Finding> findings() const;

private:
    struct Document;
    [[nodiscard]] Result<std::shared_ptr<const Template>> find(std::string_view name) const;
    void refresh(const std::string& name, Document&) const;
    [[nodiscard]] bool is_name_of(const std::filesystem::path& file) const;

    std::string m_own;
    mutable std::mutex m_mutex;
    std::map<std::string, std::unique_ptr<Document>, std::less<>> m_documents;
};

}  // namespace sen::paperwork
