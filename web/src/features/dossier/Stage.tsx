import { useAnswer } from "../../api/answer";
import { api, ask, type Schemas } from "../../api/client";
import type { CriteriaSet } from "../../api/criteria_set";
import { useMay } from "../../api/session";
import { Badge, type Tone } from "../../ui/Badge";
import { t } from "../../ui/text";

export type Dossier = Schemas["Dossier"];
export type Stage = Schemas["DossierStage"];

const tones: Record<Stage, Tone> = {
  draft: "plain",
  submitted: "river",
  returned: "grain",
  forwarded: "river",
  accepted: "river",
  scoring: "river",
  discussion: "river",
  evaluated: "grain",
  at_ministry: "river",
  recognised: "leaf",
  not_recognised: "clay",
  withdrawn: "plain",
  stopped: "clay",
};

export const stages = Object.keys(tones) as Stage[];

/** Where a dossier stands. */
export function StageBadge({ stage }: { stage: Stage }) {
  return <Badge tone={tones[stage]}>{t(`dossier.stage.${stage}`)}</Badge>;
}

/** The criteria set a dossier was filed under; it never changes. */
export function useCriteriaSet(id: string) {
  const read = () => ask(api.GET("/criteria-sets/{id}", { params: { path: { id } } })) as unknown as Promise<CriteriaSet>;
  return useAnswer(["criteria-set", id], read, { keep: Infinity });
}

export function useDossier(id: string) {
  return useAnswer(["dossier", id], () => ask(api.GET("/dossiers/{id}", { params: { path: { id } } })));
}

/** How many sheets are in, for who may know; nothing for a judge who has not handed in. */
export function useSheetProgress({ id, council_id }: Dossier) {
  const may_know = useMay("score_sheet.progress");
  const read = () => ask(api.GET("/dossiers/{id}/score-sheet/progress", { params: { path: { id } } }));
  return useAnswer(["dossier", id, "progress"], read, { when: may_know && council_id !== null }).data;
}

/** What a step of a dossier makes old. */
export function staleAfter(id: string) {
  return [["dossier", id], ["dossiers"], ["work"]];
}
