import { useParams } from "@tanstack/react-router";
import { useAnswer } from "../../api/answer";
import { api, ask, type Schemas } from "../../api/client";
import { useCommuneName } from "../../api/places";
import { useSend } from "../../api/send";
import { useMay } from "../../api/session";
import { Badge } from "../../ui/Badge";
import { Button } from "../../ui/Button";
import { Section } from "../../ui/Facts";
import { DraftNote, Form, useForm, useKeptForm } from "../../ui/Form";
import { date } from "../../ui/format";
import { Notice, ProblemNotice } from "../../ui/Notice";
import { PageTitle } from "../../ui/PageTitle";
import { LongTextField } from "../../ui/TextField";
import { t } from "../../ui/text";
import { Loaded } from "../../ui/Waiting";
import { bodyOf, startOf, type Values } from "./report_values";
import { ReportFigures } from "./ReportFigures";
import { stage_tones } from "./stage";

type InFull = Schemas["ReportInFull"];

/** The report of one commune: figures of the cut-off day, its own words, and what the province says. */
export function ReportPage() {
  const { period = "", commune = "" } = useParams({ strict: false }) as { period?: string; commune?: string };
  const path = { period, commune };
  const report = useAnswer(["report", period, commune], () => ask(api.GET("/reports/{period}/{commune}", { params: { path } })));
  return (
    <div className="page wide">
      <Loaded of={report} lines={8}>
        {(found) => <Found key={found.report.version} found={found} />}
      </Loaded>
    </div>
  );
}

function Found({ found }: { found: InFull }) {
  const { period, report } = found;
  const commune = useCommuneName();
  const may_write = useMay("report.write");
  const may_decide = useMay("report.decide");
  const open = report.stage !== "submitted" && report.stage !== "accepted";
  return (
    <>
      <PageTitle
        title={`${period.name} · ${commune(report.commune_code)}`}
        badge={<Badge tone={stage_tones[report.stage]}>{t(`report.stage.${report.stage}`)}</Badge>}
        lead={t("report.lead", { cut_off: date(period.cut_off_on), due: date(period.due_before) })}
        back={{ to: `/quan-ly/bao-cao?period=${period.code}`, title: t("report.list_title") }}
      />
      {report.comment && <Notice kind="attention" title={report.comment} />}
      {may_write && open ? <Writing found={found} /> : <Reading found={found} />}
      {may_decide && !open && <Deciding report={report} />}
    </>
  );
}

function staleAfter({ period_code, commune_code }: Schemas["Report"]) {
  return [["report", period_code, commune_code], ["reports", period_code]];
}

function Writing({ found }: { found: InFull }) {
  const { report } = found;
  const path = { period: report.period_code, commune: report.commune_code };
  const form = useKeptForm<Values>(`report.${report.period_code}.${report.commune_code}.${report.version}`, startOf(report));
  const after = { stale: staleAfter(report) };
  const saving = useSend((values: Values) => ask(api.PUT("/reports/{period}/{commune}", { params: { path }, body: bodyOf(values, report.version) })), { ...after, then: form.forget });
  const handing = useSend(() => ask(api.POST("/reports/{period}/{commune}/submission", { params: { path }, body: { version: report.version } })), after);
  return (
    <>
      <Form submit={t("report.save")} problem={saving.problem} busy={saving.busy} onSubmit={() => saving.send(form.values)} aside={<DraftNote form={form} />}>
        <ReportFigures found={found} form={form} />
        <LongTextField {...form.bind("narrative")} label={t("report.narrative")} max={20000} />
        <LongTextField {...form.bind("difficulties")} label={t("report.difficulties")} max={20000} />
      </Form>
      {handing.problem && <ProblemNotice problem={handing.problem} />}
      {report.version > 0 && (
        <Button primary busy={handing.busy} onPress={() => handing.send(undefined)}>
          {t("report.hand_in")}
        </Button>
      )}
    </>
  );
}

function Reading({ found }: { found: InFull }) {
  const { report } = found;
  return (
    <>
      <ReportFigures found={found} />
      <Section title={t("report.narrative")}>
        <p className="prose">{report.narrative ?? "–"}</p>
      </Section>
      <Section title={t("report.difficulties")}>
        <p className="prose">{report.difficulties ?? "–"}</p>
      </Section>
    </>
  );
}

function Deciding({ report }: { report: Schemas["Report"] }) {
  const path = { period: report.period_code, commune: report.commune_code };
  const form = useForm<{ comment: string | null }>({ comment: null });
  const deciding = useSend(
    (verdict: "returned" | "accepted" | "reopened") =>
      ask(api.POST("/reports/{period}/{commune}/verdict", { params: { path }, body: { version: report.version, verdict, comment: form.values.comment } })),
    { stale: staleAfter(report) },
  );
  const back = report.stage === "accepted" ? ("reopened" as const) : ("returned" as const);
  return (
    <Section title={t("report.comment")}>
      <div className="form">
        {deciding.problem && <ProblemNotice problem={deciding.problem} />}
        <LongTextField {...form.bind("comment")} label={t("report.comment")} max={4000} />
        <div className="actions">
          {report.stage === "submitted" && (
            <Button primary busy={deciding.busy} onPress={() => deciding.send("accepted")}>
              {t("report.accept")}
            </Button>
          )}
          <Button busy={deciding.busy} onPress={() => deciding.send(back)}>
            {t(back === "reopened" ? "report.reopen" : "report.return")}
          </Button>
        </div>
      </div>
    </Section>
  );
}
