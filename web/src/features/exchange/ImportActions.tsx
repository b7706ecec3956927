import { useState } from "react";
import { api, ask, type Schemas } from "../../api/client";
import { useSend } from "../../api/send";
import { useMay } from "../../api/session";
import { ConfirmButton } from "../../ui/Confirm";
import { number } from "../../ui/format";
import { ProblemNotice } from "../../ui/Notice";
import { CheckField } from "../../ui/TextField";
import { t } from "../../ui/text";

type Import = Schemas["Import"];

const stale = (id: string) => [["import", id], ["imports"], ["import-rows", id], ["products"], ["product"], ["producers"], ["producer"]];

/** Writes what the preview shows; who asks decides about the doubtful rows. */
export function Apply({ found }: { found: Import }) {
  const { id, version, counts, file_name } = found;
  const [doubtful, setDoubtful] = useState(false);
  const applying = useSend(
    () => ask(api.POST("/imports/{id}/application", { params: { path: { id } }, body: { version, include_doubtful: doubtful } })),
    { stale: stale(id) },
  );
  const may_write = useMay("import.write");
  const written = counts.new + counts.changed + (doubtful ? counts.doubtful : 0);
  if (!may_write) return null;
  return (
    <div className="apply">
      {counts.doubtful > 0 && (
        <CheckField name="include_doubtful" label={t("import.include_doubtful", { count: number(counts.doubtful) })} value={doubtful} onChange={(value) => setDoubtful(value ?? false)} />
      )}
      {applying.problem && <ProblemNotice problem={applying.problem} />}
      {written > 0 ? (
        <ConfirmButton
          primary
          icon="import"
          action={t("import.apply", { count: number(written) })}
          subject={file_name}
          consequence={t("import.apply_consequence", { new: number(counts.new), changed: number(counts.changed), doubtful: number(doubtful ? counts.doubtful : 0) })}
          busy={applying.busy}
          onConfirm={() => applying.send(undefined)}
        />
      ) : (
        <p className="muted">{t("import.nothing_to_write")}</p>
      )}
    </div>
  );
}

/** Takes everything back that the list wrote. */
export function Undo({ found: { id, file_name } }: { found: Import }) {
  const undoing = useSend(() => ask(api.DELETE("/imports/{id}/application", { params: { path: { id } } })), { stale: stale(id) });
  if (!useMay("import.write")) return null;
  return (
    <>
      <ConfirmButton danger action={t("import.undo")} subject={file_name} consequence={t("import.undo_consequence")} busy={undoing.busy} onConfirm={() => undoing.send(undefined)} />
      {undoing.problem && <ProblemNotice problem={undoing.problem} />}
    </>
  );
}
