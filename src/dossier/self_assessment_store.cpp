#include "dossier/self_assessment_store.hpp"

namespace sen::dossier::store {

Marks self_marks(db::Tx& tx, const Id<Dossier>& dossier)
{
    constexpr auto sql = R"sql(
        SELECT criterion, position, note FROM self_choice WHERE dossier_id = $1
    )sql";
    Marks marks;
    const db::Value values[] = {db::value(dossier)};
    tx.each(sql, values, [&](const db::Row& row) { add_mark(marks, row); });
    return marks;
}

void replace_self_marks(db::Tx& tx, const Id<Dossier>& dossier, const Marks& marks)
{
    constexpr auto sql = R"sql(
        INSERT INTO self_choice (dossier_id, criterion, position, note) VALUES ($1, $2, $3, $4)
    )sql";
    tx.run("DELETE FROM self_choice WHERE dossier_id = $1", dossier);
    for (const auto& mark : each_mark(marks))
        tx.run(sql, dossier, mark.criterion, mark.position, mark.note);
}

}  // namespace sen::dossier::store
