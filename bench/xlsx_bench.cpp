// Usage: xlsx_bench write|inflate|parse|count FILE [ROWS]. One measure a run, so that peak memory
// is its own. `write` and `count` export ROWS x 15 (into FILE, into nothing); `inflate` unpacks the
// sheet and looks at every byte, the yardstick for `parse`; `parse` reads any table, best of all an
// export of the 20,000 products that `fill` makes.
#include <ctime>
#include <fstream>
#include <iostream>
#include <vector>

#include <sys/resource.h>
#include <zip.h>

#include "exchange/csv_writer.hpp"
#include "exchange/table.hpp"
#include "exchange/xlsx_writer.hpp"

namespace {

using namespace sen;
using namespace sen::exchange;

constexpr std::size_t columns = 15;

double processor_milliseconds()
{
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

long peak_kilobytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

Result<void> write_rows(int rows, const Sink& sink)
{
    std::vector<SheetColumn> headings;
    for (std::size_t i = 0; i < columns; ++i)
        headings.push_back({"Column " + std::to_string(i), 16});
    XlsxWriter writer(sink, "Products", headings);
    std::vector<std::string> texts(columns);
    Values values(columns);
    for (int row = 0; row < rows; ++row) {
        for (std::size_t i = 0; i < columns; ++i) {
            const auto number = row * 31 + static_cast<int>(i) * 7;
            if (i % 5 == 3)
                values[i] = std::int64_t{number};
            else if (i % 5 == 4)
                values[i] = Date{std::chrono::year{2020} / 1 / 1}.plus_days(row % 2000);
            else {
                texts[i] = "S\xE1\xBA\xA3n ph\xE1\xBA\xA9m OCOP " + std::to_string(number % 9973);
                values[i] = std::string_view(texts[i]);
            }
        }
        TRY(writer.row(values));
    }
    return writer.finish();
}

std::size_t inflate(const char* path)
{
    int failed = 0;
    zip_t* archive = zip_open(path, ZIP_RDONLY, &failed);
    std::size_t cells = 0;
    for (const char* part : {"xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"}) {
        zip_file_t* file = archive != nullptr ? zip_fopen(archive, part, 0) : nullptr;
        if (file == nullptr) continue;
        std::vector<char> buffer(64U << 10);
        for (zip_int64_t got = 1; got > 0;) {
            got = zip_fread(file, buffer.data(), buffer.size());
            for (zip_int64_t i = 0; i < got; ++i)
                cells += buffer[static_cast<std::size_t>(i)] == '<';
        }
        zip_fclose(file);
    }
    if (archive != nullptr) zip_discard(archive);
    return cells;
}

std::size_t parse(const char* path)
{
    std::size_t cells = 0;
    const auto origin =
        read_table(Source::file(path), {}, [&](const TableRow& row) -> Result<void> {
            cells += row.cells.size();
            return {};
        });
    if (!origin) std::cerr << origin.error().code << ' ' << origin.error().subject << '\n';
    return cells;
}

}  // namespace

int main(int count, char** words)
{
    if (count < 3) return 2;
    const std::string what = words[1];
    const int rows = count > 3 ? std::atoi(words[3]) : 20'000;
    const auto memory = peak_kilobytes();
    const auto start = processor_milliseconds();
    std::size_t seen = 0;
    if (what == "inflate") seen = inflate(words[2]);
    if (what == "parse") seen = parse(words[2]);
    if (what == "write" || what == "count") {
        std::ofstream file;
        if (what == "write") file.open(words[2], std::ios::binary);
        const auto written = write_rows(rows, [&](std::string_view piece) -> Result<void> {
            seen += piece.size();
            if (file.is_open()) file << piece;
            return {};
        });
        if (!written) std::cerr << written.error().code << '\n';
    }
    const auto spent = processor_milliseconds() - start;
    std::cout << what << ' ' << seen << " in " << spent << " ms of processor, "
              << peak_kilobytes() - memory << " KB more memory\n";
}
