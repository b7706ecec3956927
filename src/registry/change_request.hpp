#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "access/call.hpp"
#include "base/fields.hpp"
#include "base/id.hpp"
#include "base/json.hpp"
#include "base/result.hpp"
#include "base/time.hpp"

namespace sen::http {
class Router;
}

namespace sen::registry {

/// One member of a record before and after a change, as JSON.
struct ChangedMember {
    std::string member;
    json::Raw before;
    json::Raw after;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"member", &ChangedMember::member},
            Field{"before", &ChangedMember::before},
            Field{"after", &ChangedMember::after},
        };
    }
};

/// The members in which two states of one record differ, in the record's order.
template <Listed T>
std::vector<ChangedMember> differences(const T& before, const T& after)
{
    std::vector<ChangedMember> changes;
    each_field<T>([&](const auto& field) {
        auto was = json::text(before.*field.member);
        auto is = json::text(after.*field.member);
        if (was != is)
            changes.push_back({std::string(field.name), {std::move(was)}, {std::move(is)}});
    });
    return changes;
}

enum class ChangeState { pending, approved, rejected, superseded };
constexpr auto names(ChangeState)
{
    return std::array<std::string_view, 4>{"pending", "approved", "rejected", "superseded"};
}

enum class SubjectKind { product, producer };
constexpr auto names(SubjectKind) { return std::array<std::string_view, 2>{"product", "producer"}; }

/// A change of a public record that its own producer asks for: version 1 stays public while this
/// waits for the commune or the province.
struct ChangeRequest {
    Id<ChangeRequest> id;
    SubjectKind subject_kind = SubjectKind::product;
    std::string subject_id;
    std::string subject_name;
    std::int64_t base_version = 0;  ///< the version the producer saw
    json::Raw changes;              ///< [ChangedMember]
    ChangeState state = ChangeState::pending;
    std::optional<std::string> reason;  ///< of a rejection
    std::string requested_by;           ///< account's name
    Instant requested_at;
    std::optional<Instant> decided_at;
    std::int64_t version = 1;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"id", &ChangeRequest::id},
            Field{"subject_kind", &ChangeRequest::subject_kind},
            Field{"subject_id", &ChangeRequest::subject_id},
            Field{"subject_name", &ChangeRequest::subject_name},
            Field{"base_version", &ChangeRequest::base_version},
            Field{"changes", &ChangeRequest::changes},
            Field{"state", &ChangeRequest::state},
            Field{"reason", &ChangeRequest::reason},
            Field{"requested_by", &ChangeRequest::requested_by},
            Field{"requested_at", &ChangeRequest::requested_at},
            Field{"decided_at", &ChangeRequest::decided_at},
            Field{"version", &ChangeRequest::version},
        };
    }
};

/// What a change is asked for, as its producer saw it.
struct ChangeSubject {
    SubjectKind kind = SubjectKind::product;
    std::string id;
    std::string name;
    std::int64_t version = 0;
};

/// Keeps the wish of a producer until it is decided; an older one of the same record gives way.
ChangeRequest ask_for(Call&, const ChangeSubject&, const std::vector<ChangedMember>&);

/// Puts a pending change in force. When its record has changed since, nothing is put in force and
/// the request comes back superseded: commit that too, and tell the caller it was overtaken.
Result<ChangeRequest> approve(Call&, const Id<ChangeRequest>&);

/// Ends a pending change; the record stays as it is.
Result<ChangeRequest> reject(Call&, const Id<ChangeRequest>&, const std::string& reason);

/// Where a request stands among those that wait; empty before the first.
struct ChangePlace {
    std::string requested_at;
    std::string id;
};

/// The changes that wait within the caller's scope, oldest first; of one record when `subject_id`
/// is given.
std::vector<ChangeRequest> pending_changes(
    Call&, const std::optional<std::string>& subject_id, const ChangePlace& after,
    std::int64_t limit);

/// For the journal: the names of what changed. The values stay out of it.
json::Object names_of(const std::vector<ChangedMember>&);

void change_request_routes(http::Router&);

}  // namespace sen::registry
