import { Modal } from "antd";
import { useState } from "react";
import type { Problem } from "../../api/problem";
import { Button } from "../../ui/Button";
import { Form, useForm } from "../../ui/Form";
import { Icon } from "../../ui/Icon";
import { LongTextField } from "../../ui/TextField";
import { t } from "../../ui/text";

interface Props {
  action: string;
  /** What will follow. */
  lead: string;
  danger?: boolean;
  problem: Problem | null;
  busy: boolean;
  onSend: (reason: string) => void;
}

/** A step that is asked about first and needs a reason. */
export function ReasonButton({ action, lead, danger, problem, busy, onSend }: Props) {
  const [open, setOpen] = useState(false);
  const form = useForm({ reason: null as string | null });
  return (
    <>
      <Button danger={danger} onPress={() => setOpen(true)}>
        {action}
      </Button>
      <Modal open={open} title={action} footer={null} closeIcon={<Icon name="close" />} onCancel={() => setOpen(false)} destroyOnHidden>
        <p className="muted">{lead}</p>
        <Form submit={action} problem={problem} busy={busy} onSubmit={() => onSend(form.values.reason ?? "")}>
          <LongTextField {...form.bind("reason")} label={t("dossier.reason")} required max={2000} />
        </Form>
      </Modal>
    </>
  );
}
