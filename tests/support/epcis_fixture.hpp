#pragma once

#include <string>
#include <vector>

#include <boost/json.hpp>

#include "http/url.hpp"
#include "support/test_app.hpp"

/// What the tests of EPCIS share: a repository asked over its own door.
namespace sen::trace::test {

using sen::test::Answer;
namespace bj = boost::json;

class OnEachRepository : public sen::test::OnEachApp {
protected:
    void SetUp() override
    {
        person("so", "province");
        person("lan", "producer", "", "P1");
        person("mai", "producer", "", "P2");
        person("doc", "reader");
    }

    /// Asks as that person, or as nobody.
    Answer
    ask(const std::string& who, const std::string& method, const std::string& target,
        const std::string& body = {}, http::Pairs headers = {})
    {
        const auto read = http::read_target(target).value();
        http::Request request;
        request.method = method;
        request.target = target;
        request.path = read.path;
        request.query = read.query;
        request.body = body;
        request.headers = std::move(headers);
        if (!body.empty()) request.headers.emplace_back("content-type", "application/json");
        if (!who.empty()) {
            request.headers.emplace_back("cookie", "sen_session=token-of-" + who);
            request.headers.emplace_back("x-csrf-token", "csrf-of-" + who);
        }
        return send(std::move(request));
    }
    Answer
    capture(const std::string& events, const std::string& who = "so", http::Pairs headers = {})
    {
        return ask(who, "POST", "/epcis/capture", document(events), std::move(headers));
    }
    /// The job that a capture led to.
    Answer job_of(const Answer& captured, const std::string& who = "so")
    {
        return ask(who, "GET", header(captured, "Location"));
    }
    /// The ids of the events of a query, in its order, over all its pages.
    std::vector<std::string> ids(const std::string& query, const std::string& who = "so")
    {
        std::vector<std::string> found;
        auto target = "/epcis/events?" + query;
        while (!target.empty() && found.size() < 1'000) {
            const auto page = ask(who, "GET", target, {}, {{"gs1-epc-format", "Never_Translates"}});
            EXPECT_EQ(page.status, 200) << target << page.response.text();
            if (page.status != 200) break;
            for (int i = 0; !event(page, i).empty(); ++i)
                found.push_back(event(page, i, "eventID"));
            const auto link = header(page, "Link");
            target = link.empty() ? "" : link.substr(1, link.find('>') - 1);
        }
        return found;
    }
    static std::string event(const Answer& page, int index, const std::string& member = "type")
    {
        return page.at(
            "epcisBody.queryResults.resultsBody.eventList." + std::to_string(index) + "." + member);
    }
    static std::string header(const Answer& answer, std::string_view name)
    {
        for (const auto& [key, value] : answer.response.headers)
            if (key == name) return value;
        return "";
    }

    static std::string document(const std::string& events)
    {
        return R"({"@context":["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld",)"
               R"({"ocop":"https://ns.example/ocop/"}],"type":"EPCISDocument",)"
               R"("schemaVersion":"2.0","creationDate":"2026-11-24T10:00:00+07:00",)"
               R"("epcisBody":{"eventList":[)" +
               events + "]}}";
    }
    /// An ObjectEvent; `more` holds further members: R"("bizStep":"shipping")".
    static std::string
    object_event(const std::string& id, const std::string& time, const std::string& more = "")
    {
        return R"({"type":"ObjectEvent","eventID":"urn:example:)" + id + R"(","eventTime":")" +
               time + R"(","eventTimeZoneOffset":"+07:00","action":"OBSERVE","epcList":[)" +
               R"("urn:epc:id:sgtin:8938505.012345.)" + id + "\"]" + (more.empty() ? "" : ",") +
               more + "}";
    }
};

}  // namespace sen::trace::test
