import { Link } from "@tanstack/react-router";
import type { Schemas } from "../api/client";
import { Notice } from "./Notice";
import { t } from "./text";

/** Things with nearly the same name, so that nothing is entered twice. */
export function Similar({ title, items, link }: { title: string; items: Schemas["SimilarThing"][]; link: (id: string) => string }) {
  if (items.length === 0) return null;
  return (
    <Notice kind="attention" title={title}>
      <ul>
        {items.map(({ id, name, detail, likeness }) => (
          <li key={id}>
            <Link to={link(id)} target="_blank">
              {name}
            </Link>{" "}
            <span className="muted">{[detail, t("ui.likeness", { likeness })].filter(Boolean).join(" · ")}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
