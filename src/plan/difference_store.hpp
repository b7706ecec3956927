#pragma once

#include <string>
#include <vector>

#include "db/db.hpp"
#include "plan/difference.hpp"

namespace sen::plan::store {

/// A cause and the product or producer it is about.
struct CauseLine : Cause {
    std::string record_id;

    static constexpr auto fields()
    {
        return std::tuple_cat(
            Cause::fields(), std::tuple{Field{"record_id", &CauseLine::record_id}});
    }
};

/// Every change of what figures count, of lines after `from` up to `to`, oldest first.
std::vector<CauseLine> causes(db::Tx&, std::int64_t from, std::int64_t to);

}  // namespace sen::plan::store
