import type { Schemas } from "../../api/client";
import { Section } from "../../ui/Facts";
import { moment } from "../../ui/format";
import { t } from "../../ui/text";

export const contents = ["local_origin", "local_labour", "idea_origin", "local_identity"] as const;

/** What the commune found on the four contents of Điều 7. */
export function Finding({ finding }: { finding: Schemas["CommuneFinding"] }) {
  return (
    <Section title={t("commune_check.title")}>
      <dl className="finding">
        {contents.map((name) => (
          <div key={name}>
            <dt>{t(`commune_check.${name}`)}</dt>
            <dd>{finding[name] ?? "–"}</dd>
          </div>
        ))}
      </dl>
      <p className="muted">{t("commune_check.by", { who: finding.checked_by, at: moment(finding.checked_at) })}</p>
    </Section>
  );
}
