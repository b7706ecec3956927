import { useNavigate } from "@tanstack/react-router";
import { useAnswer } from "../../api/answer";
import { api, ask, type Schemas } from "../../api/client";
import { useSend } from "../../api/send";
import { DraftNote, Form, useKeptForm } from "../../ui/Form";
import { Notice, ProblemNotice } from "../../ui/Notice";
import { PageTitle } from "../../ui/PageTitle";
import { SelectField, SelectManyField } from "../../ui/SelectField";
import { TextField } from "../../ui/TextField";
import { t } from "../../ui/text";

interface Values {
  name: string | null;
  decision_number: string | null;
  member_ids: string[] | null;
  chair_id: string | null;
  secretary_id: string | null;
  advisor_ids: string[] | null;
}

const nothing: Values = { name: null, decision_number: null, member_ids: [], chair_id: null, secretary_id: null, advisor_ids: [] };

function asCouncil({ name, decision_number, member_ids, chair_id, secretary_id, advisor_ids }: Values): Schemas["NewCouncil"] {
  return {
    name: name ?? "",
    decision_number: decision_number ?? "",
    member_ids: member_ids ?? [],
    chair_id: chair_id ?? "",
    secretary_id,
    advisor_ids: advisor_ids ?? [],
  };
}

/** Active accounts of these roles, to choose from. */
function choicesOf(accounts: Schemas["Account"][], ...roles: Schemas["Role"][]) {
  return accounts.filter(({ role, disabled }) => roles.includes(role) && !disabled).map(({ id, name }) => ({ value: id, label: name }));
}

/** A council, set up by its decision: at least three members, one of them its chair, a secretary, advisors. */
export function NewCouncilPage() {
  const navigate = useNavigate();
  const form = useKeptForm<Values>("council.new", nothing);
  const accounts = useAnswer(["accounts", "council"], () => ask(api.GET("/accounts", { params: { query: { limit: 100 } } })));
  const people = accounts.data?.items ?? [];
  const judges = choicesOf(people, "council");
  const members = judges.filter(({ value }) => form.values.member_ids?.includes(value));
  const creating = useSend((values: Values) => ask(api.POST("/councils", { body: asCouncil(values) })), {
    stale: [["councils"]],
    then: () => {
      form.forget();
      void navigate({ to: "/quan-ly/hoi-dong" });
    },
  });
  return (
    <div className="page">
      <PageTitle title={t("council.add")} back={{ to: "/quan-ly/hoi-dong", title: t("council.list_title") }} />
      {accounts.problem && <ProblemNotice problem={accounts.problem} />}
      {accounts.data && judges.length < 3 && <Notice kind="attention" title={t("council.few_judges")} />}
      <Form submit={t("council.create")} problem={creating.problem} busy={creating.busy} onSubmit={() => creating.send(form.values)} aside={<DraftNote form={form} />}>
        <TextField {...form.bind("name")} label={t("council.name")} help={t("council.name.help")} required max={200} />
        <TextField {...form.bind("decision_number")} label={t("council.decision_number")} required max={100} />
        <SelectManyField {...form.bind("member_ids")} label={t("council.members")} help={t("council.members.help")} required choices={judges} />
        <SelectField {...form.bind("chair_id")} label={t("council.chair")} required choices={members} />
        <SelectField {...form.bind("secretary_id")} label={t("council.secretary")} help={t("council.secretary.help")} choices={choicesOf(people, "council", "province")} />
        <SelectManyField {...form.bind("advisor_ids")} label={t("council.advisors")} help={t("council.advisors.help")} choices={choicesOf(people, "advisor")} />
      </Form>
    </div>
  );
}
