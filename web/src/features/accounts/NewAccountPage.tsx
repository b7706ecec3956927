import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useAnswer } from "../../api/answer";
import { api, ask, type Schemas } from "../../api/client";
import { useSend } from "../../api/send";
import { ChoiceField } from "../../ui/ChoiceField";
import { CommuneField } from "../../ui/CommuneField";
import type { Bound } from "../../ui/Field";
import { Form, useForm } from "../../ui/Form";
import { PageTitle } from "../../ui/PageTitle";
import { SelectField } from "../../ui/SelectField";
import { TextField } from "../../ui/TextField";
import { t } from "../../ui/text";
import { useLater } from "../../ui/useLater";

type Role = Schemas["Role"];

const roles: Role[] = ["province", "commune", "council", "advisor", "producer", "department", "reader", "inspector", "admin"];

interface Values {
  username: string | null;
  name: string | null;
  email: string | null;
  role: string | null;
  commune_code: string | null;
  producer_id: string | null;
  password: string | null;
}

const nothing: Values = { username: null, name: null, email: null, role: null, commune_code: null, producer_id: null, password: null };

function asAccount({ username, name, email, role, commune_code, producer_id, password }: Values): Schemas["NewAccount"] {
  return {
    username: username ?? "",
    name: name ?? "",
    email,
    role: (role ?? "") as Role,
    commune_code: role === "commune" ? commune_code : null,
    producer_id: role === "producer" ? producer_id : null,
    password: password ?? "",
  };
}

export function NewAccountPage() {
  const navigate = useNavigate();
  const form = useForm(nothing);
  const creating = useSend((values: Values) => ask(api.POST("/accounts", { body: asAccount(values) })), {
    stale: [["accounts"]],
    then: () => void navigate({ to: "/quan-ly/quan-tri" }),
  });
  return (
    <div className="page">
      <PageTitle title={t("account.add")} back={{ to: "/quan-ly/quan-tri", title: t("account.list_title") }} />
      <Form submit={t("account.create")} problem={creating.problem} busy={creating.busy} onSubmit={() => creating.send(form.values)}>
        <TextField {...form.bind("name")} label={t("account.name")} required max={200} />
        <TextField {...form.bind("username")} label={t("sign_in.username")} help={t("account.username.help")} required max={64} complete="off" />
        <TextField {...form.bind("email")} label={t("account.email")} help={t("account.email.help")} max={100} />
        <SelectField {...form.bind("role")} label={t("account.role")} required choices={roles.map((value) => ({ value, label: t(`role.${value}`) }))} />
        {form.values.role === "commune" && <CommuneField {...form.bind("commune_code")} label={t("product.commune")} required />}
        {form.values.role === "producer" && <ProducerChoice {...form.bind("producer_id")} />}
        <TextField {...form.bind("password")} label={t("account.first_password")} help={t("account.password.help")} required max={200} secret complete="new-password" />
      </Form>
    </div>
  );
}

function ProducerChoice(bound: { name: string } & Bound<string>) {
  const [typed, setTyped] = useState("");
  const q = useLater(typed.trim());
  const found = useAnswer(["producers", "choice", q], () => ask(api.GET("/producers", { params: { query: { q: q || undefined } } })));
  const choices = new Map(found.data?.items.map(({ id, name }) => [id, name]));
  return <ChoiceField {...bound} label={t("product.producer")} choices={choices} onTyped={setTyped} />;
}
