#include "paperwork/library.hpp"

#include <filesystem>
#include <stdexcept>

#include "rulebook/data_file.hpp"

namespace sen::paperwork {
namespace {

constexpr std::uintmax_t most_bytes = 10U << 20;

}  // namespace

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
    if (!document.has_own) return;
    // A size past any cap is not read at all; the reader of packages says why.
    const auto size = std::filesystem::file_size(path, absent);
    if (absent || size > most_bytes)
        document.findings.push_back(
            {file, "", absent ? "paperwork.damaged" : "paperwork.too_large", ""});
    else
        document.own =
            Template::read(rulebook::read_file(path), document.fields, file, document.findings);
}

bool Library::is_name_of(const std::filesystem::path& file) const
{
    return file.extension() == ".docx" && m_documents.contains(file.stem().string());
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
    std::error_code absent;
    for (const auto& entry : std::filesystem::directory_iterator(m_own, absent)) {
        const auto file = entry.path().filename().string();
        const bool is_lock = file.starts_with("~$") || file.starts_with(".~lock");
        if (!is_lock && !is_name_of(entry.path()))
            all.push_back({file, "", "paperwork.unknown", ""});
    }
    return all;
}

}  // namespace sen::paperwork
