#include "http/request_reader.hpp"
#include "http/url.hpp"

#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

using sen::http::RequestReader;
using Step = RequestReader::Step;

/// What became of the bytes: every request read, or the refusal's status.
std::string outcome_of(std::string_view bytes, std::size_t step_size)
{
    std::string outcome;
    std::string waiting;
    RequestReader reader({512, 128});
    for (std::size_t at = 0; at < bytes.size(); at += step_size) {
        waiting += bytes.substr(at, step_size);
        std::string_view unread = waiting;
        auto step = reader.read(unread);
        if (step == Step::head) {
            reader.allow_body(64);
            step = reader.read(unread);
        }
        if (step == Step::refused) return "refused";
        if (step == Step::whole) {
            const auto& request = reader.request();
            if (request.body.size() > 64 || request.target.size() > 128) std::abort();
            if (request.path.find('\0') != std::string::npos) std::abort();
            return request.method + ' ' + request.path + ' ' + request.body;
        }
        waiting = unread;
        if (waiting.size() > 512 + 4'096 + step_size) std::abort();
    }
    return "more";
}

}  // namespace

/// However the bytes are cut, the same request comes out; nothing grows past its limit.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto slow = outcome_of(bytes, 1);
    const auto at_once = outcome_of(bytes, size + 1);
    // A fault may be seen early in a head that is not complete; what can be read is read alike.
    const bool is_early = slow == "more" && at_once == "refused";
    if (slow != at_once && !is_early) std::abort();

    static_cast<void>(sen::http::read_target(bytes));
    static_cast<void>(sen::http::path_segments(bytes));
    const auto decoded = sen::http::percent_decoded(bytes);
    if (!decoded) return 0;
    const auto again = sen::http::percent_decoded(sen::http::percent_encoded(*decoded));
    if (!again || *again != *decoded) std::abort();
    return 0;
}
