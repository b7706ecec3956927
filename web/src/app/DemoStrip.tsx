import { useAbout } from "../api/session";
import { t } from "../ui/text";

/** What everybody must know about this server, on every page, for as long as it is true. */
export function DemoStrip() {
  const notice = useAbout()?.notice;
  if (!notice) return null;
  return (
    <aside className="demo-strip" aria-label={t("app.notice")}>
      {notice}
    </aside>
  );
}
