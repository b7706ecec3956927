#include "evaluation/panel_store.hpp"

namespace sen::evaluation::store {

void insert(db::Tx& tx, const Panel& panel)
{
    constexpr auto sql = R"sql(
        INSERT INTO panel (dossier_id, chair_id, score_by, in_writing) VALUES ($1, $2, $3, $4)
    )sql";
    tx.run(sql, panel.dossier_id, panel.chair_id, panel.score_by, panel.in_writing);
}

std::optional<Panel> find_panel(db::Tx& tx, const Id<Dossier>& dossier)
{
    constexpr auto sql = R"sql(
        SELECT dossier_id, chair_id, score_by, opened_at, absence, in_writing, meeting_reason,
               version
          FROM panel
         WHERE dossier_id = $1
    )sql";
    return tx.one<Panel>(sql, dossier);
}

Result<Panel> update(db::Tx& tx, const Panel& changed)
{
    constexpr auto sql = R"sql(
        UPDATE panel
           SET chair_id = $3, score_by = $4, opened_at = $5, absence = $6, in_writing = $7,
               meeting_reason = $8, version = version + 1
         WHERE dossier_id = $1 AND version = $2
        RETURNING dossier_id, chair_id, score_by, opened_at, absence, in_writing, meeting_reason,
                  version
    )sql";
    const auto row = tx.one<Panel>(
        sql, changed.dossier_id, changed.version, changed.chair_id, changed.score_by,
        changed.opened_at, changed.absence, changed.in_writing, changed.meeting_reason);
    if (!row) return refuse(Refusal::conflict, "panel.changed_meanwhile", changed.dossier_id.text);
    return *row;
}

}  // namespace sen::evaluation::store
