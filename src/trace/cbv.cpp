#include "trace/cbv.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace sen::trace {
namespace {

using Words = std::span<const std::string_view>;

// Sorted, for looking up by halves.
constexpr std::string_view biz_steps[] = {
    "accepting",
    "arriving",
    "assembling",
    "collecting",
    "commissioning",
    "consigning",
    "creating_class_instance",
    "cycle_counting",
    "decommissioning",
    "departing",
    "destroying",
    "disassembling",
    "dispensing",
    "encoding",
    "entering_exiting",
    "holding",
    "inspecting",
    "installing",
    "killing",
    "loading",
    "other",
    "packing",
    "picking",
    "receiving",
    "removing",
    "repackaging",
    "repairing",
    "replacing",
    "reserving",
    "retail_selling",
    "sampling",
    "sensor_reporting",
    "shipping",
    "staging_outbound",
    "stock_taking",
    "stocking",
    "storing",
    "transporting",
    "unloading",
    "unpacking",
    "void_shipping"};
constexpr std::string_view dispositions[] = {
    "active",
    "available",
    "completeness_inferred",
    "completeness_verified",
    "conformant",
    "container_closed",
    "container_open",
    "damaged",
    "destroyed",
    "dispensed",
    "disposed",
    "encoded",
    "expired",
    "in_progress",
    "in_transit",
    "inactive",
    "mismatch_class",
    "mismatch_instance",
    "mismatch_quantity",
    "needs_replacement",
    "no_pedigree_match",
    "non_conformant",
    "non_sellable_other",
    "partially_dispensed",
    "recalled",
    "reserved",
    "retail_sold",
    "returned",
    "sellable_accessible",
    "sellable_not_accessible",
    "stolen",
    "unavailable",
    "unknown"};
constexpr std::string_view business_transactions[] = {
    "bol",       "cert",   "desadv", "inv",     "pedigree", "po",   "poc",
    "prodorder", "recadv", "rma",    "testprd", "testres",  "upevt"};
constexpr std::string_view source_destinations[] = {"location", "owning_party", "possessing_party"};
constexpr std::string_view error_reasons[] = {"did_not_occur", "incorrect_data"};
constexpr std::string_view components[] = {
    "altitude",
    "axial_distance",
    "azimuth",
    "easting",
    "elevation_angle",
    "height",
    "latitude",
    "longitude",
    "northing",
    "polar_angle",
    "spherical_radius",
    "x",
    "y",
    "z"};
constexpr std::string_view measurements[] = {
    "AbsoluteHumidity",
    "AbsorbedDose",
    "AbsorbedDoseRate",
    "Acceleration",
    "Altitude",
    "AmountOfSubstance",
    "AmountOfSubstancePerUnitVolume",
    "Angle",
    "AngularAcceleration",
    "AngularMomentum",
    "AngularVelocity",
    "Area",
    "Capacitance",
    "Conductance",
    "Conductivity",
    "Count",
    "Density",
    "Dimensionless",
    "DoseEquivalent",
    "DoseEquivalentRate",
    "DynamicViscosity",
    "ElectricCharge",
    "ElectricCurrent",
    "ElectricCurrentDensity",
    "ElectricFieldStrength",
    "Energy",
    "Exposure",
    "Force",
    "Frequency",
    "Illuminance",
    "Inductance",
    "Irradiance",
    "KinematicViscosity",
    "Length",
    "LinearMomentum",
    "Luminance",
    "LuminousFlux",
    "LuminousIntensity",
    "MagneticFlux",
    "MagneticFluxDensity",
    "MagneticVectorPotential",
    "Mass",
    "MassConcentration",
    "MassFlowRate",
    "MassPerAreaTime",
    "MemoryCapacity",
    "MolalityOfSolute",
    "MolarEnergy",
    "MolarMass",
    "MolarVolume",
    "Power",
    "Pressure",
    "RadiantFlux",
    "RadiantIntensity",
    "Radioactivity",
    "RelativeHumidity",
    "Resistance",
    "Resistivity",
    "SolidAngle",
    "SpecificVolume",
    "Speed",
    "SurfaceDensity",
    "SurfaceTension",
    "Temperature",
    "Time",
    "Torque",
    "Voltage",
    "Volume",
    "VolumeFlowRate",
    "VolumeFraction",
    "VolumetricFlux",
    "Wavenumber"};
constexpr std::string_view sensor_alerts[] = {"ALARM_CONDITION", "ERROR_CONDITION"};

/// How the values of a vocabulary are written when they are not bare words.
struct Forms {
    Words words;
    std::string_view web;  ///< after "https://ref.gs1.org/cbv/" and "cbv:"
    std::string_view urn;
};

const Forms& forms(Vocabulary vocabulary)
{
    static constexpr std::array<Forms, 8> all{{
        {biz_steps, "BizStep-", "urn:epcglobal:cbv:bizstep:"},
        {dispositions, "Disp-", "urn:epcglobal:cbv:disp:"},
        {business_transactions, "BTT-", "urn:epcglobal:cbv:btt:"},
        {source_destinations, "SDT-", "urn:epcglobal:cbv:sdt:"},
        {error_reasons, "ER-", "urn:epcglobal:cbv:er:"},
        {components, "Comp-", ""},
        {measurements, "", ""},
        {sensor_alerts, "", ""},
    }};
    return all[static_cast<std::size_t>(vocabulary)];
}

bool is_of_web_vocabulary(Vocabulary vocabulary)
{
    return vocabulary == Vocabulary::measurement || vocabulary == Vocabulary::sensor_alert;
}

/// Cuts the first of the prefixes that the text begins with.
std::string_view without(std::string_view text, std::initializer_list<std::string_view> prefixes)
{
    for (const auto prefix : prefixes)
        if (!prefix.empty() && text.starts_with(prefix)) return text.substr(prefix.size());
    return text;
}

constexpr std::string_view cbv = "https://ref.gs1.org/cbv/";

}  // namespace

bool is_word(Vocabulary vocabulary, std::string_view text)
{
    const auto words = forms(vocabulary).words;
    return std::binary_search(words.begin(), words.end(), text);
}

std::string_view bare_word(Vocabulary vocabulary, std::string_view text)
{
    if (is_of_web_vocabulary(vocabulary))
        return without(text, {"https://gs1.org/voc/", "https://ref.gs1.org/voc/", "gs1:"});
    const auto& form = forms(vocabulary);
    if (!form.urn.empty() && text.starts_with(form.urn)) return text.substr(form.urn.size());
    const auto rest = without(text, {cbv, "cbv:"});
    const bool is_long = rest.size() != text.size() && rest.starts_with(form.web);
    return is_long ? rest.substr(form.web.size()) : text;
}

std::string web_uri(Vocabulary vocabulary, std::string_view text)
{
    if (text.find(':') != std::string_view::npos) return web_form(text);
    if (is_of_web_vocabulary(vocabulary)) return "https://gs1.org/voc/" + std::string(text);
    return std::string(cbv) + std::string(forms(vocabulary).web) + std::string(text);
}

std::string web_form(std::string_view uri)
{
    for (const auto vocabulary :
         {Vocabulary::biz_step, Vocabulary::disposition, Vocabulary::business_transaction,
          Vocabulary::source_destination, Vocabulary::error_reason}) {
        const auto& form = forms(vocabulary);
        if (uri.starts_with(form.urn))
            return std::string(cbv) + std::string(form.web) +
                   std::string(uri.substr(form.urn.size()));
    }
    return std::string(uri);
}

}  // namespace sen::trace
