import type { ReactNode } from "react";
import { useParams } from "@tanstack/react-router";
import { useMay } from "../../api/session";
import { Badge, type Tone } from "../../ui/Badge";
import { ButtonLink } from "../../ui/Button";
import { Facts, Section } from "../../ui/Facts";
import { Deadline } from "../../ui/Figures";
import { number } from "../../ui/format";
import { Notice } from "../../ui/Notice";
import { PageTitle } from "../../ui/PageTitle";
import { t } from "../../ui/text";
import { Loaded } from "../../ui/Waiting";
import { StageBadge, useDossier, type Dossier, type Stage } from "./Stage";
import { CallMeeting } from "./CallMeeting";
import { Conclude } from "./Conclude";
import { Gates } from "./Gates";
import { KnockOut } from "./KnockOut";
import { OpenDiscussion } from "./OpenDiscussion";
import { usePanel, useSheetsTogether, type Panel } from "./panel";
import { PanelSettings } from "./PanelSettings";
import { RecuseJudge } from "./RecuseJudge";
import { Together } from "./Together";

const before_conclusion: Stage[] = ["scoring", "discussion"];

/** How the council judges one dossier: who is in, how far apart the sheets are, and the conclusion. */
export function PanelPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  const dossier = useDossier(id);
  const panel = usePanel(id);
  return (
    <div className="page wide">
      <Loaded of={dossier} lines={3}>
        {(found) => <Loaded of={panel}>{(judging) => <Found dossier={found} panel={judging} />}</Loaded>}
      </Loaded>
    </div>
  );
}

function Found({ dossier, panel }: { dossier: Dossier; panel: Panel }) {
  const { stage } = dossier;
  const may_read = useMay("score_sheet.read");
  const knows = panel.spread !== null;
  const sheets = useSheetsTogether(dossier.id, may_read && knows);
  return (
    <>
      <PageTitle
        title={t("panel.title", { name: dossier.product_name })}
        badge={<StageBadge stage={stage} />}
        lead={panel.council_name}
        back={{ to: `/quan-ly/ho-so/${dossier.id}`, title: t("result.back") }}
        action={
          stage !== "scoring" &&
          stage !== "discussion" && (
            <ButtonLink to={`/quan-ly/ho-so/${dossier.id}/ket-qua`} primary icon="sheet">
              {t("result.open")}
            </ButtonLink>
          )
        }
      />
      <FactsOf panel={panel} />
      {stage === "scoring" && lacksQuorum(panel) && <Notice kind="attention" title={t("panel.lacks_quorum", { quorum: panel.quorum })} />}
      {stage === "discussion" && <Apart panel={panel} />}
      {stage === "discussion" && panel.may_lead && !waits(panel) && <Conclude dossier={dossier} panel={panel} />}
      {before_conclusion.includes(stage) && panel.may_lead && panel.in_writing && <CallMeeting dossier={dossier} panel={panel} />}
      <Section title={t("panel.judges")}>
        <Judges panel={panel} />
      </Section>
      {before_conclusion.includes(stage) && panel.may_lead && <PanelSettings key={panel.version} dossier={dossier} panel={panel} />}
      {before_conclusion.includes(stage) && panel.may_lead && <RecuseJudge dossier={dossier} panel={panel} />}
      {stage === "scoring" && panel.may_lead && <OpenDiscussion dossier={dossier} panel={panel} />}
      {may_read && knows && <Gates dossier={dossier} panel={panel} />}
      {may_read && knows && <Loaded of={sheets}>{({ items }) => <Together dossier={dossier} sheets={items} />}</Loaded>}
      {before_conclusion.includes(stage) && panel.may_lead && <KnockOut dossier={dossier} panel={panel} />}
    </>
  );
}

function FactsOf({ panel }: { panel: Panel }) {
  return (
    <Facts
      facts={[
        [t("panel.chair"), panel.judges.find(({ account_id }) => account_id === panel.chair_id)?.name ?? null],
        [t("panel.quorum"), t("council.quorum_of", { quorum: panel.quorum })],
        [t("panel.score_by"), panel.score_by && !panel.opened_at ? <Deadline key="by" on={panel.score_by} /> : null],
        [t("panel.way"), t(panel.in_writing ? "panel.way.writing" : "panel.way.meeting")],
        ...(panel.meeting_reason ? [[t("panel.meeting_reason"), panel.meeting_reason] as [string, string]] : []),
        ...(panel.result_by ? [[t("panel.result_by"), <Deadline key="result" on={panel.result_by} />] as [string, ReactNode]] : []),
        ...(panel.absence ? [[t("panel.absence"), panel.absence] as [string, string]] : []),
      ]}
    />
  );
}

/** Every sheet is in, and yet nothing goes on: who was taken off left too few, or no chair. */
function lacksQuorum({ may_lead, judges }: Panel): boolean {
  return may_lead && judges.filter(({ scores }) => scores).every(({ sheet }) => sheet === "handed_in" || sheet === "recused");
}

/** Somebody asked to look again has not yet. */
function waits(panel: Panel): boolean {
  return panel.judges.some(({ sheet }) => sheet === "asked_again");
}

/** How far apart the totals are, and what that asks for. */
function Apart({ panel }: { panel: Panel }) {
  if (panel.spread === null) return <Notice kind="attention" title={t("score_sheet.hand_in_first")} />;
  const words = { points: number(Number(panel.spread), 2), limit: number(Number(panel.spread_limit), 2) };
  const asked = panel.judges.filter(({ sheet }) => sheet === "asked_again").map(({ name }) => name);
  const near = Number(panel.spread) <= Number(panel.spread_limit);
  if (asked.length > 0)
    return (
      <Notice kind="attention" title={t("panel.apart", words)}>
        <p>{t("panel.asked_again", { names: asked.join(", ") })}</p>
      </Notice>
    );
  return <Notice kind={near ? "done" : "attention"} title={t(near ? "panel.near" : "panel.still_apart", words)} />;
}

const tones: Record<NonNullable<Panel["judges"][number]["sheet"]>, Tone> = { open: "river", handed_in: "leaf", absent: "clay", asked_again: "grain", looked_again: "leaf", recused: "clay" };

function Judges({ panel }: { panel: Panel }) {
  return (
    <ul className="rows">
      {panel.judges.map(({ account_id, name, part, scores, sheet }) => (
        <li key={account_id}>
          <div className="row-main">
            {name}
            <span className="muted">{t(`council.part.${part}`)}</span>
          </div>
          {sheet && <Badge tone={tones[sheet]}>{t(`panel.sheet.${sheet}`)}</Badge>}
          {!sheet && <span className="muted">{t(scores ? "panel.sheet.hidden" : "panel.sheet.none")}</span>}
        </li>
      ))}
    </ul>
  );
}
