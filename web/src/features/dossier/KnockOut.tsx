import { useNavigate } from "@tanstack/react-router";
import { api, ask } from "../../api/client";
import { knockOutsIn, type ListedKnockOut } from "../../api/criteria_set";
import { useSend } from "../../api/send";
import { ConfirmButton } from "../../ui/Confirm";
import { Section } from "../../ui/Facts";
import { useForm } from "../../ui/Form";
import { ProblemNotice } from "../../ui/Notice";
import { SelectField } from "../../ui/SelectField";
import { LongTextField } from "../../ui/TextField";
import { t } from "../../ui/text";
import { Loaded } from "../../ui/Waiting";
import type { Panel } from "./panel";
import { staleAfter, useCriteriaSet, type Dossier } from "./Stage";

/** Ends the judging by what the criteria set itself knocks out. */
export function KnockOut({ dossier, panel }: { dossier: Dossier; panel: Panel }) {
  const set = useCriteriaSet(dossier.criteria_set);
  return (
    <Section title={t("knock_out.title")}>
      <details>
        <summary>{t("knock_out.submit")}</summary>
        <Loaded of={set} lines={3}>
          {(found) => <Choose dossier={dossier} panel={panel} knock_outs={knockOutsIn(found)} />}
        </Loaded>
      </details>
    </Section>
  );
}

function Choose({ dossier, panel, knock_outs }: { dossier: Dossier; panel: Panel; knock_outs: ListedKnockOut[] }) {
  const { id } = dossier;
  const navigate = useNavigate();
  const form = useForm({ which: null as string | null, reason: null as string | null });
  const ending = useSend(
    ({ which, reason }: typeof form.values) => {
      const { criterion = null, place = 1 } = knock_outs[Number(which)] ?? {};
      return ask(api.POST("/dossiers/{id}/knock-out", { params: { path: { id } }, body: { version: panel.version, criterion, place, reason: reason ?? "" } }));
    },
    { stale: staleAfter(id), then: () => void navigate({ to: `/quan-ly/ho-so/${id}/ket-qua` }) },
  );
  const choices = knock_outs.map(({ criterion, text }, place) => ({
    value: String(place),
    label: `${criterion === null ? t("knock_out.of_dossier") : t("knock_out.of_criterion", { criterion })}: ${text}`,
  }));
  return (
    <div className="form">
      <p className="muted">{t("knock_out.lead")}</p>
      <SelectField {...form.bind("which")} label={t("knock_out.which")} required choices={choices} />
      <LongTextField {...form.bind("reason")} label={t("knock_out.reason")} required max={2000} />
      {ending.problem && <ProblemNotice problem={ending.problem} />}
      {form.values.which !== null && form.values.reason && (
        <ConfirmButton
          danger
          action={t("knock_out.submit")}
          subject={dossier.product_name}
          consequence={t("knock_out.consequence")}
          busy={ending.busy}
          onConfirm={() => ending.send(form.values)}
        />
      )}
    </div>
  );
}
