#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/fields.hpp"
#include "base/id.hpp"
#include "base/result.hpp"
#include "base/text.hpp"
#include "base/time.hpp"
#include "http/message.hpp"

namespace sen::http {

/// How long a text may be, in characters.
struct Length {
    std::size_t least = 0;
    std::size_t most = 200;
};

/// Reads a JSON body field by field, gathering every fault into one "form.invalid".
///
///     auto form = TRY(Form::read(request));
///     product.name = form.text("name", {1, 200});
///     TRY(form.done());  // unknown fields are refused here
///
/// A reader of a faulty field returns an empty value: use nothing before done().
/// The readers with a `now` value are for changes: an absent field keeps it, null clears it. A text
/// that must be there is required while `now` is empty, so one reader serves new and changed.
class Form {
public:
    /// Refuses "form.content_type", "form.json" (not JSON, not an object, a name twice, invalid
    /// UTF-8, nested deeper than 32).
    static Result<Form> read(const Request&);
    /// Reads what was kept as JSON. Refuses "form.json" as read() does.
    static Result<Form> from_json(std::string_view text);

    std::string text(std::string_view name, Length, Lines = Lines::join);
    std::string text(std::string_view name, Length, const std::string& now);
    std::optional<std::string>
    maybe_text(std::string_view name, std::size_t most, Lines = Lines::join);
    std::optional<std::string> maybe_text(
        std::string_view name, std::size_t most, const std::optional<std::string>& now,
        Lines = Lines::join);
    std::int64_t number(std::string_view name, std::int64_t least, std::int64_t most);
    std::optional<std::int64_t> maybe_number(
        std::string_view name, std::int64_t least, std::int64_t most,
        std::optional<std::int64_t> now = {});
    bool truth(std::string_view name);
    bool truth(std::string_view name, bool now);
    Date date(std::string_view name);
    std::optional<Date> maybe_date(std::string_view name);
    std::vector<std::string> texts(std::string_view name, std::size_t most_items, Length each);
    /// An object of whole numbers: {"1.1": 2}. At most `most_items` entries.
    std::map<std::string, std::int64_t>
    numbers(std::string_view name, std::size_t most_items, std::int64_t least, std::int64_t most);
    /// An object of texts: {"1.1": "…"}; empty when absent.
    std::map<std::string, std::string>
    maybe_texts(std::string_view name, std::size_t most_items, std::size_t most_length);

    template <Named E>
    E choice(std::string_view name)
    {
        const auto [found, known] = value_of<E>(choice_text(name));
        if (!known) fault(name, "form.choice");
        return found;
    }
    template <Named E>
    E choice(std::string_view name, E now)
    {
        return has(name) ? choice<E>(name) : now;
    }

    template <class Thing>
    Id<Thing> id(std::string_view name)
    {
        return Id<Thing>(text(name, {1, 26}));
    }
    template <class Thing>
    std::optional<Id<Thing>>
    maybe_id(std::string_view name, const std::optional<Id<Thing>>& now = std::nullopt)
    {
        auto text = maybe_text(name, 26, now ? std::optional(now->text) : std::nullopt);
        if (!text) return std::nullopt;
        return Id<Thing>(std::move(*text));
    }

    /// True when the body names the field, also with null.
    [[nodiscard]] bool has(std::string_view name) const;
    /// Adds a fault found by the caller.
    void fault(std::string_view name, std::string_view code);
    /// Refuses "form.invalid" with every fault and every unknown field.
    Result<void> done();

private:
    struct Body;
    struct Deleter {
        void operator()(Body*) const;
    };
    explicit Form(std::unique_ptr<Body, Deleter> body);
    std::string choice_text(std::string_view name);

    std::unique_ptr<Body, Deleter> m_body;
    std::set<std::string, std::less<>> m_read;
    std::vector<FieldFault> m_faults;
};

/// Reads query parameters the same way; faults name the parameter.
class Query {
public:
    explicit Query(const Request& request) : m_request(request) {}

    std::optional<std::string> maybe_text(std::string_view name, std::size_t most);
    std::string text(std::string_view name, Length);
    std::int64_t
    number(std::string_view name, std::int64_t least, std::int64_t most, std::int64_t otherwise);
    std::optional<std::int64_t>
    maybe_number(std::string_view name, std::int64_t least, std::int64_t most);
    std::optional<Date> maybe_date(std::string_view name);
    template <Named E>
    std::optional<E> maybe_choice(std::string_view name)
    {
        const auto text = m_request.query_value(name);
        if (!text || text->empty()) return std::nullopt;
        const auto [found, known] = value_of<E>(*text);
        if (!known) fault(name, "form.choice");
        return found;
    }
    void fault(std::string_view name, std::string_view code);
    /// Refuses "form.invalid" with every fault.
    Result<void> done();

private:
    const Request& m_request;
    std::vector<FieldFault> m_faults;
};

}  // namespace sen::http
