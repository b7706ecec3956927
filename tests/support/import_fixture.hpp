#pragma once

#include <chrono>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "exchange/import.hpp"
#include "support/test_app.hpp"

/// What the tests of imports share.
namespace sen::exchange::test {

using sen::test::Answer;

class OnEachRegister : public sen::test::OnEachApp {
protected:
    void SetUp() override
    {
        person("so", "province");
        person("xa", "commune", "30001");
        person("doc", "reader");
        person("lan", "producer", "", "P1");
    }

    /// Brings a list and waits until it is read.
    Answer read_list(const std::string& bytes, const std::string& name = "list.csv")
    {
        const auto begun = call("so", "createImport", {{"name", name}}, bytes);
        if (begun.status != 202) return begun;
        for (int tries = 0; tries < 6'000; ++tries) {
            auto import = call("so", "getImport", {{"id", begun.at("id")}});
            if (import.at("state") != "reading") return import;
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        ADD_FAILURE() << "still reading";
        return begun;
    }
    Answer applied(const Answer& import, bool with_doubtful = false)
    {
        const auto choice = json::Object{}
                                .set("version", std::stoi(import.at("version")))
                                .set("include_doubtful", with_doubtful);
        return call("so", "applyImport", {{"id", import.at("id")}}, choice.text());
    }
    Answer undone(const Answer& import)
    {
        return call("so", "undoImport", {{"id", import.at("id")}});
    }
    /// "new 2, same 0, changed 0, doubtful 1, rejected 1"
    static std::string counts(const Answer& import)
    {
        std::string text;
        for (const auto name : names(RowVerdict{}))
            text += (text.empty() ? "" : ", ") + std::string(name) + ' ' +
                    import.at("counts." + std::string(name));
        return text;
    }
    /// "2 new; 3 rejected stars:import.stars_out_of_range" of each row.
    std::vector<std::string> verdicts(const Answer& import)
    {
        std::vector<std::string> lines;
        const auto page = call("so", "listImportRows", {{"id", import.at("id")}, {"limit", "100"}});
        for (int i = 0; !page.at("items." + std::to_string(i)).empty(); ++i) {
            const auto row = "items." + std::to_string(i) + ".";
            auto line = page.at(row + "row") + ' ' + page.at(row + "verdict");
            for (int r = 0; !page.at(row + "reasons." + std::to_string(r)).empty(); ++r) {
                const auto reason = row + "reasons." + std::to_string(r) + ".";
                line += ' ' + page.at(reason + "field") + ':' +
                        page.at(reason + "code").substr(page.at(reason + "code").find('.') + 1);
            }
            lines.push_back(line);
        }
        return lines;
    }
    std::int64_t count(const std::string& what)
    {
        std::int64_t found = -1;
        database().read([&](db::Tx& tx) {
            found = *tx.scalar<std::int64_t>("n", "SELECT COUNT(*) AS n FROM " + what);
        });
        return found;
    }
    /// Every cell of the register, for comparing before and after.
    std::vector<std::string> whole_register()
    {
        std::vector<std::string> lines;
        database().read([&](db::Tx& tx) {
            for (const auto* table : {"producer", "product", "recognition", "change_request"})
                tx.each(
                    std::string("SELECT * FROM ") + table + " ORDER BY id", {},
                    [&](const db::Row& row) {
                        std::string line = table;
                        for (std::size_t i = 0; i < row.size(); ++i)
                            line += '|' + std::string(row.is_null(i) ? "NULL" : row.text(i));
                        lines.push_back(line);
                    });
        });
        return lines;
    }
    static std::string file(const std::string& path)
    {
        std::ifstream in(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
};

}  // namespace sen::exchange::test
