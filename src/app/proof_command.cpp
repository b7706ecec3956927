#include "app/proof_command.hpp"

#include <fstream>
#include <ostream>

#include "app/commands.hpp"
#include "base/text.hpp"
#include "http/desk.hpp"
#include "rulebook/rulebook.hpp"

namespace sen::app {
namespace {

int complain(const rulebook::Rulebook& rules, const Refusal& refusal, std::ostream& err)
{
    err << "sen: " << refusal.code << ": " << rules.english.text(refusal.code, refusal.subject)
        << '\n';
    return 1;
}

int write_to(
    std::ostream&& file, const std::string& name, const std::string& bytes, std::ostream& err)
{
    file << bytes;
    file.flush();
    if (file) return 0;
    err << "sen: " << name << " cannot be written\n";
    return 1;
}

}  // namespace

int proof_export(
    const Settings& settings, const std::string& certificate, const std::string& file,
    proof::JudgeNames names, std::ostream& out, std::ostream& err)
{
    const auto rules = rulebook::Rulebook::load(settings.share + "/data");
    const auto database = open_database(settings);
    const proof::Workshop workshop{
        proof::KeyRing(settings.proof_keys_folder()), settings.share + "/data/criteria"};
    access::Actor actor;
    actor.role = access::Role::province;
    http::Desk desk(*database, rules, actor, Instant::now(), new_id());

    const auto made =
        desk.read([&](Call& call) { return export_proof(call, workshop, certificate, names); });
    if (!made) return complain(rules, made.error(), err);
    if (file == "-") {
        out << *made;
        return 0;
    }
    const auto name = file.empty() ? "proof-" + slug(certificate) + ".zip" : file;
    return write_to(std::ofstream(name, std::ios::binary), name, *made, err);
}

}  // namespace sen::app
