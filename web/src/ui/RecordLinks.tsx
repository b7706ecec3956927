import { Link } from "@tanstack/react-router";
import { useMay } from "../api/session";
import { Icon } from "./Icon";
import { t } from "./text";

/** What stands behind a record: its history, and its page for everybody. */
export function RecordLinks({ id, public_page }: { id: string; public_page?: string | null }) {
  const may_read = useMay("journal.read");
  if (!may_read && !public_page) return null;
  return (
    <p className="record-links no-print">
      {may_read && (
        <Link to="/quan-ly/nhat-ky" search={{ subject: id } as never}>
          <Icon name="journal" size={18} />
          {t("ui.history")}
        </Link>
      )}
      {public_page && (
        <a href={public_page} target="_blank" rel="noreferrer">
          <Icon name="outside" size={18} />
          {t("ui.public_page")}
        </a>
      )}
    </p>
  );
}
