import { useParams } from "@tanstack/react-router";
import { useAnswer } from "../../api/answer";
import { api, ask, type Schemas } from "../../api/client";
import { useList } from "../../api/list";
import { useCommuneName } from "../../api/places";
import { stringifySearch, useAddress } from "../../ui/address";
import { Facts, Section } from "../../ui/Facts";
import { Filters, type Filter } from "../../ui/Filters";
import { number } from "../../ui/format";
import { PageTitle } from "../../ui/PageTitle";
import { Stars } from "../../ui/Stars";
import { Empty, Table, type Column } from "../../ui/Table";
import { t } from "../../ui/text";
import { Loaded } from "../../ui/Waiting";
import { Basis, basisFilters, basisOf } from "./basis";
import { Differences } from "./Differences";
import { EnterFigure } from "./EnterFigure";
import { Bullet, FigureText, goalText } from "./figures";
import { Forecast } from "./Forecast";
import { lastGoal, type Target } from "./rule";
import { Withdraw } from "./Withdraw";
import { Rule } from "./Rule";

type Record = Schemas["CountedRecord"];
type Side = "numerator" | "denominator" | "missing";

/** One target: its rule, its path, its communes, and the records behind the figure. */
export function TargetPage() {
  const { code = "" } = useParams({ strict: false }) as { code?: string };
  const [address] = useAddress();
  const query = basisOf(address);
  const board = useAnswer(["targets", query], () => ask(api.GET("/targets", { params: { query } })));
  return (
    <div className="page wide">
      <Loaded of={board} lines={8}>
        {(found) => {
          const target = found.items.find((one) => one.code === code);
          return target ? <Found board={found} target={target} /> : <Empty title={t("target.not_found", { subject: code })} next={t("app.not_found.next")} />;
        }}
      </Loaded>
    </div>
  );
}

function Found({ board, target }: { board: Schemas["TargetBoard"]; target: Target }) {
  const [address] = useAddress();
  const search = stringifySearch(basisOf(address));
  const by_hand = target.numerator_rule.of === "manual";
  return (
    <>
      <PageTitle title={target.name} lead={<Basis board={board} />} back={{ to: `/quan-ly/chi-tieu${search}`, title: t("target.list_title") }} />
      <Filters filters={[...basisFilters(), ...sideFilter(target)]} />
      <Facts facts={factsOf(target)} />
      {by_hand ? (
        <EnterFigure target={target} commune_code={board.commune_code} />
      ) : (
        <>
          <Section title={t("target.records")}>
            <Records target={target} />
          </Section>
          <Differences target={target} />
        </>
      )}
      {!by_hand && <Forecast target={target} commune={board.commune_code} />}
      {!board.commune_code && (
        <Section title={t("target.communes")}>
          <Communes target={target} />
        </Section>
      )}
      <Withdraw target={target} />
    </>
  );
}

function factsOf(target: Target): [string, React.ReactNode][] {
  const path = target.path.map(({ year, value }) => t("target.goal_by", { goal: goalText(target.unit, value), year })).join(" · ");
  return [
    [
      t("target.figure"),
      <span key="figure" className="target-now">
        <FigureText figure={target} />
        <Bullet target={target} last={lastGoal(target)?.value ?? null} />
      </span>,
    ],
    [t("target.path"), path],
    [t("target.rule"), <Rule key="rule" target={target} />],
    [t("target.owner"), [target.owner, ...target.co_owners].join("; ")],
    [t("target.source"), target.source],
    [t("target.note"), target.note],
  ];
}

function sideFilter(target: Target): Filter[] {
  if (!target.denominator_rule) return [];
  const sides: Side[] = ["denominator", "missing"];
  return [{ kind: "choice", name: "side", label: t("target.side.numerator"), choices: sides.map((value) => ({ value, label: t(`target.side.${value}`) })) }];
}

function Records({ target }: { target: Target }) {
  const [address] = useAddress();
  const query = { ...basisOf(address), side: (address.side || undefined) as Side | undefined };
  const path = { code: target.code };
  const list = useList(["target-records", target.code, query], (cursor) => ask(api.GET("/targets/{code}/records", { params: { path, query: { ...query, cursor } } })));
  return (
    <Table
      name="target-records"
      title={t("target.records")}
      list={list}
      columns={useRecordColumns(target.numerator_rule.of === "products")}
      rowKey={({ id }) => id}
      link={({ of, id }) => (of === "products" ? `/quan-ly/san-pham/${id}` : `/quan-ly/chu-the/${id}`)}
      counted={t("target.records_counted")}
      empty={{ title: t("target.no_records"), next: t("target.no_records.next") }}
    />
  );
}

function useRecordColumns(products: boolean): Column<Record>[] {
  const commune = useCommuneName();
  const columns: Column<Record>[] = [
    { key: "name", title: products ? t("product.name") : t("product.producer"), show: ({ name }) => name },
    { key: "producer", title: t("product.producer"), show: ({ producer_name }) => producer_name },
    { key: "commune", title: t("product.commune"), show: ({ commune_code }) => commune(commune_code) },
    { key: "stars", title: t("product.stars"), show: ({ stars }) => <Stars count={stars} /> },
  ];
  return columns.filter(({ key }) => products || (key !== "producer" && key !== "stars"));
}

function Communes({ target }: { target: Target }) {
  const [address] = useAddress();
  const { on, known_on } = basisOf(address);
  const path = { code: target.code };
  const figures = useAnswer(["target-communes", target.code, on, known_on], () => ask(api.GET("/targets/{code}/communes", { params: { path, query: { on, known_on } } })));
  return (
    <Loaded of={figures} lines={8}>
      {({ items }) => <CommuneTable rows={items} />}
    </Loaded>
  );
}

/** The communes with somebody to count, the furthest first; the others are named below. */
function CommuneTable({ rows }: { rows: Schemas["CommuneFigure"][] }) {
  const commune = useCommuneName();
  const [, change] = useAddress();
  const share = ({ numerator, percent_hundredths }: Schemas["CommuneFigure"]) => percent_hundredths ?? numerator;
  const [counted, empty] = apart(rows, ({ numerator, denominator }) => (denominator ?? numerator) > 0);
  const most = Math.max(1, ...counted.map(share));
  return (
    <>
      <ol className="commune-figures">
        {counted
          .sort((one, other) => share(other) - share(one))
          .map((row) => (
            <li key={row.commune_code}>
              <button type="button" className="plain-button" onClick={() => change({ commune: row.commune_code })}>
                {commune(row.commune_code)}
              </button>
              <span className="bullet" aria-hidden="true">
                <span className="bullet-now" style={{ inlineSize: `${(100 * share(row)) / most}%` }} />
              </span>
              <FigureText figure={row} />
            </li>
          ))}
      </ol>
      {empty.length > 0 && (
        <details className="commune-none">
          <summary>{t("target.empty_communes", { count: number(empty.length) })}</summary>
          <p className="muted">{empty.map(({ commune_code }) => commune(commune_code)).join(", ")}</p>
        </details>
      )}
    </>
  );
}

function apart<Row>(rows: Row[], belongs: (row: Row) => boolean): [Row[], Row[]] {
  return [rows.filter(belongs), rows.filter((row) => !belongs(row))];
}
