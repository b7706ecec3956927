#include "http/form.hpp"

#include <gtest/gtest.h>

namespace sen::http {
namespace {

enum class Colour { green, red };
constexpr auto names(Colour) { return std::array<std::string_view, 2>{"green", "red"}; }

Request sent(std::string body, const std::string& type = "application/json")
{
    Request request;
    request.headers = {{"content-type", type}};
    request.body = std::move(body);
    return request;
}

/// "code" of a body that is no form; else what every reader of a sample form finds wrong with it.
std::string faults_of(std::string body)
{
    auto form = Form::read(sent(std::move(body)));
    if (!form) return form.error().code;
    form->maybe_text("text", 5);
    form->maybe_text("story", 20, Lines::keep);
    form->maybe_number("number", 1, 9);
    form->maybe_date("date");
    form->truth("truth", true);
    form->choice("choice", Colour::red);
    if (form->has("texts")) form->texts("texts", 2, {1, 5});
    if (form->has("numbers")) form->numbers("numbers", 2, 0, 9);
    form->maybe_texts("notes", 2, 5);
    const auto done = form->done();
    std::string found;
    if (!done)
        for (const auto& fault : done.error().fields)
            found += (found.empty() ? "" : " ") + fault.field + ':' + fault.code.substr(5);
    return found;
}

struct Case {
    std::string body;
    std::string faults;
};

TEST(Form, takes_what_is_right)
{
    for (const auto* body :
         {"{}", R"({"text": null})", R"({"text": "Gạo", "number": 9, "date": "2024-02-29"})",
          R"({"truth": false, "choice": "green", "texts": ["a"], "numbers": {"1.1": 0}})",
          R"({"story": "a\nb", "notes": {"1.1": "a\nb"}, "text": "😀😀😀😀😀"})"})
        EXPECT_EQ(faults_of(body), "") << body;
}

TEST(Form, is_no_form_when_it_can_be_read_in_two_ways_or_in_none)
{
    std::string deep(33, '[');
    deep += std::string(33, ']');
    const std::string bodies[] = {
        "",
        "null",
        "[]",
        "\"text\"",
        "{",
        R"({"text": "a",})",
        R"({"text": "a"} x)",
        R"({"text": "a"}{})",
        R"({text: "a"})",
        R"({"text": 'a'})",
        R"({"text": NaN})",
        R"({"number": 01})",
        R"({"text": "a", "text": "b"})",
        R"({"text": "a", "te\u0078t": "b"})",
        R"({"text": "a", "notes": {"x": "1", "x": "2"}})",
        "{\"text\": \"a\nb\"}",
        "{\"text\": \"\xff\"}",
        "{\"text\": \"\xc0\xaf\"}",
        "{\"text\": \"\xed\xa0\x80\"}",
        "{\"te\xffxt\": \"a\"}",
        R"({"text": "\ud800"})",
        "\xef\xbb\xbf{}",
        std::string("{\0}", 3),
        R"({"texts": )" + deep + "}",
    };
    for (const auto& body : bodies)
        EXPECT_EQ(faults_of(body), "form.json") << body;
    for (const auto* type :
         {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""})
        EXPECT_EQ(Form::read(sent("{}", type)).error().code, "form.content_type") << type;
    EXPECT_TRUE(Form::read(sent("{}", "application/json; charset=utf-8")));
}

TEST(Form, names_each_field_and_what_is_wrong_with_it)
{
    const Case cases[] = {
        {R"({"text": 7})", "text:not_text"},
        {R"({"text": ["a"]})", "text:not_text"},
        {R"({"text": "abcdef"})", "text:too_long"},
        {R"({"text": "a\u0000"})", "text:control_character"},
        {R"({"text": "a\u001b"})", "text:control_character"},
        {R"({"text": "a\u202eb"})", "text:control_character"},
        {R"({"number": "7"})", "number:not_whole_number"},
        {R"({"number": 1.5})", "number:not_whole_number"},
        {R"({"number": 1e3})", "number:not_whole_number"},
        {R"({"number": true})", "number:not_whole_number"},
        {R"({"number": 18446744073709551615})", "number:not_whole_number"},
        {R"({"number": 99999999999999999999})", "number:not_whole_number"},
        {R"({"number": 0})", "number:out_of_range"},
        {R"({"number": 10})", "number:out_of_range"},
        {R"({"date": 20240229})", "date:not_text"},
        {R"({"date": "2023-02-29"})", "date:date"},
        {R"({"date": "2024-04-31"})", "date:date"},
        {R"({"date": "2024-00-10"})", "date:date"},
        {R"({"date": "0000-01-01"})", "date:date"},
        {R"({"date": "31/01/2024"})", "date:date"},
        {R"({"date": "2024-1-1"})", "date:date"},
        {R"({"date": "+024-01-01"})", "date:date"},
        {R"({"date": "2024-02-29T00:00:00Z"})", "date:too_long"},
        {R"({"truth": "true"})", "truth:not_true_or_false"},
        {R"({"truth": 1})", "truth:not_true_or_false"},
        {R"({"truth": null})", "truth:required"},
        {R"({"choice": "blue"})", "choice:choice"},
        {R"({"choice": 1})", "choice:choice"},
        {R"({"texts": "a"})", "texts:not_list"},
        {R"({"texts": null})", "texts:required"},
        {R"({"texts": ["a", "b", "c"]})", "texts:too_many_items"},
        {R"({"texts": ["a", 1]})", "texts.1:not_text"},
        {R"({"texts": ["", "abcdef"]})", "texts.0:required texts.1:too_long"},
        {R"({"numbers": []})", "numbers:not_object"},
        {R"({"numbers": {"1": 1, "2": 2, "3": 3}})", "numbers:too_many_items"},
        {R"({"numbers": {"1": 10, "2": "2"}})",
         "numbers.1:out_of_range numbers.2:not_whole_number"},
        {R"({"notes": ["a"]})", "notes:not_object"},
        {R"({"notes": {"1": "abcdef"}})", "notes.1:too_long"},
        {R"({"colour": "red", "text": 7})", "text:not_text colour:unknown_field"},
        {R"({"": 1})", ":unknown_field"},
        {R"({"Text": "a"})", "Text:unknown_field"},
    };
    for (const auto& [body, faults] : cases)
        EXPECT_EQ(faults_of(body), faults) << body;
}

TEST(Form, gives_text_composed_trimmed_and_on_one_line)
{
    auto form = Form::read(sent(
        "{\"text\": \"  Ga\u0323o \\n \\u00a0thơm \", \"story\": \" Ga\u0323o\\r\\n\\tthơm \"}"));
    ASSERT_TRUE(form);
    EXPECT_EQ(form->text("text", {1, 20}), "Gạo thơm");
    EXPECT_EQ(form->text("story", {1, 20}, Lines::keep), "Gạo\nthơm");
    EXPECT_TRUE(form->done());
}

TEST(Form, keeps_what_a_change_does_not_name_and_clears_what_it_sets_to_null)
{
    auto form = Form::from_json(R"({"phone": null, "name": null})").value();
    EXPECT_EQ(form.maybe_text("phone", 20, std::optional<std::string>("0909")), std::nullopt);
    EXPECT_EQ(form.maybe_text("email", 20, std::optional<std::string>("a@b")), "a@b");
    EXPECT_EQ(form.maybe_number("price", 1, 9, 5), 5);
    form.text("name", {1, 20}, "HTX Sen");
    const auto done = form.done();
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().fields.at(0).field, "name") << "what must be there cannot be cleared";
}

TEST(Query, names_each_parameter_and_what_is_wrong_with_it)
{
    Request request;
    request.query = {
        {"text", std::string(6, 'a')}, {"number", "1x"},   {"other", "99999999999999999999"},
        {"date", "2023-02-29"},        {"choice", "blue"}, {"control", "a\x01"}};
    Query query(request);
    query.maybe_text("text", 5);
    query.number("number", 1, 9, 1);
    query.maybe_number("other", 1, 9);
    query.maybe_date("date");
    query.maybe_choice<Colour>("choice");
    query.maybe_text("control", 5);
    query.text("absent", {1, 5});
    std::string found;
    const auto done = query.done();
    ASSERT_FALSE(done);
    for (const auto& fault : done.error().fields)
        found += fault.field + ':' + fault.code.substr(5) + ' ';
    EXPECT_EQ(
        found,
        "text:too_long number:not_whole_number other:not_whole_number date:date choice:choice "
        "control:control_character absent:required ");
}

}  // namespace
}  // namespace sen::http
