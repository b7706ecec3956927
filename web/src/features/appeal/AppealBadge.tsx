import type { Schemas } from "../../api/client";
import { Badge, type Tone } from "../../ui/Badge";
import { t } from "../../ui/text";

type State = Schemas["AppealState"];

const tones: Record<State, Tone> = { filed: "grain", accepted: "river", refused: "clay", upheld: "leaf", rejected: "plain", withdrawn: "plain" };

export const states = Object.keys(tones) as State[];

/** Where a complaint or petition stands. */
export function AppealBadge({ state }: { state: State }) {
  return <Badge tone={tones[state]}>{t(`appeal.state.${state}`)}</Badge>;
}
