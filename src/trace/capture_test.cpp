#include "support/epcis_fixture.hpp"

#include <gtest/gtest.h>

#include "accounts/access_token.hpp"

namespace sen::trace {
namespace {

struct Capture : test::OnEachRepository {};
ON_EACH_DATABASE(Capture);

namespace bj = boost::json;
using List = std::vector<std::string>;

TEST_P(Capture, keeps_a_document_and_tells_what_became_of_it)
{
    const auto captured = capture(object_event("1", "2026-03-01T06:30:00.250+07:00"));
    ASSERT_EQ(captured.status, 202) << captured.response.text();

    const auto job = job_of(captured);
    EXPECT_EQ(job.at("running"), "false");
    EXPECT_EQ(job.at("success"), "true");
    EXPECT_EQ(job.at("captureErrorBehaviour"), "rollback");
    EXPECT_EQ(header(job, "GS1-EPCIS-Version"), "2.0.0");

    const auto page = ask("so", "GET", "/epcis/events/urn%3Aexample%3A1");
    EXPECT_EQ(page.at("type"), "EPCISQueryDocument");
    EXPECT_EQ(event(page, 0, "eventTime"), "2026-03-01T06:30:00.250+07:00");
    EXPECT_EQ(event(page, 0, "recordTime"), "2026-11-24T03:00:00.000Z");
    EXPECT_EQ(journal(), List{"epcis.captured"});
}

TEST_P(Capture, writes_identifiers_as_digital_links_unless_told_not_to)
{
    capture(object_event("1", "2026-03-01T06:30:00Z"));
    const auto target = "/epcis/events/urn:example:1";
    EXPECT_EQ(
        event(ask("so", "GET", target), 0, "epcList.0"),
        "https://id.gs1.org/01/08938505123455/21/1");
    EXPECT_EQ(
        event(
            ask("so", "GET", target, "", {{"gs1-epc-format", "Never_Translates"}}), 0, "epcList.0"),
        "urn:epc:id:sgtin:8938505.012345.1");
}

TEST_P(Capture, names_an_event_without_an_id_by_what_it_says)
{
    const std::string said =
        R"({"type":"ObjectEvent","eventTime":"2020-03-04T11:00:30.000+01:00",)"
        R"("eventTimeZoneOffset":"+01:00","epcList":["urn:epc:id:sscc:4012345.0000000333",)"
        R"("urn:epc:id:sscc:4012345.0000000111","urn:epc:id:sscc:4012345.0000000222"],)"
        R"("action":"OBSERVE","bizStep":"departing","readPoint":{"id":)"
        R"("urn:epc:id:sgln:4012345.00011.987"},"@context":{"example":)"
        R"("https://ns.example.com/epcis/"},"example:myField1":{"example:mySubField1":"2",)"
        R"("example:mySubField2":"5"},"example:myField2":"0","example:myField3":)"
        R"({"example:mySubField3":["3","1"]}})";
    // The reference example of CBV 2.0, section 8.9, and its published hash.
    const std::string published =
        "ni:///sha-256;6ae96341e0acc6d7a261364751f60e68278a81cdf51da0abb6b4e617014e39d7?ver=CBV2.0";
    EXPECT_EQ(job_of(capture(said)).at("success"), "true");
    EXPECT_EQ(ids("EQ_eventID=" + http::percent_encoded(published)), List{published});

    const auto again = job_of(capture(said));
    EXPECT_EQ(again.at("success"), "false") << "the same event has the same id";
    EXPECT_EQ(again.at("errors.0.subject"), published);
}

TEST_P(Capture, takes_all_or_nothing_unless_told_to_proceed)
{
    const auto first = object_event("1", "2026-03-01T06:30:00Z");
    const auto second = object_event("2", "2026-03-01T06:31:00Z");
    capture(first);

    EXPECT_EQ(job_of(capture(second + "," + first)).at("success"), "false");
    EXPECT_EQ(ids(""), List{"urn:example:1"});

    const http::Pairs proceed{{"gs1-capture-error-behaviour", "proceed"}};
    const auto job = job_of(capture(second + "," + first, "so", proceed));
    EXPECT_EQ(job.at("success"), "false");
    EXPECT_EQ(job.at("errors.0.type"), "epcisException:ResourceAlreadyExistsException");
    EXPECT_EQ(ids(""), (List{"urn:example:2", "urn:example:1"}));
}

TEST_P(Capture, takes_a_second_event_of_an_id_only_when_it_declares_the_first_wrong)
{
    const auto declaration = object_event(
        "1", "2026-03-01T06:30:00Z",
        R"("errorDeclaration":{"declarationTime":"2026-03-02T08:00:00+07:00",)"
        R"("reason":"did_not_occur"})");
    capture(object_event("1", "2026-03-01T06:30:00Z"));
    EXPECT_EQ(job_of(capture(declaration)).at("success"), "true");
    EXPECT_EQ(job_of(capture(declaration)).at("success"), "false");

    EXPECT_EQ(ids("EQ_eventID=urn:example:1").size(), 2U);
    EXPECT_EQ(ids("EXISTS_errorDeclaration=true").size(), 1U);
    EXPECT_EQ(
        ids("EQ_errorReason=did_not_occur&GE_errorDeclarationTime=2026-03-02T01:00:00Z").size(),
        1U);
    EXPECT_EQ(ids("LT_errorDeclarationTime=2026-03-02T01:00:00Z").size(), 0U);
}

TEST_P(Capture, takes_one_event_by_itself)
{
    auto event = bj::parse(object_event("1", "2026-03-01T06:30:00Z")).as_object();
    EXPECT_EQ(ask("so", "POST", "/epcis/events", bj::serialize(event)).status, 400) << "no context";
    event["@context"] = "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld";
    const auto taken = ask("so", "POST", "/epcis/events", bj::serialize(event));
    EXPECT_EQ(taken.status, 201);
    EXPECT_EQ(ask("so", "GET", header(taken, "Location")).status, 200);
    const auto again = ask("so", "POST", "/epcis/events", bj::serialize(event));
    EXPECT_EQ(again.status, 409);
    EXPECT_EQ(again.at("code"), "epcis.event_exists");
}

TEST_P(Capture, refuses_a_document_that_breaks_a_rule_and_says_where)
{
    const auto with = [](const std::string& more) {
        return object_event("1", "2026-03-01T06:30:00Z", more);
    };
    const auto changed = [&](const std::string& from, const std::string& to) {
        auto event = with("");
        return event.replace(event.find(from), from.size(), to);
    };
    struct Case {
        std::string event;
        std::string field;
        std::string code;
    };
    const Case cases[] = {
        {changed("2026-03-01T06:30:00Z", "2026-03-01T06:30:00"), "eventTime", "form.instant"},
        {changed("2026-03-01T06:30:00Z", "2026-02-30T06:30:00Z"), "eventTime", "form.instant"},
        {changed("+07:00", "+14:01"), "eventTimeZoneOffset", "epcis.not_offset"},
        {changed("OBSERVE", "observe"), "action", "form.choice"},
        {changed("urn:epc:id:sgtin:8938505.012345.1", "8938505"), "epcList.0", "epcis.not_uri"},
        {with(R"("bizStep":"harvest")"), "bizStep", "form.choice"},
        {with(R"("bizStep":"urn:epcglobal:cbv:bizstep:shipping")"), "bizStep", "form.choice"},
        {with(R"("note":"x")"), "note", "form.unknown_field"},
        {with(R"("readPoint":"urn:x:1")"), "readPoint", "form.not_object"},
        {with(R"("ilmd":{"ocop:a":1})"), "ilmd", "epcis.ilmd_without_add"},
        {with(R"("quantityList":[{"epcClass":"urn:x:1","quantity":"3"}])"),
         "quantityList.0.quantity", "epcis.not_number"},
        {with(R"("quantityList":[{"epcClass":"urn:x:1","uom":"kg"}])"), "quantityList.0.uom",
         "epcis.not_unit"},
        {with(R"("sourceList":[{"source":"urn:x:1"}])"), "sourceList.0.type", "form.required"},
        {with(R"("persistentDisposition":{})"), "persistentDisposition", "form.required"},
        {with(R"("sensorElementList":[{"sensorReport":[]}])"), "sensorElementList.0.sensorReport",
         "form.required"},
        {with(R"("inputEPCList":["urn:x:1"])"), "inputEPCList", "form.unknown_field"},
    };
    for (const auto& [event, field, code] : cases) {
        const auto refused = capture(event);
        EXPECT_EQ(refused.status, 400) << event;
        EXPECT_EQ(refused.response.content_type, "application/problem+json");
        EXPECT_EQ(refused.at("type"), "epcisException:ValidationException");
        EXPECT_EQ(refused.at("fields.0.field"), "epcisBody.eventList.0." + field) << event;
        EXPECT_EQ(refused.at("fields.0.code"), code) << event;
    }
    EXPECT_TRUE(ids("").empty());
    EXPECT_TRUE(journal().empty());
}

TEST_P(Capture, knows_what_each_kind_of_event_must_hold)
{
    const auto event = [](const std::string& type, const std::string& members) {
        return R"({"type":")" + type +
               R"(","eventTime":"2026-03-01T06:30:00Z","eventTimeZoneOffset":"+07:00",)" + members +
               "}";
    };
    const std::string parent = R"("parentID":"urn:x:1")";
    const std::string children = R"("childEPCs":["urn:x:2"])";
    const std::string transaction = R"("bizTransactionList":[{"bizTransaction":"urn:x:3"}])";
    struct Case {
        std::string event;
        int status;
    };
    const Case cases[] = {
        {event("AggregationEvent", R"("action":"ADD",)" + parent), 400},
        {event("AggregationEvent", R"("action":"ADD",)" + parent + "," + children), 202},
        {event("AggregationEvent", R"("action":"DELETE",)" + parent), 202},
        {event("AssociationEvent", R"("action":"ADD",)" + children), 400},
        {event("TransactionEvent", R"("action":"ADD","epcList":[])"), 400},
        {event("TransactionEvent", R"("action":"ADD","epcList":[],)" + transaction), 202},
        {event("TransformationEvent", R"("inputEPCList":["urn:x:4"])"), 400},
        {event("TransformationEvent", R"("inputEPCList":["urn:x:4"],"transformationID":"urn:x:5")"),
         202},
        {event("TransformationEvent", R"("action":"ADD","outputEPCList":["urn:x:4"])"), 400},
        {event("HarvestEvent", R"("action":"ADD")"), 400},
        {event("ocop:HarvestEvent", R"("ocop:plot":"A1","epcList":[7])"), 202},
    };
    for (const auto& [json, status] : cases)
        EXPECT_EQ(capture(json).status, status) << json;
}

TEST_P(Capture, refuses_what_is_no_document)
{
    for (const std::string body : {"{", "[]", "{}", R"({"type":"EPCISDocument"})", "null"})
        EXPECT_EQ(ask("so", "POST", "/epcis/capture", body).status, 400) << body;
    EXPECT_EQ(ask("so", "POST", "/epcis/capture").status, 415) << "no content type";
    std::string deep(5'000, '[');
    EXPECT_EQ(ask("so", "POST", "/epcis/capture", deep).status, 400);
    std::string many = object_event("1", "2026-03-01T06:30:00Z");
    for (int i = 0; i < 20'000; ++i)
        many += ",{}";
    EXPECT_EQ(capture(many).status, 413);
}

TEST_P(Capture, takes_odd_texts_as_they_are)
{
    const std::string text(3'000, 'x');
    const auto odd = object_event(
        "1", "2026-03-01T06:30:00Z",
        R"("ocop:a":"\u0000","ocop:b":")" + text + R"(","ocop:c":"'")");
    EXPECT_EQ(job_of(capture(odd)).at("success"), "true");
    const auto page = ask("so", "GET", "/epcis/events/urn:example:1");
    EXPECT_EQ(event(page, 0, "ocop:a"), std::string(1, '\0'));
    EXPECT_EQ(event(page, 0, "ocop:b"), text);
}

TEST_P(Capture, is_for_who_may)
{
    const auto document = object_event("1", "2026-03-01T06:30:00Z");
    const auto nobody = capture(document, "");
    EXPECT_EQ(nobody.status, 401);
    EXPECT_EQ(nobody.at("type"), "epcisException:SecurityException");
    EXPECT_EQ(header(nobody, "WWW-Authenticate"), "Bearer");
    EXPECT_EQ(capture(document, "doc").status, 403);
    EXPECT_EQ(ask("", "GET", "/epcis/events").status, 401);
    EXPECT_EQ(ask("doc", "GET", "/epcis/events").status, 403);
}

TEST_P(Capture, takes_a_program_by_its_token_at_this_door_alone)
{
    const auto token =
        accounts::add_token(database(), application().rules(), {"lan", "packing line"}, now);
    ASSERT_TRUE(token);
    const http::Pairs bearer{{"authorization", "Bearer " + *token}};
    const auto event = object_event("1", "2026-03-01T06:30:00Z");
    EXPECT_EQ(capture(event, "", bearer).status, 202);
    EXPECT_EQ(ids("", "lan"), List{"urn:example:1"});
    EXPECT_EQ(ask("", "GET", "/api/v1/work", "", bearer).status, 401);
    EXPECT_EQ(capture(event, "", {{"authorization", "Bearer sen_x"}}).status, 401);
}

TEST_P(Capture, shows_a_producer_its_own_events_and_jobs_only)
{
    const auto of_lan = capture(object_event("1", "2026-03-01T06:30:00Z"), "lan");
    capture(object_event("2", "2026-03-01T06:31:00Z"), "mai");
    EXPECT_EQ(ids("", "lan"), List{"urn:example:1"});
    EXPECT_EQ(ids("EQ_action=OBSERVE", "mai"), List{"urn:example:2"});
    EXPECT_EQ(ids("").size(), 2U);
    EXPECT_EQ(ask("mai", "GET", "/epcis/events/urn:example:1").status, 404);
    EXPECT_EQ(job_of(of_lan, "lan").status, 200);
    EXPECT_EQ(job_of(of_lan, "mai").status, 404);
    EXPECT_EQ(ask("lan", "GET", "/epcis/capture").at("1.captureID"), "");
    EXPECT_EQ(ask("lan", "GET", "/epcis/epcs").status, 403) << "the list is of all events";
}

TEST_P(Capture, tells_which_methods_and_answers_there_are)
{
    const auto told = ask("so", "OPTIONS", "/epcis/capture");
    EXPECT_EQ(told.status, 204);
    EXPECT_EQ(header(told, "Allow"), "OPTIONS, GET, POST");
    const auto other = ask("so", "PUT", "/epcis/events", "{}");
    EXPECT_EQ(other.status, 405);
    EXPECT_EQ(header(other, "Allow"), "OPTIONS, POST, GET");
    EXPECT_EQ(ask("so", "GET", "/epcis/events", "", {{"accept", "application/pdf"}}).status, 406);
    EXPECT_EQ(ask("so", "GET", "/epcis/nowhere").status, 404);
    EXPECT_EQ(ask("so", "GET", "/epcis/capture/nothing").at("code"), "epcis.no_such_job");
}

}  // namespace
}  // namespace sen::trace
