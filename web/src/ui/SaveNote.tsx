import type { SaveState } from "./autosave";
import { t } from "./text";

/** How far the work is safe, in a few words. */
export function SaveNote({ state }: { state: SaveState }) {
  return (
    <span className={`save-note ${state}`} role="status">
      {t(`ui.save.${state}`)}
    </span>
  );
}
