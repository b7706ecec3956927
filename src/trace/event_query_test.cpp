#include "support/epcis_fixture.hpp"

#include <gtest/gtest.h>

namespace sen::trace {
namespace {

namespace bj = boost::json;
using List = std::vector<std::string>;

struct EventQueries : test::OnEachRepository {
    void SetUp() override
    {
        OnEachRepository::SetUp();
        const auto captured = capture(
            object_event(
                "1", "2026-03-01T08:00:00+07:00",
                R"("bizStep":"shipping","disposition":"in_transit","readPoint":{"id":"urn:x:store/1"},)"
                R"("bizTransactionList":[{"type":"po","bizTransaction":"urn:x:po1"}],)"
                R"("ocop:stars":4,"ocop:council":{"ocop:level":"province"})") +
            "," +
            object_event(
                "2", "2026-03-01T02:30:00Z",
                R"("bizStep":"https://ns.example/harvesting","sourceList":[{"type":"location","source":"urn:x:field"}],)"
                R"("quantityList":[{"epcClass":"urn:epc:class:lgtin:8938505.012345.L1","quantity":250.5,"uom":"KGM"}],)"
                R"("sensorElementList":[{"sensorMetadata":{"startTime":"2026-03-01T00:00:00Z","deviceID":"urn:x:d1"},)"
                R"("sensorReport":[{"type":"Temperature","value":4.25,"uom":"CEL"},)"
                R"({"type":"Dimensionless","booleanValue":true,"stringValue":"good"}]}])") +
            "," +
            R"({"type":"AggregationEvent","eventID":"urn:example:3","eventTime":"2026-03-01T12:15:00+09:00",)"
            R"("eventTimeZoneOffset":"+09:00","action":"ADD","parentID":"urn:epc:id:sscc:8938505.0000000001",)"
            R"("childEPCs":["urn:epc:id:sgtin:8938505.012345.1"],)"
            R"("childQuantityList":[{"epcClass":"urn:epc:class:lgtin:8938505.012345.L1","quantity":10}]},)"
            R"({"type":"TransformationEvent","eventID":"urn:example:4","eventTime":"2026-02-28T23:30:00-05:00",)"
            R"("eventTimeZoneOffset":"-05:00","transformationID":"urn:x:t1",)"
            R"("inputQuantityList":[{"epcClass":"urn:epc:class:lgtin:8938505.012345.L1","quantity":200,"uom":"KGM"}],)"
            R"("outputEPCList":["urn:epc:id:sgtin:8938505.098765.9"],"ilmd":{"ocop:grade":"A"}})");
        ASSERT_EQ(captured.status, 202) << captured.response.text();
    }
    /// The numbers of the events found, in ascending order: "1 3".
    std::string found(const std::string& query)
    {
        auto all = ids(query);
        std::sort(all.begin(), all.end());
        std::string text;
        for (const auto& id : all)
            text += (text.empty() ? "" : " ") + id.substr(std::string("urn:example:").size());
        return text;
    }
};
ON_EACH_DATABASE(EventQueries);

TEST_P(EventQueries, answer_every_parameter_of_the_standard)
{
    const std::pair<const char*, const char*> cases[] = {
        {"", "1 2 3 4"},
        {"eventType=AggregationEvent", "3"},
        {"eventType=AggregationEvent|TransformationEvent", "3 4"},
        {"EQ_action=ADD", "3"},
        {"EQ_bizStep=shipping", "1"},
        {"EQ_bizStep=urn:epcglobal:cbv:bizstep:shipping", "1"},
        {"EQ_bizStep=https://ref.gs1.org/cbv/BizStep-shipping", "1"},
        {"EQ_bizStep=https://ns.example/harvesting", "2"},
        {"EQ_disposition=in_transit", "1"},
        {"EQ_readPoint=urn:x:store/1", "1"},
        {"EQ_bizLocation=urn:x:store/1", ""},
        {"EQ_transformationID=urn:x:t1", "4"},
        {"EQ_bizTransaction_po=urn:x:po1", "1"},
        {"EQ_bizTransaction_inv=urn:x:po1", ""},
        {"EQ_source_location=urn:x:field", "2"},
        {"EQ_destination_location=urn:x:field", ""},
        {"MATCH_epc=urn:epc:id:sgtin:8938505.012345.1", "1 3"},
        {"MATCH_epc=urn:epc:idpat:sgtin:8938505.012345.*", "1 2 3"},
        {"MATCH_anyEPC=urn:epc:idpat:sgtin:8938505.*.*", "1 2 3 4"},
        {"MATCH_anyEPC=urn:epc:idpat:sscc:8938505.*", "3"},
        {"MATCH_parentID=urn:epc:id:sscc:8938505.0000000001", "3"},
        {"MATCH_outputEPC=urn:epc:id:sgtin:8938505.098765.9", "4"},
        {"MATCH_inputEPC=urn:epc:id:sgtin:8938505.098765.9", ""},
        {"MATCH_epcClass=urn:epc:class:lgtin:8938505.012345.L1", "2 3"},
        {"MATCH_inputEPCClass=urn:epc:class:lgtin:8938505.012345.L1", "4"},
        {"MATCH_anyEPCClass=urn:epc:class:lgtin:8938505.012345.L1", "2 3 4"},
        {"EQ_quantity=250.50", "2"},
        {"GT_quantity=10", "2 4"},
        {"GE_quantity=10&LT_quantity=200", "3"},
        {"LE_quantity_KGM=200", "4"},
        {"GE_eventTime=2026-03-01T02:30:00Z", "2 3 4"},
        {"LT_eventTime=2026-03-01T09:30:00%2B07:00", "1"},
        {"GE_recordTime=2026-11-24T03:00:00Z", "1 2 3 4"},
        {"LT_recordTime=2026-11-24T03:00:00Z", ""},
        {"EXISTS_sensorElementList=true", "2"},
        {"EQ_type=Temperature", "2"},
        {"EQ_deviceID=urn:x:d1", "2"},
        {"GE_startTime=2026-03-01T07:00:00%2B07:00", "2"},
        {"LT_startTime=2026-03-01T00:00:00Z", ""},
        {"GT_value_CEL=4", "2"},
        {"GT_value_FAH=4", ""},
        {"EQ_booleanValue=true", "2"},
        {"EQ_booleanValue=false", ""},
        {"EQ_stringValue=good", "2"},
        {"EXISTS_errorDeclaration=true", ""},
        {"EQ_https://ns.example/ocop/stars=4", "1"},
        {"GE_https://ns.example/ocop/stars=5", ""},
        {"EQ_INNER_https://ns.example/ocop/level=province", "1"},
        {"EQ_ILMD_https://ns.example/ocop/grade=A", "4"},
        {"EXISTS_ILMD_https://ns.example/ocop/grade=true", "4"},
        {"EQ_action=OBSERVE&EQ_bizStep=shipping&MATCH_epc=urn:epc:idpat:sgtin:8938505.*.*", "1"},
        {"EQ_action=OBSERVE&GT_quantity=10", "2"},
    };
    for (const auto& [query, expected] : cases)
        EXPECT_EQ(found(query), expected) << query;
}

TEST_P(EventQueries, are_ordered_by_instants_and_not_by_what_is_written)
{
    const List ascending{"urn:example:1", "urn:example:2", "urn:example:3", "urn:example:4"};
    EXPECT_EQ(ids("orderBy=eventTime&orderDirection=ASC"), ascending);
    EXPECT_EQ(ids("orderBy=eventTime"), List(ascending.rbegin(), ascending.rend()));
    EXPECT_EQ(ids("orderBy=recordTime&orderDirection=ASC"), ascending);
}

TEST_P(EventQueries, reach_every_event_once_whatever_the_size_of_a_page)
{
    const List ascending{"urn:example:1", "urn:example:2", "urn:example:3", "urn:example:4"};
    for (const std::string size : {"1", "2", "3", "4", "1000"})
        EXPECT_EQ(ids("orderDirection=ASC&perPage=" + size), ascending) << size;
    EXPECT_EQ(
        ids("orderDirection=ASC&perPage=2&eventCountLimit=3"),
        List(ascending.begin(), ascending.begin() + 3));
    EXPECT_EQ(
        ids("perPage=1&MATCH_anyEPCClass=urn:epc:class:lgtin:8938505.012345.L1&orderDirection=ASC"),
        List(ascending.begin() + 1, ascending.end()));
}

TEST_P(EventQueries, refuse_to_answer_more_than_was_asked_for_at_most)
{
    const auto refused = ask("so", "GET", "/epcis/events?maxEventCount=3");
    EXPECT_EQ(refused.status, 413);
    EXPECT_EQ(refused.at("type"), "epcisException:QueryTooLargeException");
    EXPECT_EQ(ids("maxEventCount=4").size(), 4U);
}

TEST_P(EventQueries, refuse_parameters_that_are_none_or_cannot_be)
{
    for (const std::string query :
         {"EQ_action=SHIP",
          "GE_eventTime=yesterday",
          "LT_eventTime=2026-03-01",
          "EQ_colour=red",
          "GT_eventTime=2026-03-01T00:00:00Z",
          "orderBy=bizStep",
          "orderDirection=UP",
          "eventCountLimit=0",
          "eventCountLimit=2&maxEventCount=2",
          "EQ_quantity=many",
          "GE_quantity=1|2",
          "perPage=0",
          "perPage=x",
          "nextPageToken=zz",
          "EQ_booleanValue=yes",
          "EQ_action=ADD&EQ_action=OBSERVE",
          "EQ_eventID=7",
          "EQ_nope:stars=4",
          "GE_quantity=nan",
          "EQ_bizStep=harvest",
          "HASATTR_colour=x",
          "GE_ocop:stars=4"}) {
        const auto refused = ask("so", "GET", "/epcis/events?" + query);
        EXPECT_EQ(refused.status, 400) << query;
        EXPECT_EQ(refused.at("type"), "epcisException:QueryParameterException") << query;
    }
}

TEST_P(EventQueries, know_the_prefixes_that_the_asker_declares)
{
    const http::Pairs headers{{"gs1-extensions", "ex=https://ns.example/ocop/"}};
    const auto page = ask("so", "GET", "/epcis/events?GE_ex:stars=4", "", headers);
    EXPECT_EQ(event(page, 0, "eventID"), "urn:example:1");
    EXPECT_EQ(event(page, 1), "");
}

TEST_P(EventQueries, are_kept_under_a_name)
{
    const std::string query =
        R"({"name":"heavy","query":{"GE_quantity":200,"eventType":["ObjectEvent"]}})";
    const auto made = ask("so", "POST", "/epcis/queries", query);
    EXPECT_EQ(made.status, 201);
    EXPECT_EQ(header(made, "Location"), "/epcis/queries/heavy");
    EXPECT_EQ(ask("so", "POST", "/epcis/queries", query).status, 409);
    EXPECT_EQ(ask("so", "GET", "/epcis/queries/heavy").at("query.GE_quantity"), "200");
    EXPECT_EQ(ask("so", "GET", "/epcis/queries").at("0.name"), "heavy");

    const auto page = ask("so", "GET", "/epcis/queries/heavy/events");
    EXPECT_EQ(event(page, 0, "eventID"), "urn:example:2");
    EXPECT_EQ(page.at("epcisBody.queryResults.queryName"), "heavy");
    EXPECT_EQ(ask("so", "GET", "/epcis/queries/heavy/events?EQ_action=ADD").status, 400);

    EXPECT_EQ(ask("so", "DELETE", "/epcis/queries/heavy").status, 204);
    const auto gone = ask("so", "GET", "/epcis/queries/heavy/events");
    EXPECT_EQ(gone.status, 404);
    EXPECT_EQ(gone.at("type"), "epcisException:NoSuchNameException");
    EXPECT_EQ(ask("so", "DELETE", "/epcis/queries/heavy").status, 404);
}

TEST_P(EventQueries, are_refused_a_name_when_they_ask_for_nothing_that_exists)
{
    for (const std::string body :
         {R"({"query":{}})", R"({"name":"x"})", R"({"name":"x","query":{"EQ_colour":["red"]}})",
          R"({"name":"x","query":{"GE_eventTime":"now"}})",
          R"({"name":"x","query":{"EQ_action":{"a":1}}})", "[]"})
        EXPECT_EQ(ask("so", "POST", "/epcis/queries", body).status, 400) << body;
    EXPECT_EQ(ask("so", "GET", "/epcis/queries").response.text(), "[]");
}

TEST_P(EventQueries, go_by_what_master_data_say_of_places)
{
    auto document = bj::parse(OnEachRepository::document(
        object_event("5", "2026-04-01T00:00:00Z", R"("readPoint":{"id":"urn:x:shelf"})")));
    document.as_object()["epcisHeader"] = bj::parse(
        R"({"epcisMasterData":{"vocabularyList":[{"type":"urn:epcglobal:epcis:vtype:ReadPoint",)"
        R"("vocabularyElementList":[{"id":"urn:x:house","children":["urn:x:room"]},)"
        R"({"id":"urn:x:room","children":["urn:x:shelf","urn:x:house"]},{"id":"urn:x:shelf",)"
        R"("attributes":[{"id":"ocop:cold","attribute":"yes"}]}]}]}})");
    const auto captured = ask("so", "POST", "/epcis/capture", bj::serialize(document));
    ASSERT_EQ(captured.status, 202) << captured.response.text();

    EXPECT_EQ(found("WD_readPoint=urn:x:house"), "5") << "also when the places go in a circle";
    EXPECT_EQ(found("EQ_readPoint=urn:x:house"), "");
    EXPECT_EQ(found("HASATTR_readPoint=https://ns.example/ocop/cold"), "5");
    EXPECT_EQ(found("EQATTR_readPoint_https://ns.example/ocop/cold=yes"), "5");
    EXPECT_EQ(found("EQATTR_readPoint_https://ns.example/ocop/cold=no"), "");
}

TEST_P(EventQueries, are_offered_for_everything_that_occurs)
{
    const auto steps = ask("so", "GET", "/epcis/bizSteps");
    EXPECT_EQ(steps.at("type"), "Collection");
    EXPECT_EQ(steps.at("member.0"), "https://ns.example/harvesting");
    EXPECT_EQ(steps.at("member.1"), "shipping");

    const auto first = ask("so", "GET", "/epcis/bizSteps?perPage=1");
    const auto link = header(first, "Link");
    const auto second = ask("so", "GET", link.substr(1, link.find('>') - 1));
    EXPECT_EQ(second.at("member.0"), "shipping");
    EXPECT_EQ(header(second, "Link"), "");

    const auto events = ask("so", "GET", "/epcis/readPoints/urn%3Ax%3Astore%2F1/events");
    EXPECT_EQ(event(events, 0, "eventID"), "urn:example:1");
    EXPECT_EQ(event(events, 1), "");
}

}  // namespace
}  // namespace sen::trace
