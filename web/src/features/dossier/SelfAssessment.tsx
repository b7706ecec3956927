import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, ask } from "../../api/client";
import type { Choices, CriteriaSet } from "../../api/criteria_set";
import { chosenCount } from "../../api/reckon";
import { scoredIn } from "../../api/criteria_set";
import { useSend } from "../../api/send";
import { useSession } from "../../api/session";
import { Conflict, isConflict } from "../../ui/Conflict";
import { ConfirmButton } from "../../ui/Confirm";
import { ProblemNotice } from "../../ui/Notice";
import { SaveNote } from "../../ui/SaveNote";
import { t } from "../../ui/text";
import { CheckField } from "../../ui/TextField";
import { useAutosave } from "../../ui/useAutosave";
import { AddEvidence } from "./AddEvidence";
import { CriteriaSheet } from "./CriteriaSheet";
import { EvidenceList } from "./EvidenceList";
import { NoteBox } from "./NoteBox";
import { SheetFoot } from "./SheetFoot";
import { choose, note } from "./marks";
import { staleAfter, type Dossier } from "./Stage";

interface Marks {
  choices: Choices;
  notes: Record<string, string>;
}

const read = (id: string) => ask(api.GET("/dossiers/{id}", { params: { path: { id } } }));

/** The producer scores its own product and lays its papers beside each criterion. */
export function SelfAssessment({ dossier, set }: { dossier: Dossier; set: CriteriaSet }) {
  const { id } = dossier;
  const path = { path: { id } };
  const cache = useQueryClient();
  const [on_paper, setOnPaper] = useState(false);
  const sheet = useAutosave<Marks>({
    place: `self-assessment.${id}`,
    value: { choices: dossier.choices, notes: dossier.notes },
    version: dossier.version,
    write: async ({ choices, notes }, version) => {
      const saved = await ask(api.PUT("/dossiers/{id}/self-assessment", { params: path, body: { version, choices, notes } }));
      cache.setQueryData(["dossier", id], saved); // who comes back begins with this, not with what was read first
      return saved;
    },
  });
  const reloading = useSend(() => read(id), { then: ({ version }) => sheet.standOn(version) });
  const removing = useSend((evidence_id: string) => ask(api.DELETE("/dossiers/{id}/evidence/{evidence_id}", { params: { path: { id, evidence_id } } })), {
    stale: [["dossier", id]],
    then: ({ version }) => sheet.standOn(version),
  });
  const submitting = useSend(
    async () => {
      await sheet.settle();
      const { version } = await read(id);
      return ask(api.POST("/dossiers/{id}/submission", { params: path, body: { version, on_paper } }));
    },
    { stale: staleAfter(id) },
  );
  const added = () => void read(id).then((fresh) => {
    cache.setQueryData(["dossier", id], fresh);
    sheet.standOn(fresh.version);
  });
  const { choices, notes } = sheet.value;
  const is_office = useSession().role !== "producer";
  return (
    <>
      <p className="muted">{t("dossier.self_lead")}</p>
      {isConflict(sheet.problem) ? <Conflict onReload={() => reloading.send(undefined)} busy={reloading.busy} /> : sheet.state === "refused" && sheet.problem && <ProblemNotice problem={sheet.problem} />}
      {removing.problem && <ProblemNotice problem={removing.problem} />}
      <CriteriaSheet
        set={set}
        choices={choices}
        onChoose={(code, position) => sheet.change(choose(sheet.value, code, position))}
        beside={({ code }) => (
          <>
            <EvidenceList evidence={dossier.evidence.filter(({ criteria }) => criteria.includes(code))} onRemove={(paper) => removing.send(paper.id)} />
            <AddEvidence dossier_id={id} producer_id={dossier.producer_id} set={set} criterion={code} onAdded={added} />
            <NoteBox code={code} value={notes[code] ?? ""} onChange={(words) => sheet.change(note(sheet.value, code, words))} />
          </>
        )}
      />
      {submitting.problem && <ProblemNotice problem={submitting.problem} />}
      <SheetFoot set={set} choices={choices}>
        <SaveNote state={sheet.state} />
        <ConfirmButton
          primary
          action={t("dossier.submit")}
          subject={dossier.product_name}
          consequence={
            <>
              <Missing dossier={dossier} set={set} choices={choices} />
              {is_office && <CheckField name="on_paper" label={t("dossier.on_paper")} value={on_paper} onChange={(value) => setOnPaper(value === true)} />}
            </>
          }
          busy={submitting.busy}
          onConfirm={() => submitting.send(undefined)}
        />
      </SheetFoot>
    </>
  );
}

/** What a reader of the dossier would miss; the server says what it cannot do without. */
function Missing({ dossier, set, choices }: { dossier: Dossier; set: CriteriaSet; choices: Choices }) {
  const open = scoredIn(set).length - chosenCount(set, choices);
  const proven = new Set(dossier.evidence.flatMap(({ criteria }) => criteria));
  const bare = Object.keys(choices).filter((code) => (choices[code] ?? 0) > 0 && !proven.has(code));
  return (
    <>
      <p>{t("dossier.submit_consequence")}</p>
      <ul>
        {open > 0 && <li>{t("dossier.missing_choices", { count: open })}</li>}
        {bare.length > 0 && <li>{t("dossier.missing_evidence", { count: bare.length })}</li>}
      </ul>
    </>
  );
}
