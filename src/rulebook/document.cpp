#include "rulebook/document.hpp"

#include <filesystem>

#include <boost/json.hpp>

#include "rulebook/data_file.hpp"
#include "rulebook/strict_json.hpp"

namespace sen::rulebook {
namespace {

Date date(ObjectReader& from, std::string_view key, const std::string& text)
{
    const auto read = Date::parse(text);
    if (!read) from.report(key, "json.not_a_date");
    return read ? *read : Date{};
}

Document document(ObjectReader& object)
{
    Document read;
    read.id = object.text("id");
    read.number = object.text("number");
    read.title = object.text("title");
    read.issuer = object.text("issuer");
    read.issued_on = date(object, "issued_on", object.text("issued_on"));
    object.object("effective", [&](const auto& value, const std::string& path) {
        ObjectReader period(value, path, object.file(), object.findings());
        read.from = date(period, "from", period.text("from"));
        if (const auto to = period.text_or_null("to")) read.to = date(period, "to", *to);
    });
    read.note = object.text("note");
    read.cited = object.text("cited");
    return read;
}

}  // namespace

std::vector<Document> load_documents(const std::string& file, std::vector<Finding>& findings)
{
    const auto name = std::filesystem::path(file).filename().string();
    const auto parsed = parse_strictly(read_file(file));
    if (!parsed.fault.empty()) {
        findings.push_back({name, "", parsed.fault, ""});
        return {};
    }
    std::vector<Document> documents;
    ObjectReader all(parsed.value, "$", name, findings);
    all.list("documents", [&](const auto& value, const std::string& path) {
        ObjectReader object(value, path, name, findings);
        documents.push_back(document(object));
    });
    return documents;
}

}  // namespace sen::rulebook
