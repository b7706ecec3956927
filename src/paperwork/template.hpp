#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "paperwork/fields.hpp"
#include "paperwork/values.hpp"
#include "rulebook/finding.hpp"

namespace sen::paperwork {

/// A .docx that has been read and checked; filled from any thread.
class Template {
public:
    /// Reads one. What is wrong goes into `findings`, with `file` as its name; then there is
    /// nothing to fill. A template with what our pages cannot draw fills as Word only.
    static std::shared_ptr<const Template> read(
        std::string_view docx, const Fields&, const std::string& file,
        std::vector<rulebook::Finding>& findings);
    ~Template();

    /// Refuses "paperwork.too_large".
    [[nodiscard]] Result<std::string> docx(const Values&) const;
    /// Refuses "paperwork.too_large", and "paperwork.not_drawn" with the element's name.
    [[nodiscard]] Result<std::string> pdf(const Values&) const;

private:
    Template();
    struct Content;
    std::unique_ptr<Content> m_content;
};

}  // namespace sen::paperwork
