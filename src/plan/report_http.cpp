#include <boost/json.hpp>

#include "http/answer.hpp"
#include "http/form.hpp"
#include "http/router.hpp"
#include "plan/report.hpp"

namespace sen::plan {
namespace {

constexpr std::size_t longest_text = 20'000;
constexpr std::size_t most_corrections = 100;
constexpr std::int64_t most = 1'000'000'000;

template <class T>
struct Items {
    std::vector<T> items;

    static constexpr auto fields() { return std::tuple{Field{"items", &Items::items}}; }
};

std::string period_in(const http::Request& request) { return request.path_value("period"); }
std::string commune_in(const http::Request& request) { return request.path_value("commune"); }

/// Corrections as three objects by the code of the target: numbers above, numbers below, reasons.
std::vector<Correction> read_corrections(http::Form& form)
{
    const auto numerators = form.numbers("numerators", most_corrections, 0, most);
    const auto denominators = form.numbers("denominators", most_corrections, 1, most);
    const auto reasons = form.maybe_texts("reasons", most_corrections, 1'000);
    std::vector<Correction> corrections;
    for (const auto& [code, numerator] : numerators) {
        const auto below = denominators.find(code);
        const auto reason = reasons.find(code);
        if (reason == reasons.end() || reason->second.empty()) {
            form.fault("reasons." + code, "form.required");
            continue;
        }
        corrections.push_back(
            {code, numerator,
             below == denominators.end() ? std::nullopt : std::optional(below->second),
             reason->second});
    }
    return corrections;
}

Result<http::Response>
answer_save(Call& call, const ReportBooks& books, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    ReportText text;
    text.version = form.number("version", 0, INT64_MAX);
    text.narrative = form.maybe_text("narrative", longest_text, Lines::keep);
    text.difficulties = form.maybe_text("difficulties", longest_text, Lines::keep);
    text.corrections = read_corrections(form);
    TRY(form.done());
    return http::answer(save_report(call, books, period_in(request), commune_in(request), text));
}

Result<http::Response>
answer_submit(Call& call, const ReportBooks& books, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    const auto version = form.number("version", 0, INT64_MAX);
    TRY(form.done());
    return http::answer(
        submit_report(call, books, period_in(request), commune_in(request), version));
}

Result<http::Response>
answer_decide(Call& call, const ReportBooks& books, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    const auto version = form.number("version", 0, INT64_MAX);
    const auto verdict = form.choice<Verdict>("verdict");
    const auto comment = form.maybe_text("comment", 4'000, Lines::keep);
    TRY(form.done());
    return http::answer(decide_report(
        call, books, period_in(request), commune_in(request), version, verdict, comment));
}

}  // namespace

void report_routes(http::Router& router, const ReportBooks& books)
{
    router.on("listReportPeriods", [books](Call&, const http::Request&) {
        return http::answer(Result<Items<Period>>(Items<Period>{books.periods.periods()}));
    });
    router.on(
        "listReports", [books](Call& call, const http::Request& request) -> Result<http::Response> {
            auto lines = TRY(report_lines(call, books, period_in(request)));
            return http::answer(Result<Items<ReportLine>>(Items<ReportLine>{std::move(lines)}));
        });
    router.on("getReport", [books](Call& call, const http::Request& request) {
        return http::answer(find_report(call, books, period_in(request), commune_in(request)));
    });
    router.on("saveReport", [books](Call& call, const http::Request& request) {
        return answer_save(call, books, request);
    });
    router.on("submitReport", [books](Call& call, const http::Request& request) {
        return answer_submit(call, books, request);
    });
    router.on("decideReport", [books](Call& call, const http::Request& request) {
        return answer_decide(call, books, request);
    });
}

}  // namespace sen::plan
