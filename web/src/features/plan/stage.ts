import type { Schemas } from "../../api/client";
import type { Tone } from "../../ui/Badge";

export const stage_tones: Record<Schemas["ReportStage"], Tone> = { none: "plain", draft: "river", submitted: "grain", returned: "clay", accepted: "leaf" };
