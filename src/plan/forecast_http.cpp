#include "http/answer.hpp"
#include "http/form.hpp"
#include "http/router.hpp"
#include "plan/forecast.hpp"

namespace sen::plan {

void forecast_routes(http::Router& router, const TargetBook& book)
{
    router.on(
        "getForecast", [&book](Call& call, const http::Request& request) -> Result<http::Response> {
            http::Query query(request);
            const auto commune = query.maybe_text("commune", 10);
            TRY(query.done());
            return http::answer(forecast(call, book, request.path_value("code"), commune));
        });
}

}  // namespace sen::plan
