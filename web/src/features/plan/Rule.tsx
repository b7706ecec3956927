import { useLabel } from "../../api/places";
import { t } from "../../ui/text";
import { ruleInWords, type Target } from "./rule";

/** The counting rule in words, as the data says it. */
export function Rule({ target }: { target: Target }) {
  const labels = { group: useLabel("product_group"), kind: useLabel("producer_kind"), product: useLabel("product_trait"), producer: useLabel("producer_trait") };
  return <span className="muted target-rule">{sentence(target, labels)}</span>;
}

function sentence(target: Target, labels: Parameters<typeof ruleInWords>[1]): string {
  const { numerator_rule, denominator_rule } = target;
  if (numerator_rule.of === "manual") return t("target.manual_rule");
  const above = ruleInWords(numerator_rule, labels);
  if (!denominator_rule) return t("target.count_rule", { above });
  return t("target.share_rule", { above, below: ruleInWords(denominator_rule, labels) });
}
