#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "http/message.hpp"
#include "rulebook/rulebook.hpp"
#include "trace/digital_link.hpp"
#include "trace/profile_store.hpp"

namespace sen::trace {

/// One page to which a Digital Link can lead.
struct Link {
    std::string type;  ///< in GS1's vocabulary of the web: "pip", product information
    std::string href;
    std::string title;
    std::string language;  ///< "vi"
};

/// All that is known of one thing (RFC 9264); the first link is the default.
struct Linkset {
    std::string anchor;  ///< the Digital Link, absolute
    std::string item;
    std::vector<Link> links;

    /// As application/linkset+json.
    [[nodiscard]] std::string json() const;
    /// The link of that type that suits the reader's languages best; the default without a type.
    [[nodiscard]] const Link* choose(std::string_view type, std::string_view languages) const;
};

/// The links of a product's page in both languages.
Linkset links_of(
    const store::ScannedProduct&, const DigitalLink&, const std::string& base_url,
    const rulebook::Rulebook&);

/// A "linkType" without its prefix: "pip" of "gs1:pip" and "https://ref.gs1.org/voc/pip".
std::string_view link_type(std::string_view text);

}  // namespace sen::trace
