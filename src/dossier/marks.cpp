#include "dossier/marks.hpp"

#include "db/db.hpp"
#include "http/form.hpp"

namespace sen::dossier {
namespace {

constexpr std::size_t most_criteria = 200;
constexpr int last_position = 100;
constexpr std::size_t longest_note = 2'000;

template <class Value>
json::Raw json_of(const std::map<std::string, Value>& values)
{
    json::Object object;
    for (const auto& [code, value] : values)
        object.set(code, value);
    return object.raw();
}

}  // namespace

Marks read_marks(http::Form& form)
{
    Marks marks;
    for (const auto& [code, position] : form.numbers("choices", most_criteria, 0, last_position))
        if (position > 0) marks.choices.emplace(code, static_cast<int>(position));
    marks.notes = form.maybe_texts("notes", most_criteria, longest_note);
    std::erase_if(marks.notes, [](const auto& note) { return note.second.empty(); });
    return marks;
}

json::Raw choices_json(const Marks& marks) { return json_of(marks.choices); }

json::Raw notes_json(const Marks& marks) { return json_of(marks.notes); }

std::vector<Mark> each_mark(const Marks& marks)
{
    std::vector<Mark> rows;
    for (const auto& [criterion, position] : marks.choices) {
        const auto note = marks.notes.find(criterion);
        rows.push_back({criterion, position, std::nullopt});
        if (note != marks.notes.end()) rows.back().note = note->second;
    }
    for (const auto& [criterion, note] : marks.notes)
        if (!marks.choices.contains(criterion)) rows.push_back({criterion, 0, note});
    return rows;
}

void add_mark(Marks& marks, const db::Row& row)
{
    const auto criterion = row.get<std::string>("criterion");
    const auto position = row.get<int>("position");
    if (position > 0) marks.choices[criterion] = position;
    if (auto note = row.get<std::optional<std::string>>("note"))
        marks.notes[criterion] = std::move(*note);
}

Result<criteria::Score> score_of(const criteria::CriteriaSet& set, const Marks& marks)
{
    criteria::Choices noted;
    for (const auto& [code, note] : marks.notes)
        noted.emplace(code, 0);
    TRY(criteria::score(set, noted));
    return criteria::score(set, marks.choices);
}

}  // namespace sen::dossier
