import type { Schemas } from "../../api/client";
import { Badge, type Tone } from "../../ui/Badge";
import { t } from "../../ui/text";

type State = Schemas["Import"]["state"];

const tones: Record<State, Tone> = {
  reading: "river",
  previewed: "grain",
  applying: "river",
  applied: "leaf",
  undoing: "river",
  undone: "plain",
  failed: "clay",
};

export function ImportBadge({ state }: { state: State }) {
  return <Badge tone={tones[state]}>{t(`import.state.${state}`)}</Badge>;
}
