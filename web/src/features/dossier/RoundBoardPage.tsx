import { useParams } from "@tanstack/react-router";
import { useAnswer } from "../../api/answer";
import { api, ask, type Schemas } from "../../api/client";
import { useMay } from "../../api/session";
import { useAddress } from "../../ui/address";
import { ButtonLink } from "../../ui/Button";
import { ConfirmButton } from "../../ui/Confirm";
import { Filters, type Filter } from "../../ui/Filters";
import { date, number } from "../../ui/format";
import { Notice } from "../../ui/Notice";
import { PageTitle } from "../../ui/PageTitle";
import { Empty } from "../../ui/Table";
import { t } from "../../ui/text";
import { Loaded } from "../../ui/Waiting";
import { AssignFromBoard } from "./AssignFromBoard";
import { awaited, board_steps, isLate, narrowed, type BoardRow } from "./board";
import { BoardTable } from "./BoardTable";
import { Reminded, useRemind, type Reminding } from "./Remind";

type Board = Schemas["RoundBoard"];

/** One round on one screen: each dossier, where it stands, what is late. */
export function RoundBoardPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  const board = useAnswer(["round-board", id], () => ask(api.GET("/rounds/{id}/board", { params: { path: { id } } })));
  return (
    <div className="page wide">
      <Loaded of={board} lines={8}>
        {(found) => <Found board={found} />}
      </Loaded>
    </div>
  );
}

function Found({ board }: { board: Board }) {
  const { round, items } = board;
  const may_assign = useMay("dossier.assign");
  const may_remind = useMay("reminder.write");
  const reminding = useRemind(round.id);
  const name = t("round.name", { number: round.number, year: round.year });
  const [address] = useAddress();
  const rows = narrowed(items, address);
  const to_assign = rows.filter(({ step }) => step === "to_assign");
  return (
    <>
      <PageTitle
        title={name}
        lead={t("board.lead", { cut_off: date(round.cut_off_on), target: date(round.target_on) })}
        back={{ to: "/quan-ly/dot-danh-gia", title: t("round.list_title") }}
        action={
          <div className="actions">
            {may_remind && items.some((row) => awaited(row) > 0) && (
              <ConfirmButton action={t("board.remind_all")} subject={name} consequence={t("board.remind_consequence")} busy={reminding.busy} onConfirm={() => reminding.send(null)} />
            )}
            {may_assign && to_assign.length > 0 && <AssignFromBoard rows={to_assign} action={t("board.assign_all", { count: number(to_assign.length) })} primary />}
          </div>
        }
      />
      <Reminded reminding={reminding} />
      {items.length === 0 ? <Nothing /> : <Rows all={items} rows={rows} reminding={reminding} />}
      {board.has_more && <Notice kind="attention" title={t("board.has_more", { count: number(items.length) })} />}
    </>
  );
}

function Nothing() {
  const may_assign = useMay("dossier.assign");
  const own = useMay("score_sheet.own");
  if (own) return <Empty title={t("board.none_led")} next={t("board.none_led.next")} action={<ButtonLink to="/quan-ly/cham-diem">{t("nav.score_sheets")}</ButtonLink>} />;
  return <Empty title={t("board.none")} next={t("board.none.next")} action={may_assign && <ButtonLink to="/quan-ly/ho-so?stage=forwarded">{t("board.forwarded")}</ButtonLink>} />;
}

function Rows({ all, rows, reminding }: { all: BoardRow[]; rows: BoardRow[]; reminding: Reminding }) {
  return (
    <>
      <Steps rows={all} />
      <Filters filters={filtersOf(all)} />
      {rows.length === 0 ? <Empty title={t("dossier.none_found")} next={t("dossier.none_found.next")} /> : <BoardTable rows={rows} reminding={reminding} />}
    </>
  );
}

function filtersOf(rows: BoardRow[]): Filter[] {
  const councils = [...new Set(rows.flatMap(({ council_name }) => council_name ?? []))].sort((one, other) => one.localeCompare(other, "vi"));
  const late = rows.filter(isLate).length;
  return [
    { kind: "search", name: "q", label: t("board.search") },
    ...(councils.length > 1 ? [{ kind: "choice" as const, name: "council", label: t("board.any_council"), choices: councils.map((value) => ({ value, label: value })) }] : []),
    { kind: "choice", name: "late", label: t("board.any_term"), choices: [{ value: "co", label: t("board.late", { count: number(late) }) }] },
  ];
}

/** How many stand at each step; one press narrows to it, another widens again. */
function Steps({ rows }: { rows: BoardRow[] }) {
  const [{ step }, change] = useAddress();
  const count = (of: string) => rows.filter((row) => row.step === of).length;
  return (
    <div className="board-steps" role="group" aria-label={t("board.steps")}>
      {board_steps
        .filter((one) => count(one) > 0 || step === one)
        .map((one) => (
          <button key={one} type="button" aria-pressed={step === one} onClick={() => change({ step: step === one ? "" : one })}>
            <strong className="figures">{number(count(one))}</strong> {t(`board.step.${one}`)}
          </button>
        ))}
    </div>
  );
}
