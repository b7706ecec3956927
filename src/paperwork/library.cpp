#include "paperwork/library.hpp"

#include <filesystem>
#include <stdexcept>

#include "rulebook/data_file.hpp"

namespace sen::paperwork {

struct Library::Document {
    Fields fields;
    std::shared_ptr<const Template> shipped;
    std::shared_ptr<const Template> own;
    std::filesystem::file_time_type saved_at{};
    bool has_own = false;
    std::vector<rulebook::Finding> findings;
};

Library::Library(const std::string& shipped, std::string own) : m_own(std::move(own))
{
    std::vector<rulebook::Finding> findings;
    for (auto& [name, fields] : read_fields(shipped + "/fields.json")) {
        auto document = std::make_unique<Document>();
        document->fields = std::move(fields);
        const auto file = name + ".docx";
        document->shipped = Template::read(
            rulebook::read_file(shipped + "/" + file), document->fields, file, findings);
        m_documents.emplace(name, std::move(document));
    }
    std::string faults;
    for (const auto& finding : findings)
        faults += "\n" + line(finding);
    if (!faults.empty()) throw std::runtime_error(shipped + ":" + faults);
}

Library::~Library() = default;

void Library::refresh(const std::string& name, Document& document) const
{
    const auto file = name + ".docx";
    const auto path = m_own + "/" + file;
    std::error_code absent;
    const auto saved_at = std::filesystem::last_write_time(path, absent);
    if (document.has_own == !absent && (absent || saved_at == document.saved_at)) return;
    document.has_own = !absent;
    document.saved_at = saved_at;
    document.own.reset();
    document.findings.clear();
    if (document.has_own)
        document.own =
            Template::read(rulebook::read_file(path), document.fields, file, document.findings);
}

Result<std::shared_ptr<const Template>> Library::find(std::string_view name) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_documents.find(name);
    if (found == m_documents.end())
        return refuse(Refusal::not_found, "paperwork.unknown", std::string(name));
    auto& document = *found->second;
    refresh(found->first, document);
    if (!document.has_own) return document.shipped;
    if (!document.own)
        return refuse(
            Refusal::conflict, "paperwork.template_unusable", line(document.findings.front()));
    return document.own;
}

Result<std::string> Library::docx(std::string_view name, const Values& values) const
{
    const auto found = TRY(find(name));
    return found->docx(values);
}

Result<std::string> Library::pdf(std::string_view name, const Values& values) const
{
    const auto found = TRY(find(name));
    return found->pdf(values);
}

std::vector<rulebook::Finding> Library::findings() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<rulebook::Finding> all;
    for (const auto& [name, document] : m_documents) {
        refresh(name, *document);
        all.insert(all.end(), document->findings.begin(), document->findings.end());
    }
    return all;
}

}  // namespace sen::paperwork
