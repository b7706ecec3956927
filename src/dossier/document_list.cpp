#include "dossier/document_list.hpp"

#include <algorithm>

#include <boost/json.hpp>

#include "rulebook/data_file.hpp"

namespace sen::dossier {
namespace {

Date date_of(const std::string& file, const boost::json::value& text)
{
    const auto date = Date::parse(text.as_string());
    if (!date) rulebook::unusable(file, "no date: " + std::string(text.as_string()));
    return *date;
}

template <Named E>
E choice_of(const std::string& file, const boost::json::value& text)
{
    const auto [found, known] = value_of<E>(std::string_view(text.as_string()));
    if (!known) rulebook::unusable(file, "unknown: " + std::string(text.as_string()));
    return found;
}

NeededDocument read_document(const std::string& file, const boost::json::object& entry)
{
    NeededDocument document;
    document.code = entry.at("code").as_string();
    document.need = choice_of<Need>(file, entry.at("need"));
    document.renew = entry.at("renew").as_bool();
    for (const auto& kind : entry.at("kinds").as_array())
        document.kinds.push_back(choice_of<DossierKind>(file, kind));
    for (const auto& set : entry.at("except_sets").as_array())
        document.except_sets.emplace_back(set.as_string());
    document.from = date_of(file, entry.at("from"));
    if (!entry.at("to").is_null()) document.to = date_of(file, entry.at("to"));
    return document;
}

template <class T, class Wanted>
bool has(const std::vector<T>& all, const Wanted& wanted)
{
    return std::find(all.begin(), all.end(), wanted) != all.end();
}

}  // namespace

DocumentList DocumentList::load(const std::string& file)
{
    DocumentList list;
    const auto json = rulebook::read_json(file);
    for (const auto& entry : json.as_object().at("documents").as_array())
        list.m_documents.push_back(read_document(file, entry.as_object()));
    return list;
}

std::vector<NeededDocument> DocumentList::of(DossierKind kind, std::string_view set, Date on) const
{
    std::vector<NeededDocument> needed;
    for (const auto& document : m_documents) {
        const bool in_force = document.from <= on && (!document.to || on <= *document.to);
        if (in_force && has(document.kinds, kind) && !has(document.except_sets, set))
            needed.push_back(document);
    }
    return needed;
}

}  // namespace sen::dossier
