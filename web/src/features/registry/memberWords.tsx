import type { ReactNode } from "react";
import { useCommuneName, useLabel } from "../../api/places";
import { fileAddress } from "../../api/upload";
import { money } from "../../ui/format";
import { hasWords, t } from "../../ui/text";

/** The name and the value of a record's member in the reader's words. */
export function useMemberWords() {
  const commune = useCommuneName();
  const group = useLabel("product_group");
  const kind = useLabel("producer_kind");

  const shown: Record<string, (value: string) => ReactNode> = {
    commune_code: commune,
    group_code: group,
    kind,
    price_dong: (value) => money(Number(value)),
    picture_id: (value) => <img src={fileAddress(value, 320)} alt={t("record.picture_id")} width={120} />,
  };
  return {
    member: (name: string) => (hasWords(`record.${name}`) ? t(`record.${name}`) : name),
    value: (name: string, value: unknown): ReactNode => {
      if (value === null || value === undefined || value === "") return <span className="muted">–</span>;
      return shown[name]?.(String(value)) ?? String(value);
    },
  };
}
