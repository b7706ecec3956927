#include "generate.hpp"

#include <array>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "rulebook/places.hpp"

namespace sen::bench {
namespace {

/// Numbers that are the same everywhere (SplitMix64).
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}
    std::size_t roll(std::size_t sides)
    {
        m_state += 0x9E3779B97F4A7C15U;
        auto z = m_state;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return static_cast<std::size_t>((z ^ (z >> 31U)) % sides);
    }
    template <class List>
    const char* one_of(const List& list)
    {
        return list[roll(std::size(list))];
    }
    /// Small numbers more often, as words in a language.
    std::size_t skewed(std::size_t sides) { return roll(roll(sides) + 1); }

private:
    std::uint64_t m_state;
};

constexpr const char* things[] = {"Gạo",        "Xoài",        "Khô cá lóc",     "Nem chua",
                                  "Trà sen",    "Mắm cá linh", "Bánh phồng tôm", "Hủ tiếu",
                                  "Rượu nếp",   "Mật ong",     "Tinh dầu",       "Sầu riêng",
                                  "Nhãn",       "Quýt hồng",   "Chuối sấy",      "Ổi",
                                  "Vú sữa",     "Bưởi",        "Thanh long",     "Dừa",
                                  "Khoai lang", "Hạt sen",     "Nấm rơm",        "Bột gạo",
                                  "Chả lụa",    "Dưa kiệu",    "Tương",          "Ấu"};
constexpr const char* qualities[] = {"hữu cơ",      "sấy dẻo",  "ngọc đỏ",     "hương dứa",
                                     "cát Chu",     "Hòa Lộc",  "đặc sản",     "truyền thống",
                                     "nguyên chất", "một nắng", "huyết rồng",  "Nàng Hoa",
                                     "tươi",        "sạch",     "thượng hạng", "lên men"};
constexpr const char* kinds[] = {"htx", "tht", "company", "household", "farm"};
constexpr const char* kind_names[] = {
    "Hợp tác xã nông nghiệp", "Tổ hợp tác", "Công ty TNHH một thành viên", "Hộ kinh doanh",
    "Trang trại"};
constexpr const char* people[] = {"Ngọc Lan",  "Hai Lúa",    "Út Mười",  "Phước Lộc",
                                  "Tân Thành", "Mỹ Hạnh",    "Sáu Đẹp",  "Thuận Phát",
                                  "Đồng Tâm",  "Hưng Thịnh", "Cô Ba",    "Việt Sen",
                                  "Tấn Phát",  "Kim Ngân",   "Hồng Ngự", "An Khang"};
constexpr const char* syllable_starts[] = {"b",  "c",  "d",  "đ",  "g", "h",  "kh", "l", "m",
                                           "ng", "nh", "ph", "qu", "t", "th", "tr", "v", "x"};
constexpr const char* syllable_ends[] = {"a",   "ạ",   "an",  "ân", "ang", "át", "e",    "ê",
                                         "iên", "ình", "ong", "ô",  "ơn",  "úc", "ượng", "uy"};

constexpr auto written = "2026-01-01T00:00:00.000Z";

/// A made-up proper name; a few of them often, most of them seldom.
std::string proper_name(Dice& dice)
{
    const auto number = dice.skewed(2'000);
    const auto part = [](std::size_t n) {
        return std::string(syllable_starts[n % 18]) + syllable_ends[n / 18 % 16];
    };
    return part(number * 7) + ' ' + part(number * 13 + 5);
}

std::string id_of(char kind, std::size_t number)
{
    auto digits = std::to_string(number);
    return std::string("01") + kind + std::string(23 - digits.size(), '0') + digits;
}

std::vector<std::string> communes()
{
    std::vector<std::string> codes;
    // The province of the programme and its 102 communes.
    const auto places = rulebook::load_places(SEN_BENCH_SHARE "/data/places");
    for (const auto* unit : places.value().children_today("82"))
        codes.push_back(unit->code);
    return codes;
}

void add_producer(
    db::Tx& tx, Dice& dice, std::size_t number, const std::vector<std::string>& places)
{
    constexpr auto sql = R"sql(
        INSERT INTO producer (id, slug, name, name_fold, name_sort, kind, commune_code, is_public,
                              created_at, updated_at)
             VALUES ($1, $1, $2, $3, $4, $5, $6, TRUE, $7, $7)
    )sql";
    const auto kind = dice.roll(std::size(kinds));
    const auto name =
        std::string(kind_names[kind]) + ' ' + dice.one_of(people) + ' ' + proper_name(dice);
    tx.run(
        sql, id_of('a', number), name, fold(name), sort_key(name), kinds[kind],
        places[dice.roll(places.size())], written);
}

void add_star(db::Tx& tx, Dice& dice, std::size_t product)
{
    constexpr auto sql = R"sql(
        INSERT INTO recognition (id, product_id, stars, standing, level, year, decided_on,
                                 valid_until, exact_term, certificate_code, created_at)
             VALUES ($1, $2, $3, 'decided', 'province', $4, $5, $6, TRUE, $1, $7)
    )sql";
    const auto year = 2022 + static_cast<int>(dice.roll(4));
    const auto day = Date::parse(std::to_string(year) + "-03-15")
                         .value()
                         .plus_days(static_cast<int>(dice.roll(280)));
    tx.run(
        sql, id_of('c', product), id_of('b', product), 3 + static_cast<int>(dice.skewed(3)), year,
        day, day.plus_months(36), written);
}

void add_product(
    db::Tx& tx, Dice& dice, std::size_t number, const Amount& amount,
    const std::vector<std::string>& places)
{
    constexpr auto sql = R"sql(
        INSERT INTO product (id, slug, name, name_fold, name_sort, producer_id, group_code,
                             description, commune_code, is_public, created_at, updated_at)
             VALUES ($1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)
    )sql";
    const auto name =
        std::string(dice.one_of(things)) + ' ' + dice.one_of(qualities) + ' ' + proper_name(dice);
    std::string description = "Sản phẩm";
    for (int i = 0; i < 6; ++i)
        description += std::string(" ") + dice.one_of(qualities) + ' ' + proper_name(dice);
    const auto group = std::to_string(dice.roll(26) + 1);
    const auto created = Instant::parse(written).value().plus(std::chrono::seconds(number));
    tx.run(
        sql, id_of('b', number), name, fold(name), sort_key(name),
        id_of('a', dice.roll(amount.producers)), group.size() == 1 ? "0" + group : group,
        description, places[dice.roll(places.size())], dice.roll(10) != 0, created);
    if (dice.roll(4) != 0) add_star(tx, dice, number);
}

}  // namespace

void generate(db::Database& database, const Amount& amount)
{
    const auto places = communes();
    database.write([&](db::Tx& tx) {
        Dice dice(amount.seed);
        for (std::size_t i = 0; i < amount.producers; ++i)
            add_producer(tx, dice, i, places);
        for (std::size_t i = 0; i < amount.products; ++i)
            add_product(tx, dice, i, amount, places);
        return db::Verdict::commit;
    });
}

}  // namespace sen::bench
