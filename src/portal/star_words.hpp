#pragma once

#include <optional>
#include <string>

#include "http/view.hpp"
#include "portal/speaker.hpp"
#include "registry/recognition.hpp"

namespace sen::portal {

/// What a star is worth, for the eye: "good", "soon", "bad" or "unsure", each with a sign of its
/// own.
std::string_view tone_of(registry::StatusOnDate);

/// The sentence a reader is told about a star: "còn hiệu lực đến 12/03/2028". Says only what is
/// known: where no more than the year is, it names the year and the latest day.
std::string sentence_of(const Speaker&, const registry::DatedRecognition&);

/// {marks: [{x}], width, stars: "3 sao", tone, status, sentence, heading, is_unsure} for the
/// templates _stars and _badge.
http::View star_view(const Speaker&, const std::optional<registry::DatedRecognition>&);

}  // namespace sen::portal
