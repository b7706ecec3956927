import { Modal } from "antd";
import { useState } from "react";
import { api, ask, type Schemas } from "../../api/client";
import { useSend } from "../../api/send";
import { Form, useForm } from "../../ui/Form";
import { Icon } from "../../ui/Icon";
import { TextField } from "../../ui/TextField";
import { t } from "../../ui/text";

/** Where letters to a person go; a press changes it. */
export function AccountEmail({ account }: { account: Schemas["Account"] }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="plain-button" onClick={() => setOpen(true)}>
        {account.email ?? t("account.email_change")}
      </button>
      <Modal open={open} title={`${t("account.email_change")}: ${account.name}`} footer={null} closeIcon={<Icon name="close" />} onCancel={() => setOpen(false)} destroyOnHidden>
        <Change account={account} done={() => setOpen(false)} />
      </Modal>
    </>
  );
}

function Change({ account: { id, version, email }, done }: { account: Schemas["Account"]; done: () => void }) {
  const form = useForm({ email });
  const changing = useSend((values: typeof form.values) => ask(api.PATCH("/accounts/{id}", { params: { path: { id } }, body: { version, email: values.email } })), { stale: [["accounts"]], then: done });
  return (
    <Form submit={t("account.email_save")} problem={changing.problem} busy={changing.busy} onSubmit={() => changing.send(form.values)}>
      <TextField {...form.bind("email")} label={t("account.email")} help={t("account.email.help")} max={100} />
    </Form>
  );
}
