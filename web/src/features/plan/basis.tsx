import type { Schemas } from "../../api/client";
import { useCommuneName } from "../../api/places";
import type { Address } from "../../ui/address";
import type { Filter } from "../../ui/Filters";
import { date } from "../../ui/format";
import { t } from "../../ui/text";

/** What the figures rest on, as the address says it. */
export function basisOf(address: Address) {
  return { on: address.on || undefined, known_on: address.known_on || undefined, commune: address.commune || undefined };
}

export function basisFilters(): Filter[] {
  return [
    { kind: "commune", name: "commune", label: t("target.province") },
    { kind: "date", name: "on", label: t("target.on") },
    { kind: "date", name: "known_on", label: t("target.known_on") },
  ];
}

/** The basis in one sentence: whose figures, of which day, known when. */
export function Basis({ board }: { board: Pick<Schemas["TargetBoard"], "on" | "known_on" | "commune_code"> }) {
  const commune = useCommuneName();
  const whose = board.commune_code ? commune(board.commune_code) : t("target.province");
  const known = board.known_on ? t("target.basis.known_on", { day: date(board.known_on) }) : t("target.basis.known_now");
  return <>{t("target.basis", { whose, day: date(board.on), known })}</>;
}
