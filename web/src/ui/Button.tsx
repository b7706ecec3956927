import { createLink } from "@tanstack/react-router";
import { Button as AntButton } from "antd";
import { forwardRef, type AnchorHTMLAttributes, type ReactNode } from "react";
import { Icon, type IconName } from "./Icon";

interface Look {
  children: ReactNode;
  icon?: IconName;
  /** The one next action of a page. */
  primary?: boolean;
  /** What cannot be taken back. */
  danger?: boolean;
  /** Beside more important things. */
  quiet?: boolean;
}

interface Press extends Look {
  onPress?: () => void;
  busy?: boolean;
  disabled?: boolean;
  submit?: boolean;
}

function kind({ primary, quiet }: Look) {
  if (primary) return "primary";
  return quiet ? "text" : "default";
}

/** Does something here. What leads elsewhere is a ButtonLink. */
export function Button({ children, icon, danger, onPress, busy, disabled, submit, ...look }: Press) {
  return (
    <AntButton
      type={kind({ children, ...look })}
      danger={danger}
      htmlType={submit ? "submit" : "button"}
      icon={icon && <Icon name={icon} size={18} />}
      loading={busy}
      disabled={disabled}
      onClick={onPress}
    >
      {children}
    </AntButton>
  );
}

type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & Omit<Look, "danger">;

const Anchor = forwardRef<HTMLAnchorElement, LinkProps>(function Anchor({ children, icon, primary, quiet, ...link }, ref) {
  const look = primary ? "button-link primary" : quiet ? "button-link quiet" : "button-link";
  return (
    <a ref={ref} {...link} className={look}>
      {icon && <Icon name={icon} size={18} />}
      {children}
    </a>
  );
});

/** Leads to another page of the office and looks like a button. */
export const ButtonLink = createLink(Anchor);
