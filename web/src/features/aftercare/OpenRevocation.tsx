import { api, ask, type Schemas } from "../../api/client";
import { useCodelist } from "../../api/places";
import { useSend } from "../../api/send";
import { DateField } from "../../ui/DateField";
import { DraftNote, Form, useKeptForm } from "../../ui/Form";
import { RadioField } from "../../ui/RadioField";
import { LongTextField } from "../../ui/TextField";
import { t } from "../../ui/text";
import { staleAfterCase } from "./Revocations";

interface Values {
  ground: string | null;
  concluded_on: string | null;
  note: string | null;
}

/** Opens a case after the star has been verified: on what ground, concluded when, and what was found. */
export function OpenRevocation({ star }: { star: Schemas["Certified"] }) {
  const grounds = useCodelist("revocation_ground");
  const form = useKeptForm<Values>(`revocation.${star.id}`, { ground: null, concluded_on: null, note: null });
  const opening = useSend(
    ({ ground, concluded_on, note }: Values) => {
      const body = { ground: ground ?? "", concluded_on: concluded_on ?? "", note: note ?? "" };
      return ask(api.POST("/recognitions/{id}/revocations", { params: { path: { id: star.id } }, body }));
    },
    { stale: staleAfterCase(star), then: form.forget },
  );
  return (
    <details className="fold-out">
      <summary>{t("revocation.open")}</summary>
      <p className="muted">{t("revocation.open_lead")}</p>
      <Form
        submit={t("revocation.open")}
        problem={opening.problem}
        busy={opening.busy}
        onSubmit={() => opening.send(form.values)}
        aside={<DraftNote form={form} />}
      >
        <RadioField {...form.bind("ground")} label={t("revocation.ground")} choices={grounds.map(({ code, label }) => ({ value: code, label }))} />
        <DateField {...form.bind("concluded_on")} label={t("revocation.concluded_on")} required />
        <LongTextField {...form.bind("note")} label={t("revocation.note")} required max={4000} />
      </Form>
    </details>
  );
}
