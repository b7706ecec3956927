import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useAnswer } from "../../api/answer";
import { api, ask, type Schemas } from "../../api/client";
import { unscored, type Choices, type CriteriaSet } from "../../api/criteria_set";
import { useSend } from "../../api/send";
import { Badge } from "../../ui/Badge";
import { Conflict, isConflict } from "../../ui/Conflict";
import { ConfirmButton } from "../../ui/Confirm";
import { moment } from "../../ui/format";
import { Notice, ProblemNotice } from "../../ui/Notice";
import { PageTitle } from "../../ui/PageTitle";
import { SaveNote } from "../../ui/SaveNote";
import { LongTextField } from "../../ui/TextField";
import { t } from "../../ui/text";
import { useAutosave } from "../../ui/useAutosave";
import { Loaded } from "../../ui/Waiting";
import { CriteriaSheet } from "./CriteriaSheet";
import { DeclareInterest } from "./DeclareInterest";
import { EvidenceList } from "./EvidenceList";
import { choose, note } from "./marks";
import { KnockOutsFirst } from "./KnockOutsFirst";
import { NoteBox } from "./NoteBox";
import { SheetFoot } from "./SheetFoot";
import { useCriteriaSet, useDossier, type Dossier } from "./Stage";

type Sheet = Schemas["ScoreSheet"];

interface Marks {
  choices: Choices;
  notes: Record<string, string>;
  opinion: string | null;
}

const read = (id: string) => ask(api.GET("/dossiers/{id}/score-sheet", { params: { path: { id } } }));

/** A council member's own sheet for one dossier. */
export function ScoreSheetPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  const dossier = useDossier(id);
  const sheet = useAnswer(["score-sheet", id], () => read(id), { keep: Infinity });
  return (
    <div className="page wide">
      <Loaded of={dossier} lines={3}>
        {(found) =>
          sheet.problem?.code === "score_sheet.declare_first" ? <Undeclared dossier={found} /> : <Loaded of={sheet}>{(own) => <WithSet dossier={found} sheet={own} />}</Loaded>
        }
      </Loaded>
    </div>
  );
}

function Undeclared({ dossier }: { dossier: Dossier }) {
  const navigate = useNavigate();
  return (
    <>
      <PageTitle title={dossier.product_name} lead={dossier.producer_name} back={{ to: "/quan-ly/cham-diem", title: t("score_sheet.list_title") }} />
      <DeclareInterest dossier={dossier} onTaken={() => void navigate({ to: "/quan-ly/cham-diem" })} />
    </>
  );
}

function WithSet({ dossier, sheet }: { dossier: Dossier; sheet: Sheet }) {
  const set = useCriteriaSet(sheet.criteria_set);
  const handed_in = sheet.submitted_at !== null;
  return (
    <>
      <PageTitle
        title={dossier.product_name}
        badge={<Badge tone={handed_in ? "leaf" : "river"}>{t(handed_in ? "score_sheet.handed_in" : "score_sheet.open_badge")}</Badge>}
        lead={t("score_sheet.lead", { producer: dossier.producer_name, set: set.data?.title ?? sheet.criteria_set })}
        back={{ to: "/quan-ly/cham-diem", title: t("score_sheet.list_title") }}
      />
      <Loaded of={set} lines={12}>
        {(found) => (handed_in ? <HandedIn dossier={dossier} sheet={sheet} set={found} /> : <Score key={`${sheet.dossier_id} ${sheet.phase}`} dossier={dossier} sheet={sheet} set={found} />)}
      </Loaded>
    </>
  );
}

interface Props {
  dossier: Dossier;
  sheet: Sheet;
  set: CriteriaSet;
}

function HandedIn({ dossier, sheet, set }: Props) {
  return (
    <>
      <Notice kind="done" title={t("score_sheet.handed_in_at", { at: moment(sheet.submitted_at ?? "") })} />
      <CriteriaSheet set={set} choices={sheet.choices} beside={({ code }) => <Beside dossier={dossier} code={code} said={sheet.notes[code]} />} />
      <SheetFoot set={set} choices={sheet.choices} />
    </>
  );
}

function Score({ dossier, sheet, set }: Props) {
  const { id } = dossier;
  const path = { path: { id } };
  const cache = useQueryClient();
  const own = useAutosave<Marks>({
    place: `score-sheet.${id}.${sheet.phase}`,
    value: { choices: sheet.choices, notes: sheet.notes, opinion: sheet.opinion },
    version: sheet.version,
    write: async (marks, version) => {
      const saved = await ask(api.PUT("/dossiers/{id}/score-sheet", { params: path, body: { version, ...marks } }));
      cache.setQueryData(["score-sheet", id], saved); // who comes back begins with this, not with what was read first
      return saved;
    },
  });
  const reloading = useSend(() => read(id), { then: ({ version }) => own.standOn(version) });
  const submitting = useSend(
    async () => {
      const version = await own.settle();
      return ask(api.POST("/dossiers/{id}/score-sheet/submission", { params: path, body: { version } }));
    },
    { stale: [["score-sheet", id], ["dossier", id], ["dossiers"], ["work"]] },
  );
  const { choices, notes, opinion } = own.value;
  const left = unscored(set, choices).length;
  return (
    <>
      {sheet.phase === "final" && (
        <Notice kind="attention" title={t("score_sheet.again")}>
          <Link to={`/quan-ly/ho-so/${id}/hoi-dong`}>{t("panel.open")}</Link>
        </Notice>
      )}
      <KnockOutsFirst set={set} />
      <p className="muted no-phone">{t("score_sheet.keys")}</p>
      {isConflict(own.problem) ? <Conflict onReload={() => reloading.send(undefined)} busy={reloading.busy} /> : own.state === "refused" && own.problem && <ProblemNotice problem={own.problem} />}
      <CriteriaSheet
        set={set}
        choices={choices}
        onChoose={(code, position) => own.change(choose(own.value, code, position))}
        beside={({ code }) => (
          <>
            <Beside dossier={dossier} code={code} />
            <NoteBox code={code} value={notes[code] ?? ""} onChange={(words) => own.change(note(own.value, code, words))} />
          </>
        )}
      />
      <div className="form opinion">
        <LongTextField name="opinion" label={t("score_sheet.opinion")} max={4000} value={opinion} onChange={(words) => own.change({ ...own.value, opinion: words })} />
      </div>
      {submitting.problem && <ProblemNotice problem={submitting.problem} />}
      <SheetFoot set={set} choices={choices}>
        <SaveNote state={own.state} />
        <ConfirmButton
          primary
          action={t("score_sheet.submit")}
          subject={dossier.product_name}
          consequence={left > 0 ? t("score_sheet.submit_unscored", { count: left }) : t("score_sheet.submit_consequence")}
          busy={submitting.busy}
          onConfirm={() => submitting.send(undefined)}
        />
      </SheetFoot>
    </>
  );
}

/** What the producer cites for a criterion. */
function Beside({ dossier, code, said }: { dossier: Dossier; code: string; said?: string }) {
  const cited = dossier.evidence.filter(({ criteria }) => criteria.includes(code));
  return (
    <>
      {cited.length > 0 ? <EvidenceList evidence={cited} /> : <p className="muted">{t("evidence.none")}</p>}
      {dossier.notes[code] && <p className="muted">{t("score_sheet.producer_note", { note: dossier.notes[code] })}</p>}
      {said && <p>{said}</p>}
    </>
  );
}
