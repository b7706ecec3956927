import type { CriteriaSet } from "../../api/criteria_set";
import { Stars } from "../../ui/Stars";
import { t } from "../../ui/text";
import { CriteriaSheet } from "./CriteriaSheet";
import { EvidenceList } from "./EvidenceList";
import type { Dossier } from "./Stage";

/** The producer's own assessment as it was handed in. */
export function OwnSheet({ dossier, set }: { dossier: Dossier; set: CriteriaSet }) {
  const { choices, notes, evidence, self_score } = dossier;
  return (
    <>
      <p className="own-score">
        <strong className="figures">{t("criteria.total", { points: self_score.points })}</strong> <Stars count={self_score.stars} />
      </p>
      <details>
        <summary>{t("dossier.show_sheet")}</summary>
        <CriteriaSheet
          set={set}
          choices={choices}
          beside={({ code }) => (
            <>
              <EvidenceList evidence={evidence.filter(({ criteria }) => criteria.includes(code))} />
              {notes[code] && <p className="muted">{notes[code]}</p>}
            </>
          )}
        />
      </details>
    </>
  );
}
