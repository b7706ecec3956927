import type { ReactNode } from "react";
import { useAnswer } from "../../api/answer";
import { api, ask } from "../../api/client";
import type { Send } from "../../api/send";
import { ButtonLink } from "../../ui/Button";
import { DateField } from "../../ui/DateField";
import { Form, useForm } from "../../ui/Form";
import { SelectField } from "../../ui/SelectField";
import { t } from "../../ui/text";
import { Loaded } from "../../ui/Waiting";

export interface CouncilChosen {
  council_id: string | null;
  score_by: string | null;
}

const nothing: CouncilChosen = { council_id: null, score_by: null };

/** Puts one dossier, as it was seen, before the chosen council. */
export function assign(id: string, version: number, { council_id, score_by }: CouncilChosen) {
  return ask(api.PUT("/dossiers/{id}/council", { params: { path: { id } }, body: { version, council_id: council_id ?? "", score_by } }));
}

/** Which council judges and until which day; without any council, the way to set one up. */
export function CouncilChoice({ assigning, children }: { assigning: Pick<Send<CouncilChosen, unknown>, "send" | "busy" | "problem">; children?: ReactNode }) {
  const councils = useAnswer(["councils", "choice"], () => ask(api.GET("/councils", { params: { query: { limit: 100 } } })));
  const form = useForm(nothing);
  const add = (
    <ButtonLink to="/quan-ly/hoi-dong/moi" icon="plus">
      {t("council.add")}
    </ButtonLink>
  );
  return (
    <Loaded of={councils} lines={2}>
      {({ items }) =>
        items.length === 0 ? (
          <>
            <p className="muted">{t("dossier.assign_none")}</p>
            {add}
          </>
        ) : (
          <Form submit={t("dossier.assign_submit")} problem={assigning.problem} busy={assigning.busy} onSubmit={() => assigning.send(form.values)} aside={add}>
            {children}
            <SelectField
              {...form.bind("council_id")}
              label={t("council.name")}
              help={t("dossier.assign_help")}
              required
              choices={items.map(({ id, name, members }) => ({ value: id, label: t("council.with_members", { name, count: members.filter(({ scores }) => scores).length }) }))}
            />
            <DateField {...form.bind("score_by")} label={t("panel.score_by")} help={t("panel.score_by.help")} />
          </Form>
        )
      }
    </Loaded>
  );
}
