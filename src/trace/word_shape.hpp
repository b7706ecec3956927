#pragma once

#include <boost/json.hpp>

#include "trace/cbv.hpp"
#include "trace/shape.hpp"
#include "trace/uri.hpp"

namespace sen::trace {

/// Whether a vocabulary value has to be written as a bare word: GS1's own in a longer form.
inline bool is_long_form(Vocabulary vocabulary, std::string_view text)
{
    if (vocabulary == Vocabulary::measurement || vocabulary == Vocabulary::sensor_alert)
        return text.starts_with("https://gs1.org/voc/") ||
               text.starts_with("http://gs1.org/voc/") ||
               text.starts_with("https://www.gs1.org/voc/") ||
               text.starts_with("http://www.gs1.org/voc/");
    return text.starts_with("urn:epcglobal:cbv") || text.starts_with("https://ns.gs1.org/cbv/") ||
           text.starts_with("http://ns.gs1.org/cbv/");
}

/// A value of a vocabulary: one of its bare words, or a URI that is not GS1's own.
template <Vocabulary vocabulary>
void check_word(const boost::json::value& value, const Place& place, Faults& faults)
{
    if (!value.is_string()) return faults.add(place, "form.not_text");
    const std::string_view text = value.get_string();
    if (!is_word(vocabulary, text) && (!is_uri(text) || is_long_form(vocabulary, text)))
        faults.add(place, "form.choice");
}

}  // namespace sen::trace
