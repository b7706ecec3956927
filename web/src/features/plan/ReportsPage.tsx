import { Link } from "@tanstack/react-router";
import { useAnswer } from "../../api/answer";
import { api, ask, type Schemas } from "../../api/client";
import { useCommuneName } from "../../api/places";
import { useSession } from "../../api/session";
import { useAddress } from "../../ui/address";
import { Badge } from "../../ui/Badge";
import { ButtonLink } from "../../ui/Button";
import { Moment } from "../../ui/Figures";
import { Filters } from "../../ui/Filters";
import { date, number } from "../../ui/format";
import { PageTitle } from "../../ui/PageTitle";
import { walk } from "../../ui/Table";
import { t } from "../../ui/text";
import { Loaded } from "../../ui/Waiting";
import { stage_tones } from "./stage";

type Period = Schemas["ReportPeriod"];
type Line = Schemas["ReportLine"];

/** Who has handed in what for a period, and who is late. */
export function ReportsPage() {
  const periods = useAnswer(["report-periods"], () => ask(api.GET("/report-periods")), { keep: Infinity });
  return (
    <div className="page wide">
      <Loaded of={periods} lines={8}>
        {({ items }) => <Chosen periods={items} />}
      </Loaded>
    </div>
  );
}

/** The period of the address; else the first whose due day has not passed. */
function Chosen({ periods }: { periods: Period[] }) {
  const [address] = useAddress();
  const { commune_code } = useSession();
  const today = new Date().toISOString().slice(0, 10);
  const period = periods.find(({ code }) => code === address.period) ?? periods.find(({ due_before }) => due_before > today) ?? periods.at(-1);
  if (!period) return null;
  const own = commune_code && (
    <ButtonLink to={`/quan-ly/bao-cao/${period.code}/${commune_code}`} primary icon="edit">
      {period.name}
    </ButtonLink>
  );
  return (
    <>
      <PageTitle title={t("report.list_title")} lead={`${period.name}. ${t("report.lead", { cut_off: date(period.cut_off_on), due: date(period.due_before) })}`} action={own} />
      <Filters filters={[{ kind: "choice", name: "period", label: t("report.period"), choices: periods.map(({ code, name }) => ({ value: code, label: name })) }]} />
      <Communes period={period} />
    </>
  );
}

function Communes({ period }: { period: Period }) {
  const path = { period: period.code };
  const lines = useAnswer(["reports", period.code], () => ask(api.GET("/reports/{period}", { params: { path } })));
  return (
    <Loaded of={lines} lines={8}>
      {({ items }) => <Board period={period} lines={items} />}
    </Loaded>
  );
}

function Board({ period, lines }: { period: Period; lines: Line[] }) {
  const handed_in = lines.filter(({ stage }) => stage === "submitted" || stage === "accepted").length;
  const late = lines.filter((line) => line.late).length;
  return (
    <div className="list">
      <div className="list-head">
        <span className="muted figures" role="status">
          {t("report.counted", { in: number(handed_in), all: number(lines.length), late: number(late) })}
        </span>
      </div>
      <table className="list-table" aria-label={t("report.list_title")}>
        <thead>
          <tr>
            <th scope="col">{t("report.unit")}</th>
            <th scope="col">{t("report.stage")}</th>
            <th scope="col">{t("report.submitted_at")}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.commune_code} period={period} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ period, line }: { period: Period; line: Line }) {
  const commune = useCommuneName();
  const { role, commune_code } = useSession();
  const name = commune(line.commune_code);
  const may_open = role !== "commune" || commune_code === line.commune_code;
  return (
    <tr>
      <td>
        {may_open ? (
          <Link to={`/quan-ly/bao-cao/${period.code}/${line.commune_code}`} className="row-link" onKeyDown={walk}>
            {name}
          </Link>
        ) : (
          name
        )}
      </td>
      <td data-title={t("report.stage")}>
        <Badge tone={stage_tones[line.stage]}>{t(`report.stage.${line.stage}`)}</Badge> {line.late && <Badge tone="clay">{t("report.late")}</Badge>}
      </td>
      <td data-title={t("report.submitted_at")}>
        <Moment at={line.submitted_at} />
      </td>
    </tr>
  );
}
