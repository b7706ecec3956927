import type { Schemas } from "../api/client";
import { Badge, type Tone } from "./Badge";
import type { Choice } from "./Filters";
import { t } from "./text";

type Status = Schemas["StatusOnDate"];

const tones: Record<Status, Tone> = {
  valid: "leaf",
  expiring: "grain",
  extended: "grain",
  expired: "clay",
  revoked: "clay",
  replaced: "plain",
  unconfirmed: "river",
  none: "plain",
};

/** What a star is worth today. */
export function StatusBadge({ status }: { status: Status }) {
  return <Badge tone={tones[status]}>{t(`status_on_date.${status}`)}</Badge>;
}

export function statusChoices(): Choice[] {
  return Object.keys(tones).map((value) => ({ value, label: t(`status_on_date.${value}`) }));
}
