#pragma once

#include <string>
#include <utility>
#include <vector>

#include <tl/expected.hpp>

namespace sen {

/// One field of an input that cannot be accepted, and why.
struct FieldFault {
    std::string field;  ///< the JSON key, dotted for nested ones: "packaging.0.gtin"
    std::string code;   ///< "form.too_long"; its words are in data/locale
};

/// A "no" that is part of normal work. Its words are looked up by `code` at the edge.
struct Refusal {
    enum Kind {
        malformed,        ///< 400: not even readable
        unauthenticated,  ///< 401: nobody is signed in
        forbidden,        ///< 403: somebody, but not this one
        not_found,        ///< 404
        conflict,         ///< 409: the world has moved on
        too_large,        ///< 413
        unsupported,      ///< 415: not a kind of content we take
        invalid,          ///< 422: readable, but against the rules
        too_many,         ///< 429: slow down
        unavailable,      ///< 503: cannot serve now; nothing was written
    };

    Kind kind = invalid;
    std::string code;                ///< "product.changed_meanwhile"; stable, never reused
    std::string subject;             ///< the field, document or id meant; may be empty
    std::vector<FieldFault> fields;  ///< only for "form.invalid"
};

template <class T>
using Result = tl::expected<T, Refusal>;

/// Says no. `return refuse(Refusal::conflict, "dossier.not_open", id);`
inline tl::unexpected<Refusal>
refuse(Refusal::Kind kind, std::string code, std::string subject = {})
{
    return tl::unexpected(Refusal{kind, std::move(code), std::move(subject), {}});
}

template <class T>
T take(Result<T>&& tried)
{
    return std::move(tried).value();
}
inline void take(Result<void>&&) {}

/// Unwraps a Result or returns its refusal from the enclosing function. On a line of its own.
#define TRY(expression)                                                                            \
    __extension__({                                                                                \
        auto tried = (expression);                                                                 \
        if (!tried) return tl::unexpected(std::move(tried).error());                               \
        ::sen::take(std::move(tried));                                                             \
    })

/// Stops the request when our own code is wrong; never used to check input.
#define CHECK(condition)                                                                           \
    do {                                                                                           \
        if (!(condition)) ::sen::broken(#condition, __FILE__, __LINE__);                           \
    } while (false)

/// Throws std::logic_error naming the condition and the place.
[[noreturn]] void broken(const char* condition, const char* file, int line);

}  // namespace sen
