import { api, ask, type Schemas } from "../../api/client";
import { useSend, type Send } from "../../api/send";
import { number } from "../../ui/format";
import { Notice, ProblemNotice } from "../../ui/Notice";
import { t } from "../../ui/text";

export type Reminding = Send<string | null, Schemas["Reminded"]>;

/** Reminds judges of one dossier of a round, or with null of all that one leads. */
export function useRemind(round_id: string): Reminding {
  return useSend((dossier_id: string | null) => ask(api.POST("/rounds/{id}/reminders", { params: { path: { id: round_id } }, body: { dossier_id } })));
}

/** What came of reminding. */
export function Reminded({ reminding: { data, problem } }: { reminding: Reminding }) {
  if (problem) return <ProblemNotice problem={problem} />;
  if (!data) return null;
  return (
    <Notice kind={data.judges > 0 ? "done" : "information"} title={t("board.reminded", { judges: number(data.judges), letters: number(data.letters) })}>
      {data.already > 0 && <p>{t("board.reminded_before", { already: number(data.already) })}</p>}
    </Notice>
  );
}
