import { Link } from "@tanstack/react-router";
import { useCommuneName } from "../../api/places";
import { useMay } from "../../api/session";
import type { Tone } from "../../ui/Badge";
import { Button } from "../../ui/Button";
import { Deadline } from "../../ui/Figures";
import { number } from "../../ui/format";
import { Icon } from "../../ui/Icon";
import { walk } from "../../ui/Table";
import { t } from "../../ui/text";
import { AssignFromBoard } from "./AssignFromBoard";
import { awaited, columns, isLate, markAt, type BoardColumn, type BoardRow, type BoardStep } from "./board";
import type { Reminding } from "./Remind";

/** The board itself: dossiers down, steps across; on a phone a card for each dossier. */
export function BoardTable({ rows, reminding }: { rows: BoardRow[]; reminding: Reminding }) {
  return (
    <div className="list">
      <div className="list-head">
        <span className="muted figures" role="status">
          {t("board.counted", { count: number(rows.length), late: number(rows.filter(isLate).length) })}
        </span>
      </div>
      <table className="list-table board" aria-label={t("board.title")}>
        <thead>
          <tr>
            <th scope="col">{t("product.name")}</th>
            <th scope="col" className="board-now">
              {t("board.step")}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className="step">
                {t(`board.column.${column}`)}
              </th>
            ))}
            <th scope="col" className="board-term">
              {t("board.term")}
            </th>
            <th scope="col" className="board-action">
              <span className="unseen">{t("board.action")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.dossier_id} row={row} reminding={reminding} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const at_council = ["scoring", "discussion", "second_look"];

function Row({ row, reminding }: { row: BoardRow; reminding: Reminding }) {
  const { dossier_id, step } = row;
  const commune = useCommuneName();
  const may_assign = useMay("dossier.assign");
  const may_remind = useMay("reminder.write");
  return (
    <tr data-step={step}>
      <td>
        <Link to={at_council.includes(step) ? `/quan-ly/ho-so/${dossier_id}/hoi-dong` : `/quan-ly/ho-so/${dossier_id}`} className="row-link" onKeyDown={walk}>
          {row.product_name}
        </Link>
        <span className="muted board-whose">{[step === "ended" && t("board.now.ended"), row.producer_name, row.commune_code && commune(row.commune_code)].filter(Boolean).join(" · ")}</span>
      </td>
      {columns.map((column) => (
        <Step key={column} row={row} column={column} />
      ))}
      <td data-title={t("board.term")} className="board-term">
        <Deadline on={row.due_on} left={row.days_left} />
      </td>
      <td className="board-action">
        {may_assign && step === "to_assign" && <AssignFromBoard rows={[row]} action={t("board.assign")} />}
        {may_remind && awaited(row) > 0 && (
          <Button onPress={() => reminding.send(dossier_id)} busy={reminding.busy}>
            {t("board.remind")}
          </Button>
        )}
      </td>
    </tr>
  );
}

const tones: Record<BoardStep, Tone> = { to_assign: "river", scoring: "river", discussion: "river", second_look: "grain", in_decision: "grain", at_ministry: "river", published: "leaf", ended: "plain" };

/** One dossier at one step: done, here, ahead, or not asked for. The column says the word where there is one. */
function Step({ row, column }: { row: BoardRow; column: BoardColumn }) {
  const mark = markAt(row, column);
  if (mark !== "now")
    return (
      <td className="step" data-mark={mark}>
        {mark === "done" && <Icon name="check" size={16} />}
        <span className="unseen">{t(`board.mark.${mark}`)}</span>
      </td>
    );
  const count = sheetsOf(row);
  return (
    <td className="step" data-mark="now" data-title={t("board.step")}>
      <span className={`badge ${isLate(row) ? "clay" : tones[row.step]}`}>
        <span className="board-word">{t(`board.now.${row.step}`)}</span>
        {count && <b className="figures">{count}</b>}
        {!count && (
          <span className="board-here" aria-hidden="true">
            ●
          </span>
        )}
      </span>
    </td>
  );
}

/** How many sheets of this step are in, when that may be known. */
function sheetsOf({ step, sheets, sheets_in, second_looks, second_looks_in }: BoardRow): string | null {
  const [given, all] = step === "second_look" ? [second_looks_in, second_looks] : [sheets_in, sheets];
  if ((step !== "scoring" && step !== "second_look") || all === null) return null;
  return t("board.sheets_of", { given: number(given ?? 0), all: number(all) });
}
