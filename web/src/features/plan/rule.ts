import type { Schemas } from "../../api/client";
import { date } from "../../ui/format";
import { t } from "../../ui/text";

export type Count = Schemas["Count"];
export type Target = Schemas["TargetFigure"];

type Label = (code: string | null) => string;

/** A counting rule in words: who is counted, then what narrows it. */
export function ruleInWords(count: Count, { group, kind, product, producer }: Record<"group" | "kind" | "product" | "producer", Label>): string {
  const trait = (code: string) => (product(code) === code ? producer(code) : product(code));
  const narrowed = [
    count.stars.length > 0 && t("target.filter.stars", { stars: count.stars.join(", ") }),
    count.first_recognised_from && t("target.filter.first_recognised_from", { day: date(count.first_recognised_from) }),
    count.groups.length > 0 && t("target.filter.groups", { groups: count.groups.map(group).join(", ") }),
    count.groups_except.length > 0 && t("target.filter.groups_except", { groups: count.groups_except.map(group).join(", ") }),
    count.kinds.length > 0 && t("target.filter.kinds", { kinds: count.kinds.map(kind).join(", ") }),
    count.trait_any.length > 0 && t("target.filter.trait_any", { traits: count.trait_any.map(trait).join("; ") }),
    count.trait_all.length > 0 && t("target.filter.trait_all", { traits: count.trait_all.map(trait).join("; ") }),
  ].filter((words) => words !== false && words !== null);
  return [t(`target.of.${count.of}`), ...narrowed].join(", ");
}

/** The goal the plan ends with. */
export function lastGoal(target: Target) {
  return target.path.at(-1) ?? null;
}
