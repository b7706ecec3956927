import { useAnswer } from "../../api/answer";
import { api, ask, type Schemas } from "../../api/client";
import { useSend } from "../../api/send";
import { ButtonLink } from "../../ui/Button";
import { Section } from "../../ui/Facts";
import { Form, useForm } from "../../ui/Form";
import { date, daysUntil } from "../../ui/format";
import { SelectField } from "../../ui/SelectField";
import { t } from "../../ui/text";
import { Loaded } from "../../ui/Waiting";
import { ReasonButton } from "./ReasonButton";
import { staleAfter, type Dossier } from "./Stage";

/** The province takes what a commune proposed into a round, or gives it back to be completed. */
export function ProvinceCheck({ dossier }: { dossier: Dossier }) {
  const path = { path: { id: dossier.id } };
  const proposed_on = dossier.commune_check?.checked_at ?? dossier.created_at;
  const rounds = useAnswer(["rounds", "choice"], () => ask(api.GET("/rounds", { params: { query: { limit: 100 } } })));
  const asking = useSend((reason: string) => ask(api.POST("/dossiers/{id}/completion", { params: path, body: { version: dossier.version, reason } })), {
    stale: staleAfter(dossier.id),
  });
  const back = (
    <ReasonButton action={t("dossier.ask_to_complete")} lead={t("dossier.ask_to_complete.help")} problem={asking.problem} busy={asking.busy} onSend={asking.send} />
  );
  return (
    <Section title={t("dossier.accept")} action={back}>
      <p className="muted">{t("dossier.accept_lead", { on: date(proposed_on) })}</p>
      <Loaded of={rounds} lines={2}>
        {({ items }) => <Acceptance dossier={dossier} rounds={items.filter((round) => takes(round, proposed_on))} />}
      </Loaded>
    </Section>
  );
}

/** Whether a round takes what was proposed then: strictly before its cut-off, while its results are not due. */
function takes({ cut_off_on, target_on }: Schemas["Round"], proposed_on: string): boolean {
  return daysUntil(cut_off_on, new Date(proposed_on)) > 0 && daysUntil(target_on) > 0;
}

function Acceptance({ dossier, rounds }: { dossier: Dossier; rounds: Schemas["Round"][] }) {
  const [soonest] = [...rounds].sort((one, other) => one.cut_off_on.localeCompare(other.cut_off_on));
  const form = useForm({ round_id: soonest?.id ?? (null as string | null) });
  const accepting = useSend(
    (round_id: string) => ask(api.POST("/dossiers/{id}/acceptance", { params: { path: { id: dossier.id } }, body: { version: dossier.version, round_id } })),
    { stale: [...staleAfter(dossier.id), ["rounds"]] },
  );
  if (!soonest)
    return (
      <>
        <p>{t("dossier.accept_none")}</p>
        <ButtonLink to="/quan-ly/dot-danh-gia/moi" icon="plus">
          {t("round.add")}
        </ButtonLink>
      </>
    );
  return (
    <Form submit={t("dossier.accept_submit")} problem={accepting.problem} busy={accepting.busy} onSubmit={() => accepting.send(form.values.round_id ?? "")}>
      <SelectField
        {...form.bind("round_id")}
        label={t("round.title")}
        required
        choices={rounds.map(({ id, number, year, cut_off_on }) => ({ value: id, label: t("round.choice", { number, year, cut_off: date(cut_off_on) }) }))}
      />
    </Form>
  );
}
