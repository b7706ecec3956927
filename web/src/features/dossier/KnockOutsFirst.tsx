import { knockOutsIn, scoredIn, type CriteriaSet } from "../../api/criteria_set";
import { t } from "../../ui/text";
import { criterionId } from "./CriteriaSheet";

/** What would end the dossier whatever its points: read before anything is scored. */
export function KnockOutsFirst({ set }: { set: CriteriaSet }) {
  const knock_outs = knockOutsIn(set);
  const scored = new Set(scoredIn(set).map(({ criterion }) => criterion.code));
  if (knock_outs.length === 0) return null;
  return (
    <section className="knock-outs" aria-labelledby="knock-outs">
      <h2 id="knock-outs">{t("knock_out.first")}</h2>
      <ul>
        {knock_outs.map(({ criterion, place, text }) => (
          <li key={`${criterion} ${place}`}>
            {criterion && scored.has(criterion) && (
              <a href={`#${criterionId(criterion)}`}>
                {t("knock_out.of_criterion", { criterion })}
              </a>
            )}
            {criterion && !scored.has(criterion) && <b>{t("knock_out.of_criterion", { criterion })}</b>}
            {!criterion && <b>{t("knock_out.of_dossier")}</b>} {text}
          </li>
        ))}
      </ul>
      <p className="muted">{t("knock_out.first_next")}</p>
    </section>
  );
}
