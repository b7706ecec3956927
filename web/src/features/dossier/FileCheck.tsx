import { api, ask } from "../../api/client";
import { useSend } from "../../api/send";
import { Button } from "../../ui/Button";
import { Notice, ProblemNotice } from "../../ui/Notice";
import { t } from "../../ui/text";
import type { Dossier } from "./Stage";

/** Reads every evidence file again and says which is not as it was handed in. */
export function FileCheck({ dossier: { id } }: { dossier: Dossier }) {
  const checking = useSend(() => ask(api.GET("/dossiers/{id}/file-check", { params: { path: { id } } })));
  const faults = checking.data?.faults ?? [];
  return (
    <>
      <Button quiet icon="check" busy={checking.busy} onPress={() => checking.send(undefined)}>
        {t("file_check.action")}
      </Button>
      {checking.problem && <ProblemNotice problem={checking.problem} />}
      {checking.data && faults.length === 0 && <Notice kind="done" title={t("file_check.sound", { count: checking.data.checked })} />}
      {faults.length > 0 && (
        <Notice kind="attention" title={t("file_check.faults")}>
          <ul>
            {faults.map(({ evidence_id, file_name, code }) => (
              <li key={evidence_id}>
                {file_name}: {t(code)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
