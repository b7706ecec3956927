#include "dossier/paper_material.hpp"

#include "base/text.hpp"
#include "places/names.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::dossier {
namespace {

using paperwork::Values;

std::string commune_of(const Material& material)
{
    const auto& code = material.dossier.commune_code;
    return places::place_name(material.call.rules.places, code.value_or("")).value_or("");
}

std::string province_of(const Material& material)
{
    const auto& places = material.call.rules.places;
    const auto* province = places::own_province(places);
    return province == nullptr ? "" : places::full_name(places, *province);
}

/// The address with commune and province, where it does not name the commune itself.
std::string address_of(const Material& material)
{
    const auto address = material.producer.address.value_or("");
    const auto commune =
        places::place_name(material.call.rules.places, material.producer.commune_code.value_or(""))
            .value_or("");
    if (!commune.empty() && fold(address).find(fold(commune)) != std::string::npos) return address;
    return joined({address, commune, commune.empty() ? "" : province_of(material)}, ", ");
}

}  // namespace

std::string Material::words(std::string_view key) const { return call.rules.vietnamese.text(key); }

std::string Material::label(std::string_view list, std::string_view code) const
{
    const auto* item = call.rules.codelist(list).find(code);
    return item == nullptr ? "" : item->label;
}

std::string joined(const std::vector<std::string>& parts, std::string_view between)
{
    std::string text;
    for (const auto& part : parts) {
        if (part.empty()) continue;
        if (!text.empty()) text += between;
        text += part;
    }
    return text;
}

Values heading(const Material& material)
{
    const auto& producer = material.producer;
    const auto* commune =
        material.call.rules.places.today(material.dossier.commune_code.value_or(""));
    Values values;
    values.text("producer", producer.name)
        .text("producer_kind", material.label("producer_kind", name_of(producer.kind)))
        .text("producer_address", address_of(material))
        .text("phone", producer.phone.value_or(""))
        .text("email", producer.email.value_or(""))
        .text("product", material.product.name)
        .text("commune_name", commune_of(material))
        .text("province_name", province_of(material))
        .text("place", commune == nullptr ? "" : commune->name)
        .group("representative", Values().text("name", producer.representative_name.value_or("")));
    return values;
}

}  // namespace sen::dossier
