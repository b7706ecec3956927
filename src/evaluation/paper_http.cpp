#include "evaluation/minutes.hpp"
#include "evaluation/paper.hpp"
#include "http/desk.hpp"
#include "http/form.hpp"
#include "http/router.hpp"

namespace sen::evaluation {
namespace {

using paperwork::Format;

/// Makes documents at a desk: values are read in a transaction, pages are drawn after it.
class Press {
public:
    Press(const paperwork::Library& library, Citations citations)
        : m_library(library), m_citations(std::move(citations))
    {
    }

    Result<http::Response> decided(http::Desk& desk, const http::Request& request) const
    {
        http::Query query(request);
        const auto kind = query.maybe_choice<DecisionPaper>("paper");
        const auto format = query.maybe_choice<Format>("format");
        if (!kind) query.fault("paper", "form.required");
        if (!format) query.fault("format", "form.required");
        TRY(query.done());
        const Id<Decision> id(request.path_value("id"));
        const auto paper =
            TRY(desk.read([&](Call& call) { return paper_of(call, id, *kind, m_citations); }));
        return hand_out(m_library, paper, *format);
    }

    Result<http::Response> draft(http::Desk& desk, const http::Request& request) const
    {
        auto form = TRY(http::Form::read(request));
        const auto kind = form.choice<DecisionPaper>("paper");
        const auto format = form.choice<Format>("format");
        std::vector<Id<Dossier>> dossiers;
        for (auto& id : form.texts("dossier_ids", 500, {1, 26}))
            dossiers.emplace_back(std::move(id));
        if (dossiers.empty()) form.fault("dossier_ids", "form.required");
        TRY(form.done());
        const auto paper =
            TRY(desk.read([&](Call& call) { return draft_of(call, dossiers, kind, m_citations); }));
        return hand_out(m_library, paper, format);
    }

    Result<http::Response> minutes(http::Desk& desk, const http::Request& request) const
    {
        http::Query query(request);
        const auto format = query.maybe_choice<Format>("format");
        if (!format) query.fault("format", "form.required");
        TRY(query.done());
        const Id<Dossier> id(request.path_value("id"));
        const auto paper = TRY(desk.read([&](Call& call) { return minutes_of(call, id); }));
        return hand_out(m_library, paper, *format);
    }

private:
    const paperwork::Library& m_library;
    Citations m_citations;
};

}  // namespace

void paper_routes(http::Router& router, const paperwork::Library& library, Citations citations)
{
    const auto press = std::make_shared<const Press>(library, std::move(citations));
    const auto on = [&](const std::string& operation, auto answer) {
        router.on_desk(operation, [press, answer](http::Desk& desk, const http::Request& request) {
            return (press.get()->*answer)(desk, request);
        });
    };
    on("getDecisionPaper", &Press::decided);
    on("draftDecisionPaper", &Press::draft);
    on("getMinutes", &Press::minutes);
}

}  // namespace sen::evaluation
