import type { Schemas } from "../../api/client";
import { Section } from "../../ui/Facts";
import { Papers } from "../../ui/Papers";
import { t } from "../../ui/text";
import type { Dossier } from "./Stage";

type Kind = Schemas["DossierPaper"];

/** The forms of the law and the commune's slip, filled from the dossier, as far as there is something to fill in. */
export function DossierPapers({ dossier: { id, receipt, commune_check } }: { dossier: Dossier }) {
  const kinds: Kind[] = ["registration", "self_assessment"];
  if (commune_check) kinds.push("commune_check");
  if (receipt) kinds.push("receipt");
  return (
    <Section title={t("paper.title")}>
      <Papers papers={kinds.map((paper) => ({ title: t(`paper.kind.${paper}`), address: `/api/v1/dossiers/${id}/paper?paper=${paper}` }))} />
    </Section>
  );
}
