#include "paperwork/fields.hpp"

#include <array>

#include <boost/json/value.hpp>

#include "rulebook/data_file.hpp"

namespace sen::paperwork {
namespace {

constexpr std::array date_parts{"day", "month", "year", "short"};

Fields fields_of(const boost::json::object& json)
{
    Fields fields;
    for (const auto& entry : json) {
        const auto& told = entry.value().as_object();
        Field field;
        if (const auto* kind = told.if_contains("kind")) field.kind = kind->as_string().c_str();
        if (const auto* inner = told.if_contains("fields"))
            field.fields = fields_of(inner->as_object());
        if (field.kind == "date")
            for (const auto* part : date_parts)
                field.fields[part].kind = "number";
        fields.emplace(entry.key(), std::move(field));
    }
    return fields;
}

}  // namespace

std::map<std::string, Fields, std::less<>> read_fields(const std::string& path)
{
    std::map<std::string, Fields, std::less<>> documents;
    const auto json = rulebook::read_json(path);
    for (const auto& entry : json.as_object())
        documents.emplace(
            entry.key(), fields_of(entry.value().as_object().at("fields").as_object()));
    return documents;
}

}  // namespace sen::paperwork
