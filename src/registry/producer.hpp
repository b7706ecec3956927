#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>

#include "access/actor.hpp"
#include "base/fields.hpp"
#include "base/id.hpp"
#include "base/result.hpp"
#include "base/time.hpp"
#include "registry/change_request.hpp"

namespace sen::http {
class Router;
}

namespace sen::registry {

/// Who may hold an OCOP product (QĐ 26/2026/QĐ-TTg, Điều 2.3).
enum class ProducerKind { htx, tht, company, household, farm, association, unknown };
constexpr auto names(ProducerKind)
{
    return std::array<std::string_view, 7>{"htx",  "tht",         "company", "household",
                                           "farm", "association", "unknown"};
}

/// Who makes products and answers for them (chủ thể). What is unknown stays empty.
struct Producer {
    Id<Producer> id;
    std::string slug;  ///< its public address; made once, kept when the name changes
    std::string name;
    ProducerKind kind = ProducerKind::unknown;
    std::optional<std::string> tax_code;
    std::optional<std::string> commune_code;  ///< by today's communes
    std::optional<std::string> address;
    std::optional<std::string> old_place;            ///< the place as its source wrote it
    std::optional<std::string> representative_name;  ///< personal: see access "producer.contact"
    std::optional<std::string> phone;                ///< personal
    std::optional<std::string> email;                ///< personal
    std::optional<std::string> description;
    bool is_public = false;  ///< has a public product
    std::optional<std::string> source_note;
    Instant created_at;
    Instant updated_at;
    std::int64_t version = 1;  ///< one higher with every change

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &Producer::id},
            Field{"slug", &Producer::slug},
            Field{"name", &Producer::name},
            Field{"kind", &Producer::kind},
            Field{"tax_code", &Producer::tax_code},
            Field{"commune_code", &Producer::commune_code},
            Field{"address", &Producer::address},
            Field{"old_place", &Producer::old_place},
            Field{"representative_name", &Producer::representative_name},
            Field{"phone", &Producer::phone},
            Field{"email", &Producer::email},
            Field{"description", &Producer::description},
            Field{"is_public", &Producer::is_public},
            Field{"source_note", &Producer::source_note},
            Field{"created_at", &Producer::created_at},
            Field{"updated_at", &Producer::updated_at},
            Field{"version", &Producer::version},
        };
    }
};

/// A producer as one reader may see it: what is personal is empty for who may not know it.
struct ProducerView : Producer {
    bool masked = true;
    std::optional<Id<ChangeRequest>> pending_change_id;

    static constexpr auto fields()
    {
        return std::tuple_cat(
            Producer::fields(), std::tuple{
                                    Field{"masked", &ProducerView::masked},
                                    Field{"pending_change_id", &ProducerView::pending_change_id},
                                });
    }
};

/// Registers a producer; id, slug and dates are given here. Refuses "producer.tax_code_taken".
Result<Producer> create(Call&, Producer draft);

/// The producer as the caller may see it.
Result<ProducerView> find_in_full(Call&, const Id<Producer>&);

/// Masks what the caller may not know: contact details, and a tax code that is a person's identity
/// number. An office that is shown contact details is noted in the log.
ProducerView view_for(Call&, Producer);

/// Changes a producer seen at `changed.version`. What a public producer changes of itself becomes
/// a change request; the public goes on seeing the version before.
Result<std::variant<Producer, ChangeRequest>> update(Call&, const Producer& changed);

/// The producer, for a caller who may do `action` to it or to what it makes. Whoever may read
/// producers at all may read one that is public.
Result<Producer> find_producer(Call&, std::string_view action, const Id<Producer>&);

/// To whom the producer and all it makes belong.
access::Owner owner_of(const Producer&);

/// Puts what an approved request wants in force. For a caller who may decide on it.
Result<void> put_in_force(Call&, const Producer& changed, const ChangeRequest&);

void producer_routes(http::Router&);

}  // namespace sen::registry
