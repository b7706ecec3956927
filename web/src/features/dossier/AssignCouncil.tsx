import { useSend } from "../../api/send";
import { Section } from "../../ui/Facts";
import { t } from "../../ui/text";
import { assign, CouncilChoice, type CouncilChosen } from "./CouncilChoice";
import { staleAfter, type Dossier } from "./Stage";

/** Puts a forwarded dossier before a council; its members then score. */
export function AssignCouncil({ dossier: { id, version } }: { dossier: Dossier }) {
  const assigning = useSend((chosen: CouncilChosen) => assign(id, version, chosen), { stale: staleAfter(id) });
  return (
    <Section title={t("dossier.assign")}>
      <CouncilChoice assigning={assigning} />
    </Section>
  );
}
