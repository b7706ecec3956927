// paperwork_bench [products]: the decision on a round as Word and PDF, beside zipping the same
// parts, and beside LibreOffice making a PDF of the same Word file when soffice is installed.
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <fmt/core.h>
#include <sys/resource.h>

#include "paperwork/library.hpp"
#include "paperwork/package.hpp"

namespace sen::bench {
namespace {

using paperwork::Values;

Values decision(int products)
{
    std::vector<Values> rows;
    for (int i = 1; i <= products; ++i)
        rows.push_back(Values()
                           .text("product", fmt::format("G\u1EA1o Ng\u1ECDc \u0110\u1ECF {}", i))
                           .text("producer", "H\u1EE3p t\u00E1c x\u00E3 T\u00E2n B\u00ECnh")
                           .text("commune", "x\u00E3 M\u1EF9 Qu\u00ED")
                           .points("points", 6'999 + i)
                           .number("stars", 3 + i % 2));
    return Values()
        .text("number", "1352/Q\u0110-UBND")
        .flag("recognised", true)
        .number("recognised_count", products)
        .list("products", std::move(rows));
}

/// Milliseconds on the clock of one run of `work`, the least of five.
template <class Work>
double cost(Work work)
{
    double least = 1e9;
    for (int round = 0; round < 5; ++round) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> spent =
            std::chrono::steady_clock::now() - begin;
        least = std::min(least, spent.count());
    }
    return least;
}

double libre_office(const std::string& docx)
{
    const auto folder = std::filesystem::temp_directory_path() / "sen_paperwork_bench";
    std::filesystem::create_directories(folder);
    std::ofstream(folder / "decision.docx", std::ios::binary) << docx;
    const auto command = fmt::format(
        "cd {0} && soffice -env:UserInstallation=file://{0}/profile --headless --convert-to pdf "
        "decision.docx >/dev/null 2>&1",
        folder.string());
    const auto spent = cost([&] { CHECK(std::system(command.c_str()) == 0); });
    std::filesystem::remove_all(folder);
    return spent;
}

void measure(int products)
{
    const paperwork::Library library(SEN_BENCH_SHARE "/data/paperwork", "/nonexistent");
    const auto values = decision(products);
    const auto docx = library.docx("quyet_dinh", values).value();
    const auto parts = paperwork::unpack(docx).value();
    std::size_t pdf_size = 0;

    const auto zip = cost([&] { CHECK(paperwork::pack(parts).has_value()); });
    const auto word = cost([&] { CHECK(library.docx("quyet_dinh", values).has_value()); });
    const auto pdf = cost([&] { pdf_size = library.pdf("quyet_dinh", values).value().size(); });
    fmt::print("{} products\n", products);
    fmt::print("zip of the same parts {:8.1f} ms\n", zip);
    fmt::print(
        "Word                  {:8.1f} ms  {:.1f} x zip, {} KB\n", word, word / zip,
        docx.size() / 1024);
    fmt::print(
        "PDF                   {:8.1f} ms  {:.1f} x zip, {} KB\n", pdf, pdf / zip, pdf_size / 1024);
    if (std::system("command -v soffice >/dev/null") == 0) {
        const auto office = libre_office(docx);
        fmt::print(
            "LibreOffice's PDF     {:8.1f} ms  ours takes {:.2f} of it\n", office, pdf / office);
    }
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    fmt::print("peak memory           {:8} KB\n", used.ru_maxrss);
}

}  // namespace
}  // namespace sen::bench

int main(int count, char** words) { sen::bench::measure(count > 1 ? std::atoi(words[1]) : 200); }
