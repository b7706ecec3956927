import { Link } from "@tanstack/react-router";
import { api, ask, type Schemas } from "../../api/client";
import { useList } from "../../api/list";
import { useAddress } from "../../ui/address";
import { Badge, type Tone } from "../../ui/Badge";
import { number } from "../../ui/format";
import { Table, type Column } from "../../ui/Table";
import { Tabs } from "../../ui/Tabs";
import { hasWords, t } from "../../ui/text";

type Import = Schemas["Import"];
type Row = Schemas["ImportRow"];
type Verdict = Schemas["RowVerdict"];

const tones: Record<Verdict, Tone> = { new: "leaf", changed: "river", doubtful: "grain", rejected: "clay", same: "plain" };
const verdicts = Object.keys(tones) as Verdict[];
const shown_by_default = ["name", "producer", "new_commune", "old_commune", "stars"];

/** The rows with what would become of each, one verdict at a time. */
export function ImportRows({ found }: { found: Import }) {
  const [address] = useAddress();
  const verdict = (address.verdict || undefined) as Verdict | undefined;
  const { id, counts } = found;
  const rows = useList(["import-rows", id, found.state, verdict], (cursor) =>
    ask(api.GET("/imports/{id}/rows", { params: { path: { id }, query: { verdict, cursor } } })),
  );
  const tabs = [
    { value: "", label: t("import.all", { count: number(verdicts.reduce((sum, each) => sum + counts[each], 0)) }) },
    ...verdicts.map((value) => ({ value, label: t("import.tab", { verdict: t(`import.verdict.${value}`), count: number(counts[value]) }) })),
  ];
  return (
    <>
      <Tabs name="verdict" label={t("import.verdicts")} tabs={tabs} />
      <Table
        name="import-rows"
        title={t("import.rows")}
        list={rows}
        columns={columnsOf(found)}
        rowKey={({ row }) => String(row)}
        counted={t("import.counted_rows")}
        empty={{ title: t("import.no_rows"), next: t("import.no_rows.next") }}
      />
    </>
  );
}

function columnsOf({ columns }: Import): Column<Row>[] {
  const cells = columns.map(({ header, field }, place): Column<Row> => ({
    key: `cell-${place}`,
    title: header,
    show: ({ cells }) => cells[place] ?? "",
    optional: !shown_by_default.includes(field ?? ""),
  }));
  return [
    { key: "row", title: t("import.row"), show: ({ row }) => <span className="nowrap">{t("import.row_number", { row })}</span> },
    { key: "verdict", title: t("import.verdict"), show: ({ verdict }) => <Badge tone={tones[verdict]}>{t(`import.verdict.${verdict}`)}</Badge> },
    ...cells,
    { key: "why", title: t("import.why"), show: (row) => <Why row={row} /> },
  ];
}

function Why({ row: { reasons, resembles, product_id } }: { row: Row }) {
  return (
    <div className="why">
      {reasons.map(({ field, code, detail }) => (
        <span key={`${field} ${code}`}>{detail || (hasWords(code) ? t(code) : t("ui.field_wrong"))}</span>
      ))}
      {resembles.map(({ id, name, detail, likeness }) => (
        <span key={id}>
          <Link to={`/quan-ly/san-pham/${id}`}>{name}</Link> <span className="muted">{[detail, t("ui.likeness", { likeness })].filter(Boolean).join(" · ")}</span>
        </span>
      ))}
      {product_id && resembles.length === 0 && <Link to={`/quan-ly/san-pham/${product_id}`}>{t("import.product")}</Link>}
    </div>
  );
}
