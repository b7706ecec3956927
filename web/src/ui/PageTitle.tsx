import { Link } from "@tanstack/react-router";
import { useEffect, type ReactNode } from "react";
import { Icon } from "./Icon";
import { t } from "./text";

interface Props {
  title: string;
  /** Its state, beside the title. */
  badge?: ReactNode;
  /** The one next action, at the top right. */
  action?: ReactNode;
  /** One sentence under the title. */
  lead?: ReactNode;
  /** The list it came from. */
  back?: { to: string; title: string };
}

/** The head of a page: what it is, how it stands, what comes next. It also names the browser's tab. */
export function PageTitle({ title, badge, action, lead, back }: Props) {
  useEffect(() => {
    document.title = `${title} · ${t("app.name")}`;
  }, [title]);

  return (
    <header className="page-title">
      {back && (
        <Link to={back.to} className="back">
          <Icon name="back" size={16} />
          {back.title}
        </Link>
      )}
      <div className="page-title-row">
        <h1>{title}</h1>
        {badge}
        {action && <div className="page-action">{action}</div>}
      </div>
      {lead && <p className="muted">{lead}</p>}
    </header>
  );
}
