#include <cstring>

#include <curl/curl.h>
#include <spdlog/spdlog.h>

#include "aftercare/mail.hpp"

namespace sen::aftercare {
namespace {

constexpr long seconds_to_connect = 10;
constexpr long seconds_in_all = 30;
constexpr long permanent = 500;  ///< RFC 5321: 5yz is a no for good

/// What is still to be read of a message.
struct Rest {
    std::string_view text;
};

std::size_t give(char* buffer, std::size_t size, std::size_t count, void* rest_of)
{
    auto& rest = static_cast<Rest*>(rest_of)->text;
    const auto length = std::min(size * count, rest.size());
    std::memcpy(buffer, rest.data(), length);
    rest.remove_prefix(length);
    return length;
}

/// A connection's settings and their end.
class Curl {
public:
    Curl() : m_curl(curl_easy_init()) { CHECK(m_curl != nullptr); }
    ~Curl()
    {
        curl_slist_free_all(m_recipients);
        curl_easy_cleanup(m_curl);
    }
    Curl(const Curl&) = delete;
    Curl& operator=(const Curl&) = delete;

    template <class Value>
    void set(CURLoption option, Value value)
    {
        CHECK(curl_easy_setopt(m_curl, option, value) == CURLE_OK);
    }
    void to(const std::string& recipient)
    {
        m_recipients = curl_slist_append(m_recipients, ("<" + recipient + ">").c_str());
        set(CURLOPT_MAIL_RCPT, m_recipients);
    }
    CURLcode perform() { return curl_easy_perform(m_curl); }
    [[nodiscard]] long answer() const
    {
        long code = 0;
        curl_easy_getinfo(m_curl, CURLINFO_RESPONSE_CODE, &code);
        return code;
    }

private:
    CURL* m_curl;
    curl_slist* m_recipients = nullptr;
};

Delivery carry(const std::string& url, const std::string& from, const Mail& mail)
{
    const auto message = message_of(mail, from, Instant::now());
    Rest rest{message};
    Curl curl;
    curl.set(CURLOPT_URL, url.c_str());
    curl.set(CURLOPT_USE_SSL, static_cast<long>(CURLUSESSL_TRY));
    curl.set(CURLOPT_MAIL_FROM, ("<" + from + ">").c_str());
    curl.to(mail.recipient);
    curl.set(CURLOPT_READFUNCTION, &give);
    curl.set(CURLOPT_READDATA, static_cast<void*>(&rest));
    curl.set(CURLOPT_UPLOAD, 1L);
    curl.set(CURLOPT_NOSIGNAL, 1L);
    curl.set(CURLOPT_CONNECTTIMEOUT, seconds_to_connect);
    curl.set(CURLOPT_TIMEOUT, seconds_in_all);
    const auto done = curl.perform();
    if (done == CURLE_OK) return Delivery::taken;
    const auto said = curl.answer();
    spdlog::warn("mail {}: {} ({})", mail.id.text, curl_easy_strerror(done), said);
    return said >= permanent ? Delivery::refused : Delivery::later;
}

}  // namespace

Carrier smtp_carrier(std::string url, std::string from)
{
    return [url = std::move(url), from = std::move(from)](const Mail& mail) {
        return carry(url, from, mail);
    };
}

}  // namespace sen::aftercare
