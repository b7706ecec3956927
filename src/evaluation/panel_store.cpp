#include "evaluation/panel_store.hpp"

namespace sen::evaluation::store {

void insert(db::Tx& tx, const Panel& panel)
{
    constexpr auto sql = R"sql(
        INSERT INTO panel (dossier_id, chair_id, score_by) VALUES ($1, $2, $3)
    )sql";
    tx.run(sql, panel.dossier_id, panel.chair_id, panel.score_by);
}

std::optional<Panel> find_panel(db::Tx& tx, const Id<Dossier>& dossier)
{
    constexpr auto sql = R"sql(
        SELECT dossier_id, chair_id, score_by, opened_at, absence, version
          FROM panel
         WHERE dossier_id = $1
    )sql";
    return tx.one<Panel>(sql, dossier);
}

Result<Panel> update(db::Tx& tx, const Panel& changed)
{
    constexpr auto sql = R"sql(
        UPDATE panel
           SET chair_id = $3, score_by = $4, opened_at = $5, absence = $6, version = version + 1
         WHERE dossier_id = $1 AND version = $2
        RETURNING dossier_id, chair_id, score_by, opened_at, absence, version
    )sql";
    const auto row = tx.one<Panel>(
        sql, changed.dossier_id, changed.version, changed.chair_id, changed.score_by,
        changed.opened_at, changed.absence);
    if (!row) return refuse(Refusal::conflict, "panel.changed_meanwhile", changed.dossier_id.text);
    return *row;
}

}  // namespace sen::evaluation::store
