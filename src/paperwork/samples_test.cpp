#include "paperwork/samples_test.hpp"

#include <boost/json/value.hpp>

#include "rulebook/data_file.hpp"

namespace sen::paperwork {
namespace {

Values values_of(const boost::json::object& fields, int rows)
{
    Values values;
    for (const auto& entry : fields) {
        const auto& field = entry.value().as_object();
        const std::string name = entry.key();
        const std::string kind =
            field.contains("kind") ? field.at("kind").as_string().c_str() : "text";
        const auto sample = [&] { return std::string(field.at("sample").as_string().c_str()); };
        if (kind == "flag")
            values.flag(name, true);
        else if (kind == "date")
            values.date(name, Date::parse(sample()).value());
        else if (kind == "group")
            values.group(name, values_of(field.at("fields").as_object(), rows));
        else if (kind == "list") {
            const auto row = values_of(field.at("fields").as_object(), rows);
            values.list(name, std::vector<Values>(static_cast<std::size_t>(rows), row));
        } else if (kind == "number")
            values.number(name, std::stoll(sample()));
        else
            values.text(name, sample());
    }
    return values;
}

}  // namespace

Values sample_values(const std::string& document, int rows)
{
    const auto json = rulebook::read_json("data/paperwork/fields.json");
    return values_of(json.as_object().at(document).as_object().at("fields").as_object(), rows);
}

}  // namespace sen::paperwork
