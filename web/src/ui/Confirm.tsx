import { Modal } from "antd";
import { useState, type ReactNode } from "react";
import { Button } from "./Button";
import { Icon, type IconName } from "./Icon";
import { t } from "./text";

interface Props {
  /** The word on the button, and on the button that means yes: "Thu hồi chứng nhận". */
  action: string;
  /** The name of the thing it happens to. */
  subject: string;
  /** What will follow, in a sentence or two. */
  consequence?: ReactNode;
  onConfirm: () => void;
  busy?: boolean;
  danger?: boolean;
  /** The one next action of a page. */
  primary?: boolean;
  icon?: IconName;
}

/** A button whose action is asked about first, with the name of the thing. */
export function ConfirmButton({ action, subject, consequence, onConfirm, busy, danger, primary, icon }: Props) {
  const [open, setOpen] = useState(false);
  const confirmed = () => {
    setOpen(false);
    onConfirm();
  };
  return (
    <>
      <Button danger={danger} primary={primary} icon={icon} busy={busy} onPress={() => setOpen(true)}>
        {action}
      </Button>
      <Modal
        open={open}
        title={t("ui.confirm_title", { action, subject })}
        okText={action}
        okButtonProps={{ danger }}
        cancelText={t("ui.cancel")}
        closeIcon={<Icon name="close" />}
        onOk={confirmed}
        onCancel={() => setOpen(false)}
      >
        {consequence}
      </Modal>
    </>
  );
}
