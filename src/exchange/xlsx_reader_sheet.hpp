#pragma once

#include <vector>

#include "exchange/xlsx_reader_numbers.hpp"
#include "exchange/xlsx_reader_package.hpp"
#include "exchange/xlsx_reader_strings.hpp"

namespace sen::exchange {

/// A vertically merged range: its first column, from 0, takes its top cell down to `bottom`.
struct Merge {
    std::int64_t top = 0;
    std::int64_t bottom = 0;
    std::size_t column = 0;
};

/// What one quick pass over a sheet tells before its rows are read.
struct SheetSurvey {
    bool holds_data = false;
    std::vector<Merge> merges;  ///< by their top
};

/// Refuses "import.too_many_merges" and what scanning refuses.
Result<SheetSurvey> survey_sheet(Package&, const std::string& part, const Limits&);

/// What the cells of every sheet of a workbook refer to.
struct Workbook {
    SharedTexts texts;
    std::vector<NumberStyle> styles;
    Epoch epoch = Epoch::from_1900;
};

/// Shows the sheet's rows and says how many.
Result<std::int64_t>
read_sheet(XmlScanner sheet, const Workbook&, std::vector<Merge>, const Limits&, const SeeRow&);

}  // namespace sen::exchange
