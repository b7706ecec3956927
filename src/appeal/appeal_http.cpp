#include "appeal/appeal.hpp"
#include "http/answer.hpp"
#include "http/form.hpp"
#include "http/paging.hpp"
#include "http/router.hpp"

namespace sen::appeal {
namespace {

constexpr http::Length text_length{3, 4000};
constexpr http::Length reason_length{3, 1000};
constexpr std::size_t most_number = 100;
constexpr std::size_t most_files = 10;

Id<Appeal> id_in(const http::Request& request) { return Id<Appeal>(request.path_value("id")); }

std::int64_t version_in(http::Form& form) { return form.number("version", 1, INT64_MAX); }

std::vector<Id<registry::File>> files_in(http::Form& form)
{
    std::vector<Id<registry::File>> files;
    if (form.has("file_ids"))
        for (auto& id : form.texts("file_ids", most_files, {1, 26}))
            files.emplace_back(std::move(id));
    return files;
}

AppealAnswer answer_in(http::Form& form)
{
    AppealAnswer told;
    told.number = form.maybe_text("answer_number", most_number);
    told.on = form.date("answered_on");
    told.text = form.text("answer", text_length, Lines::keep);
    told.file_ids = files_in(form);
    return told;
}

Result<http::Response> answer_file(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    AppealDraft draft;
    draft.kind = form.choice<AppealKind>("kind");
    draft.subject_kind = form.choice<AppealSubject>("subject_kind");
    draft.subject_id = form.text("subject_id", {1, 26});
    draft.content = form.text("content", text_length, Lines::keep);
    draft.known_on = form.maybe_date("known_on");
    draft.late_reason = form.maybe_text("late_reason", reason_length.most);
    draft.file_ids = files_in(form);
    TRY(form.done());
    return http::answer(file(call, draft), 201);
}

Result<http::Response> answer_list(Call& call, const http::Request& request)
{
    http::Query query(request);
    const auto paging = http::read_paging(query);
    AppealQuery wanted;
    wanted.kind = query.maybe_choice<AppealKind>("kind");
    wanted.state = query.maybe_choice<AppealState>("state");
    wanted.subject_id = query.maybe_text("subject_id", 26).value_or("");
    TRY(query.done());
    wanted.before_id = paging.after.id;
    auto rows = appeals(call, std::move(wanted), paging.rows());
    return http::answer_page(std::move(rows), paging, [](const Appeal& last) {
        return http::cursor_of("", last.id.text);
    });
}

Result<http::Response> answer_accept(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    const auto version = version_in(form);
    TRY(form.done());
    return http::answer(accept(call, id_in(request), version));
}

Result<http::Response> answer_refuse(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    const auto version = version_in(form);
    const auto told = answer_in(form);
    TRY(form.done());
    return http::answer(refuse_it(call, id_in(request), version, told));
}

Result<http::Response> answer_prolong(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    const auto version = version_in(form);
    const auto reason = form.text("reason", reason_length, Lines::keep);
    TRY(form.done());
    return http::answer(prolong(call, id_in(request), version, reason));
}

Result<http::Response> answer_resolve(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    const auto version = version_in(form);
    const bool is_upheld = form.truth("upheld");
    const auto told = answer_in(form);
    TRY(form.done());
    const auto outcome = is_upheld ? AppealState::upheld : AppealState::rejected;
    return http::answer(resolve(call, id_in(request), version, outcome, told));
}

Result<http::Response> answer_withdraw(Call& call, const http::Request& request)
{
    auto form = TRY(http::Form::read(request));
    const auto version = version_in(form);
    TRY(form.done());
    return http::answer(withdraw(call, id_in(request), version));
}

}  // namespace

void appeal_routes(http::Router& router)
{
    router.on("fileAppeal", &answer_file);
    router.on("listAppeals", &answer_list);
    router.on("getAppeal", [](Call& call, const http::Request& request) {
        return http::answer(find_appeal(call, id_in(request)));
    });
    router.on("acceptAppeal", &answer_accept);
    router.on("refuseAppeal", &answer_refuse);
    router.on("prolongAppeal", &answer_prolong);
    router.on("resolveAppeal", &answer_resolve);
    router.on("withdrawAppeal", &answer_withdraw);
}

}  // namespace sen::appeal
