#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "db/db.hpp"
#include "trace/event_query.hpp"

namespace sen::trace::store {

/// A statement under construction with its parameters.
class Sql {
public:
    /// The place of a value: "$3".
    template <class T>
    std::string put(const T& value)
    {
        m_values.push_back(db::value(value));
        return "$" + std::to_string(m_values.size());
    }
    /// "($1, $2, $3, $4)": a list, filled up to a few lengths so that statements are few.
    template <class T>
    std::string list(const std::vector<T>& items)
    {
        std::size_t length = 1;
        while (length < items.size())
            length *= 4;
        std::string text = "(";
        for (std::size_t i = 0; i < length; ++i)
            text += (i == 0 ? "" : ", ") + put(items[i < items.size() ? i : items.size() - 1]);
        return text + ")";
    }
    [[nodiscard]] const std::vector<db::Value>& values() const { return m_values; }

private:
    std::vector<db::Value> m_values;
};

/// A condition in numbers of the index.
struct Wanted {
    std::vector<std::int64_t> terms;
    std::vector<Term> beginnings;
    std::vector<std::pair<std::int64_t, MeasureTest>> measures;

    [[nodiscard]] bool is_impossible() const
    {
        return terms.empty() && beginnings.empty() && measures.empty();
    }
};

/// Looks the terms of a condition up; one that asks for nothing known is impossible.
Wanted look_up(db::Tx&, const Condition&);

/// A SELECT of the numbers of all events that meet the condition; one number may come twice.
std::string events_with(const Wanted&, Sql&);

/// Whether the event `e` meets the condition.
std::string is_met(const Wanted&, Sql&);

}  // namespace sen::trace::store
