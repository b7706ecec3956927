#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "dossier/completeness.hpp"
#include "dossier/receipt.hpp"
#include "paperwork/values.hpp"
#include "registry/producer.hpp"
#include "registry/product.hpp"

namespace sen::dossier {

/// What every document of a dossier is made from.
struct Material {
    Call& call;
    const Dossier& dossier;
    registry::ProducerView producer;
    registry::Product product;
    std::optional<Receipt> receipt;
    const DocumentList& documents;
    const std::string& public_url;

    [[nodiscard]] std::string words(std::string_view key) const;
    /// Of a code of that list; empty when it has none.
    [[nodiscard]] std::string label(std::string_view list, std::string_view code) const;
    [[nodiscard]] std::optional<Date> submitted_on() const
    {
        return dossier.submitted_at ? std::optional(dossier.submitted_at->day()) : std::nullopt;
    }
};

/// The parts that are not empty, with that between them.
std::string joined(const std::vector<std::string>& parts, std::string_view between);

/// Who applies, for what, and where: what every document begins with.
paperwork::Values heading(const Material&);

/// The commune's slip. Refuses "paper.not_yet".
Result<paperwork::Values> receipt_values(const Material&);

}  // namespace sen::dossier
