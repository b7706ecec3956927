#include "trace/problem.hpp"

#include <algorithm>
#include <array>

#include "http/answer.hpp"
#include "http/problem.hpp"

namespace sen::trace {
namespace {

struct Exception {
    std::string_view code;
    int status;
    std::string_view name;
};

/// What the kind of a refusal alone does not say.
constexpr std::array<Exception, 7> exceptions{{
    {"epcis.unknown_parameter", 400, "QueryParameterException"},
    {"epcis.parameter_value", 400, "QueryParameterException"},
    {"epcis.unknown_prefix", 400, "QueryParameterException"},
    {"epcis.too_many_results", 413, "QueryTooLargeException"},
    {"epcis.no_such_query", 404, "NoSuchNameException"},
    {"epcis.not_acceptable", 406, "NotAcceptableException"},
    {"http.method", 405, "UnsupportedMethodException"},
}};

std::string_view exception_of_status(int status)
{
    switch (status) {
    case 400:
    case 422:
        return "ValidationException";
    case 401:
    case 403:
        return "SecurityException";
    case 404:
        return "NoSuchResourceException";
    case 409:
        return "ResourceAlreadyExistsException";
    case 413:
        return "CaptureLimitExceededException";
    case 415:
        return "UnsupportedMediaTypeException";
    default:
        return "ImplementationException";
    }
}

const Exception* find(const Refusal& refusal)
{
    const auto found =
        std::find_if(exceptions.begin(), exceptions.end(), [&](const Exception& exception) {
            return exception.code == refusal.code;
        });
    return found == exceptions.end() ? nullptr : &*found;
}

int status_of(const Refusal& refusal)
{
    const auto* exception = find(refusal);
    return exception != nullptr ? exception->status : http::status_of(refusal.kind);
}

}  // namespace

std::string exception_of(const Refusal& refusal)
{
    const auto* exception = find(refusal);
    return std::string(
        exception != nullptr ? exception->name : exception_of_status(status_of(refusal)));
}

http::Response
problem(const Refusal& refusal, const rulebook::Words& words, const std::string& request_id)
{
    return http::problem_of(
        {"epcisException:" + exception_of(refusal), status_of(refusal)}, refusal, words,
        request_id);
}

}  // namespace sen::trace
