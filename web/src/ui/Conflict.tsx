import type { Problem } from "../api/problem";
import { Button } from "./Button";
import { Notice } from "./Notice";
import { t } from "./text";

/** Whether somebody else saved first. */
export function isConflict(problem: Problem | null): boolean {
  return problem?.status === 409 && problem.code.endsWith("changed_meanwhile");
}

/** Somebody else saved first: what happened, and the way to go on without typing again. */
export function Conflict({ onReload, busy }: { onReload: () => void; busy: boolean }) {
  return (
    <Notice
      kind="attention"
      title={t("ui.conflict")}
      action={
        <Button onPress={onReload} busy={busy}>
          {t("ui.conflict.reload")}
        </Button>
      }
    >
      <p>{t("ui.conflict.next")}</p>
    </Notice>
  );
}
