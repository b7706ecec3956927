#include <array>
#include <fstream>
#include <iterator>
#include <random>

#include <gtest/gtest.h>

#include "paperwork/package.hpp"
#include "paperwork/samples_test.hpp"
#include "paperwork/template.hpp"

namespace sen::paperwork {
namespace {

constexpr std::array pieces{
    "{{",
    "}}",
    "{{#products}}",
    "{{/products}}",
    "{{qr link}}",
    "<w:tr>",
    "</w:tr>",
    "<w:tbl>",
    "</w:tbl>",
    "<w:p>",
    "</w:p>",
    "</w:tc>",
    "<w:br w:type=\"page\"/>",
    "<w:gridSpan w:val=\"900\"/>",
    "<w:sz w:val=\"0\"/>",
    "<w:sz w:val=\"999999\"/>",
    "\xff"};

/// Templates as nobody would write them, always the same ones.
class Mutator {
public:
    explicit Mutator(unsigned seed) : m_random(seed) {}

    void mutate(std::string& xml)
    {
        const auto at = pick(xml.size());
        switch (pick(4)) {
        case 0:
            xml.insert(at, pieces[pick(pieces.size())]);
            return;
        case 1:
            put_number(xml, xml.find(pick(2) == 0 ? "w:w=\"" : "w:val=\"", at));
            return;
        case 2:
            cut(xml, xml.find("<w:", at), '>');
            return;
        default:
            cut(xml, xml.find("{{", at), '{');
        }
    }

private:
    std::size_t pick(std::size_t below) { return m_random() % below; }

    void put_number(std::string& xml, std::size_t at)
    {
        if (at != std::string::npos)
            xml.insert(xml.find('"', at) + 1, pick(2) == 0 ? "-9" : "9999");
    }
    static void cut(std::string& xml, std::size_t at, char last)
    {
        const auto end = xml.find(last, at);
        if (at != std::string::npos && end != std::string::npos) xml.erase(at, end - at + 1);
    }

    std::mt19937 m_random;
};

TEST(Mutation, a_spoilt_template_is_refused_or_filled_and_never_breaks_us)
{
    unsigned seed = 0;
    int refused = 0;
    int filled = 0;
    for (const auto& [name, fields] : read_fields("data/paperwork/fields.json")) {
        std::ifstream file("data/paperwork/" + name + ".docx", std::ios::binary);
        const auto shipped = *unpack(std::string(std::istreambuf_iterator<char>(file), {}));
        const auto values = sample_values(name, 1);
        for (int i = 0; i < 20; ++i) {
            Mutator mutator(++seed);
            auto package = shipped;
            const auto* part = i % 4 == 3 ? "word/styles.xml" : "word/document.xml";
            auto xml = *package.part(part);
            for (int times = 0; times <= i % 3; ++times)
                mutator.mutate(xml);
            package.put(part, xml);
            std::vector<rulebook::Finding> findings;
            const auto made = Template::read(*pack(package), fields, name, findings);
            EXPECT_EQ(made == nullptr, !findings.empty());
            refused += made == nullptr ? 1 : 0;
            if (!made) continue;
            EXPECT_TRUE(made->docx(values));
            filled += made->pdf(values) ? 1 : 0;
        }
    }
    EXPECT_GT(refused, 50);
    EXPECT_GT(filled, 50);
}

}  // namespace
}  // namespace sen::paperwork
