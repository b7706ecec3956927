#include "plan/own_target.hpp"

#include <boost/json.hpp>

#include "access/actor.hpp"
#include "access/journal.hpp"
#include "base/id.hpp"
#include "plan/own_target_store.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::plan {
namespace {

constexpr std::int64_t most_own = 100;
constexpr std::string_view root = "$.targets[0].";

std::string as_file(const std::string& target) { return R"({"targets": [)" + target + "]}"; }

/// The body with the code put in; a code of its own is a field nobody asked for.
Result<std::string> with_code(const std::string& json, const std::string& code)
{
    boost::system::error_code fault;
    auto value = boost::json::parse(json, fault);
    if (fault || !value.is_object()) return refuse(Refusal::malformed, "form.json");
    auto& object = value.get_object();
    if (object.contains("code"))
        return tl::unexpected(
            Refusal{Refusal::invalid, "form.invalid", "", {{"code", "form.unknown"}}});
    object["code"] = code;
    return boost::json::serialize(value);
}

Refusal as_refusal(const std::vector<rulebook::Finding>& findings)
{
    Refusal refusal{Refusal::invalid, "form.invalid", "", {}};
    for (const auto& finding : findings) {
        const bool is_inside = finding.at.starts_with(root);
        refusal.fields.push_back(
            {is_inside ? finding.at.substr(root.size()) : finding.at, finding.code});
    }
    return refusal;
}

Target read_back(const Call& call, const std::string& content)
{
    std::vector<rulebook::Finding> findings;
    auto targets = read_targets(as_file(content), "target", call.rules, findings);
    CHECK(targets.size() == 1);
    return std::move(targets.front());
}

}  // namespace

std::vector<Target> targets_known(Call& call, const TargetBook& book, std::int64_t known_seq)
{
    auto targets = book.targets();
    for (const auto& line : store::own_targets(call.tx, known_seq, most_own))
        targets.push_back(read_back(call, line.content));
    return targets;
}

Result<Target>
find_target(Call& call, const TargetBook& book, const std::string& code, std::int64_t known_seq)
{
    for (auto& target : targets_known(call, book, known_seq))
        if (target.code == code) return std::move(target);
    return refuse(Refusal::not_found, "target.not_found", code);
}

Result<Target> add_target(Call& call, const std::string& json)
{
    const auto code = new_id();
    const auto content = TRY(with_code(json, code));
    std::vector<rulebook::Finding> findings;
    auto read = read_targets(as_file(content), "target", call.rules, findings);
    if (!findings.empty()) return tl::unexpected(as_refusal(findings));
    const auto others = store::own_targets(call.tx, access::last_seq(call.tx), most_own);
    if (static_cast<std::int64_t>(others.size()) == most_own)
        return refuse(Refusal::conflict, "target.too_many");

    store::insert_target(call.tx, code, content, call.actor.username, call.now);
    record(call, "target.added", {"target", code});
    return std::move(read.front());
}

Result<void> withdraw_target(Call& call, const std::string& code, const std::string& reason)
{
    if (!store::withdraw_target(call.tx, code, reason))
        return refuse(Refusal::not_found, "target.not_found", code);
    record(call, "target.withdrawn", {"target", code});
    return {};
}

}  // namespace sen::plan
