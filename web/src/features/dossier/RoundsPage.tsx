import { api, ask, type Schemas } from "../../api/client";
import { useList } from "../../api/list";
import { useMay } from "../../api/session";
import { ButtonLink } from "../../ui/Button";
import { date, number } from "../../ui/format";
import { PageTitle } from "../../ui/PageTitle";
import { Table, type Column } from "../../ui/Table";
import { t } from "../../ui/text";

type Round = Schemas["RoundWithCounts"];

const counts = ["waiting", "judged", "evaluated", "ended"] as const;

/** The rounds of the province, newest first, each with where its dossiers stand. */
export function RoundsPage() {
  const rounds = useList(["rounds"], (cursor) => ask(api.GET("/rounds", { params: { query: { cursor } } })));
  const columns: Column<Round>[] = [
    { key: "name", title: t("round.title"), show: (round) => t("round.name", { number: round.number, year: round.year }) },
    { key: "cut_off", title: t("round.cut_off_on"), show: ({ cut_off_on }) => date(cut_off_on) },
    { key: "target", title: t("round.target_on"), show: ({ target_on }) => date(target_on) },
    ...counts.map((count): Column<Round> => ({ key: count, title: t(`round.${count}`), show: (round) => number(round[count]), figures: true })),
    { key: "plan", title: t("round.plan_number"), show: ({ plan_number }) => plan_number ?? "–", optional: true },
  ];
  const has_board = useMay("round_board.read");
  const add = useMay("round.write") && (
    <ButtonLink to="/quan-ly/dot-danh-gia/moi" primary icon="plus">
      {t("round.add")}
    </ButtonLink>
  );
  return (
    <div className="page wide">
      <PageTitle title={t("round.list_title")} action={add} />
      <Table
        name="rounds"
        title={t("round.list_title")}
        list={rounds}
        columns={columns}
        rowKey={({ id }) => id}
        link={({ id }) => (has_board ? `/quan-ly/dot-danh-gia/${id}` : `/quan-ly/ho-so?round=${id}`)}
        counted={t("round.counted")}
        empty={{ title: t("round.none"), next: t("round.none.next"), action: add }}
      />
    </div>
  );
}
