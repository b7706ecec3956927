#include "aftercare/alert.hpp"

#include <thread>

#include <gtest/gtest.h>
#include <openssl/evp.h>

#include "aftercare/mail.hpp"
#include "aftercare/mail_server_test.hpp"
#include "support/dossier_journey.hpp"

namespace sen::aftercare {
namespace {

constexpr auto link = "https://ocop.example";

/// The body of a letter as its reader sees it.
std::string read_body(const std::string& letter)
{
    auto coded = letter.substr(letter.find("\r\n\r\n") + 4);
    coded = coded.substr(0, coded.rfind("\r\n.\r\n"));
    std::erase_if(coded, [](char sign) { return sign == '\r' || sign == '\n'; });
    std::string text(coded.size(), '\0');
    const auto length = EVP_DecodeBlock(
        reinterpret_cast<unsigned char*>(text.data()),
        reinterpret_cast<const unsigned char*>(coded.data()), static_cast<int>(coded.size()));
    text.resize(static_cast<std::size_t>(length));
    return text;
}

struct AlertJob : test::DossierJourney {
    void SetUp() override
    {
        DossierJourney::SetUp();
        given("UPDATE producer SET email = 'lan@example.vn' WHERE id = 'P1'");
        star("A", "X1", "2027-05-23");  // 180 days after today, 24/11/2026
    }
    void star(const std::string& id, const std::string& product, const std::string& until)
    {
        given(
            "INSERT INTO recognition (id, product_id, stars, standing, level, year, decided_on, "
            "valid_until, exact_term, certificate_code, created_at) VALUES ('" +
            id + "', '" + product + "', 4, 'decided', 'province', 2024, '2024-05-23', '" + until +
            "', TRUE, 'ma" + id + "', '2024-01-01T00:00:00.000Z')");
    }
    std::int64_t alerts() { return make_alerts(database(), application().rules(), now, link); }
    std::int64_t deliver(const std::string& url)
    {
        return send_due(database(), now, smtp_carrier(url, "ocop@dongthap.example"));
    }
    std::int64_t mails(const std::string& state)
    {
        std::int64_t found = 0;
        database().read([&](db::Tx& tx) {
            found = tx.scalar<std::int64_t>(
                          "n", "SELECT COUNT(*) AS n FROM mail WHERE state = $1", state)
                        .value_or(-1);
        });
        return found;
    }
};
ON_EACH_DATABASE(AlertJob);

TEST_P(AlertJob, each_threshold_is_told_once)
{
    struct Case {
        const char* at;
        std::int64_t made;
    };
    const Case days[] = {
        {"2026-11-23T16:59:00.000Z", 0},  // one minute before the day begins in Việt Nam
        {"2026-11-23T17:00:00.000Z", 1}, {"2026-11-24T03:00:00.000Z", 0},
        {"2027-01-22T03:00:00.000Z", 0}, {"2027-01-23T03:00:00.000Z", 1},
        {"2027-02-22T03:00:00.000Z", 1}, {"2027-04-23T03:00:00.000Z", 1},
        {"2027-05-23T03:00:00.000Z", 0}, {"2027-05-24T03:00:00.000Z", 0},
    };
    for (const auto& [day, made] : days) {
        at(day);
        EXPECT_EQ(alerts(), made) << day;
    }
    EXPECT_EQ(journal(), (std::vector<std::string>(4, "alert.made")));
}

TEST_P(AlertJob, a_star_found_late_is_told_of_the_nearest_threshold_only)
{
    star("B", "X2", "2026-12-10");
    star("C", "X3", "2026-11-23");
    star("D", "X4", "2026-12-10");
    given("UPDATE recognition SET revoked_on = '2026-01-01' WHERE id = 'D'");
    EXPECT_EQ(alerts(), 2) << "A and B; C has ended and D was revoked";
    EXPECT_EQ(value("days", "alert WHERE recognition_id = 'B'"), "30");
    given("UPDATE recognition SET valid_until = '2027-05-10' WHERE id = 'B'");
    EXPECT_EQ(alerts(), 1) << "a new end is told anew";
}

TEST_P(AlertJob, it_waits_in_the_list_until_a_renewal_is_under_way)
{
    const auto kinds = [&](const std::string& who) {
        std::string all;
        const auto work = call(who, "listWork");
        for (int i = 0; !work.at("items." + std::to_string(i)).empty(); ++i)
            all += work.at("items." + std::to_string(i) + ".kind") + " ";
        return all;
    };
    EXPECT_EQ(kinds("lan"), "certificate_ends ");
    EXPECT_EQ(kinds("mai"), "");
    EXPECT_EQ(kinds("so"), "") << "the producer is told first";
    at("2027-04-23T03:00:00.000Z");
    EXPECT_EQ(kinds("so"), "certificate_ends ");
    EXPECT_EQ(call("so", "listWork").at("items.0.days_left"), "30");
    given("INSERT INTO dossier (id, product_id, producer_id, kind, stage, criteria_set, created_at)"
          " VALUES ('D1', 'X1', 'P1', 'renewal', 'submitted', 'QD26-03', "
          "'2027-04-01T00:00:00.000Z')");
    EXPECT_EQ(kinds("so"), "");
}

TEST_P(AlertJob, the_producer_gets_one_letter_through_a_real_server)
{
    MailServer server;
    EXPECT_EQ(alerts(), 1);
    EXPECT_EQ(deliver(server.url()), 1);
    EXPECT_EQ(deliver(server.url()), 0);
    ASSERT_EQ(server.letters.size(), 1U);
    const auto& letter = server.letters.front();
    EXPECT_TRUE(letter.starts_with("lan@example.vn\n")) << letter;
    EXPECT_NE(letter.find("From: <ocop@dongthap.example>\r\n"), std::string::npos);
    EXPECT_NE(letter.find("charset=utf-8"), std::string::npos);
    const auto body = read_body(letter);
    EXPECT_NE(body.find("Gạo 1"), std::string::npos) << body;
    EXPECT_NE(body.find("23/05/2027"), std::string::npos) << body;
    EXPECT_NE(body.find("https://ocop.example/quan-ly/chung-nhan/A"), std::string::npos) << body;
    EXPECT_EQ(mails("sent"), 1);
}

TEST_P(AlertJob, a_server_that_is_away_is_asked_again_with_limits)
{
    EXPECT_EQ(alerts(), 1);
    std::string gone;
    {
        const MailServer server;
        gone = server.url();
    }
    EXPECT_EQ(deliver(gone), 0);
    EXPECT_EQ(mails("queued"), 1);
    EXPECT_EQ(deliver(gone), 0);
    EXPECT_EQ(value("attempts", "mail"), "1") << "not before its time";
    restart();
    MailServer back;
    now = now.plus(std::chrono::minutes(6));
    EXPECT_EQ(deliver(back.url()), 1) << "the outbox outlives the program";

    given("UPDATE mail SET state = 'queued', attempts = 7, next_at = '" + now.text() + "'");
    back.to_recipient = "451 Try later";
    EXPECT_EQ(deliver(back.url()), 0);
    EXPECT_EQ(mails("failed"), 1) << "the eighth try is the last";
}

TEST_P(AlertJob, what_is_refused_for_good_is_not_tried_again)
{
    MailServer server;
    server.to_recipient = "550 No such user";
    EXPECT_EQ(alerts(), 1);
    EXPECT_EQ(deliver(server.url()), 0);
    EXPECT_EQ(mails("failed"), 1);
    given("UPDATE producer SET email = 'a b> c' WHERE id = 'P1'");
    star("B", "X2", "2026-12-10");
    EXPECT_EQ(alerts(), 1);
    EXPECT_EQ(deliver(server.url()), 0);
    EXPECT_EQ(mails("failed"), 2) << "no server was asked for what is no address";
    EXPECT_TRUE(server.letters.empty());
}

TEST_P(AlertJob, two_nodes_neither_alert_nor_send_twice)
{
    for (int i = 0; i < 5; ++i)
        star("N" + std::to_string(i), "X" + std::to_string(i + 2), "2026-12-10");
    application();
    MailServer server;
    std::int64_t made[2] = {};
    std::int64_t sent[2] = {};
    const auto node = [&](std::size_t i) {
        made[i] = alerts();
        sent[i] = deliver(server.url());
        sent[i] += deliver(server.url());
    };
    std::thread one(node, 0);
    std::thread other(node, 1);
    one.join();
    other.join();
    EXPECT_EQ(made[0] + made[1], 6);
    EXPECT_EQ(sent[0] + sent[1] + deliver(server.url()), 6);
    EXPECT_EQ(server.letters.size(), 6U);
}

TEST_P(AlertJob, what_a_node_was_sending_when_it_ended_is_never_sent_twice)
{
    MailServer server;
    EXPECT_EQ(alerts(), 1);
    given("UPDATE mail SET state = 'sending', claimed_at = '" + now.text() + "'");
    EXPECT_EQ(deliver(server.url()), 0);
    EXPECT_EQ(mails("sending"), 1) << "it may still be at work";
    now = now.plus(std::chrono::minutes(11));
    EXPECT_EQ(deliver(server.url()), 0);
    EXPECT_EQ(mails("unsure"), 1);
    EXPECT_TRUE(server.letters.empty());
}

TEST_P(AlertJob, the_admin_sees_what_did_not_go_out_and_sends_it_again)
{
    person("quan", "admin");
    MailServer server;
    server.to_recipient = "550 No such user";
    EXPECT_EQ(alerts(), 1);
    EXPECT_EQ(call("quan", "listMails").at("items.0"), "") << "what waits is no trouble";
    EXPECT_EQ(deliver(server.url()), 0);
    const auto list = call("quan", "listMails");
    ASSERT_EQ(list.at("items.0.state"), "failed");
    EXPECT_EQ(list.at("items.0.recipient"), "lan@example.vn");
    EXPECT_EQ(list.at("items.0.attempts"), "1");
    EXPECT_EQ(call("quan", "listWork").at("items.0.kind"), "mail_trouble");
    const auto id = list.at("items.0.id");
    const auto again = [&](const std::string& body, const std::string& mail) {
        return call("quan", "sendMailAgain", {{"id", mail}}, body);
    };
    EXPECT_EQ(again(R"({"recipient": "a b> c"})", id).at("code"), "mail.not_an_address");
    EXPECT_EQ(again("{}", "none").at("code"), "mail.not_found");
    for (const auto* who : {"so", "xa", "lan", "hd1", "tv", "doc"}) {
        EXPECT_EQ(call(who, "listMails").status, 403) << who;
        EXPECT_EQ(call(who, "sendMailAgain", {{"id", id}}, "{}").status, 403) << who;
    }
    EXPECT_EQ(mails("failed"), 1) << "nothing was written by what was refused";

    server.to_recipient = "250 OK";
    const auto queued = again(R"({"recipient": "lan2@example.vn"})", id);
    ASSERT_EQ(queued.status, 200) << queued.at("code");
    EXPECT_EQ(queued.at("state"), "queued");
    EXPECT_EQ(again("{}", id).at("code"), "mail.not_in_trouble");
    EXPECT_EQ(call("quan", "listMails").at("items.0"), "");
    EXPECT_EQ(deliver(server.url()), 1);
    ASSERT_EQ(server.letters.size(), 1U);
    EXPECT_TRUE(server.letters.front().starts_with("lan2@example.vn\n"));
    EXPECT_EQ(journal().back(), "mail.queued_again");
}

TEST(Mail, is_written_as_mail_programs_read_it)
{
    const Mail mail{
        Id<Mail>("01m"), "lan@example.vn",
        "Giấy chứng nhận OCOP của sản phẩm Gạo Ngọc Đỏ hương dứa sắp hết hạn", "Kính gửi", 0};
    const auto text =
        message_of(mail, "a@b.vn", Instant::parse("2026-11-24T03:04:05.000Z").value());
    EXPECT_NE(text.find("Date: Tue, 24 Nov 2026 03:04:05 +0000\r\n"), std::string::npos) << text;
    EXPECT_NE(text.find("Message-ID: <01m@b.vn>\r\n"), std::string::npos);
    EXPECT_NE(text.find("Subject: =?UTF-8?B?"), std::string::npos);
    for (std::size_t at = 0, end = 0; (end = text.find("\r\n", at)) != text.npos; at = end + 2)
        EXPECT_LE(end - at, 78U) << text.substr(at, end - at);
    EXPECT_FALSE(is_address("a@b.vn\r\nBcc: c@d.vn"));
    EXPECT_FALSE(is_address("@b.vn"));
    EXPECT_FALSE(is_address("a@"));
    EXPECT_TRUE(is_address("a@b.vn"));
}

}  // namespace
}  // namespace sen::aftercare
