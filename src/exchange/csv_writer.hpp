#pragma once

#include "exchange/table_value.hpp"

namespace sen::exchange {

/// Whether a CSV starts with the mark by which Excel knows UTF-8.
enum class ByteOrderMark { none, write };

/// Writes CSV (RFC 4180, UTF-8, CRLF) in pieces of about 32 KB. Text that a spreadsheet would take
/// for a formula (it begins with = + - @ TAB CR and is no number) gets an apostrophe in front.
/// Dates are 2023-05-01, numbers have a decimal point, booleans are TRUE and FALSE.
class CsvWriter {
public:
    CsvWriter(Sink sink, ByteOrderMark mark);

    Result<void> row(const Values& values);
    /// Hands over what is left. Nothing may follow.
    Result<void> finish();

private:
    Sink m_sink;
    std::string m_text;
};

}  // namespace sen::exchange
