import { api, ask, type Schemas } from "../../api/client";
import { useSend } from "../../api/send";
import { Form, useForm } from "../../ui/Form";
import { Notice } from "../../ui/Notice";
import { PageTitle } from "../../ui/PageTitle";
import { TextField } from "../../ui/TextField";
import { t } from "../../ui/text";

const nothing = { current: null as string | null, new: null as string | null };

export function PasswordPage() {
  const form = useForm(nothing);
  const changing = useSend((body: Schemas["PasswordChange"]) => ask(api.PUT("/password", { body })).then(() => true), {
    then: () => form.change(nothing),
  });
  return (
    <div className="page">
      <PageTitle title={t("password.title")} lead={t("password.lead")} />
      {changing.data && <Notice kind="done" title={t("password.changed")} />}
      <Form
        submit={t("password.submit")}
        problem={changing.problem}
        busy={changing.busy}
        onSubmit={() => changing.send({ current: form.values.current ?? "", new: form.values.new ?? "" })}
      >
        <TextField {...form.bind("current")} label={t("password.current")} required max={200} secret complete="current-password" />
        <TextField {...form.bind("new")} label={t("password.new")} help={t("account.password.help")} required max={200} secret complete="new-password" />
      </Form>
    </div>
  );
}
