import { Link, useNavigate } from "@tanstack/react-router";
import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { useSend } from "../api/send";
import { signOut, useAbout, useSession } from "../api/session";
import { Icon } from "../ui/Icon";
import { Lotus } from "../ui/Lotus";
import { chooseLanguage, language, t } from "../ui/text";
import { forgetAnswers } from "./cache";
import type { Entry } from "./entries";

const thumb_entries = 4;

/** The lotus, the name, and whose programme this is. */
export function Brand() {
  const about = useAbout();
  return (
    <Link to="/quan-ly" className="brand">
      <Lotus size={34} />
      <span className="nav-word">
        <strong>{about?.name ?? t("app.name")}</strong>
        {about && <small>{about.province}</small>}
      </span>
    </Link>
  );
}

export function Links({ entries }: { entries: Entry[] }) {
  return (
    <nav aria-label={t("nav.title")} className="nav">
      {entries.map((entry) => (
        <NavLink key={entry.to} entry={entry} />
      ))}
    </nav>
  );
}

function NavLink({ entry }: { entry: Entry }) {
  return (
    <Link to={entry.to} className="nav-link" activeOptions={{ exact: entry.to === "/quan-ly", includeSearch: false }} title={t(entry.words)}>
      <Icon name={entry.icon} />
      <span className="nav-word">{t(entry.words)}</span>
    </Link>
  );
}

/** Who is signed in, the other language, and the way out. */
export function Account() {
  const session = useSession();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const leaving = useSend(signOut, {
    then: () => void navigate({ to: "/dang-nhap" }).then(() => forgetAnswers(cache)),
  });
  const other = language() === "vi" ? "en" : "vi";
  return (
    <div className="account">
      <div className="account-name nav-word">
        <strong>{session.name}</strong>
        <small>{t(`role.${session.role}`)}</small>
      </div>
      <Link to="/quan-ly/mat-khau" className="nav-link" title={t("nav.password")}>
        <Icon name="key" />
        <span className="nav-word">{t("nav.password")}</span>
      </Link>
      <button type="button" className="nav-link" lang={other} title={t("nav.other_language")} onClick={() => chooseLanguage(other)}>
        <Icon name="globe" />
        <span className="nav-word">{t("nav.other_language")}</span>
      </button>
      <button type="button" className="nav-link" title={t("nav.leave")} onClick={() => leaving.send(undefined)} disabled={leaving.busy}>
        <Icon name="leave" />
        <span className="nav-word">{t("nav.leave")}</span>
      </button>
    </div>
  );
}

/** On a phone: everything, behind one button. The browser's own dialog keeps the keyboard inside. */
export function Drawer({ entries }: { entries: Entry[] }) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" className="icon-button" aria-label={t("nav.open")} onClick={() => dialog.current?.showModal()}>
        <Icon name="menu" size={24} />
      </button>
      <dialog ref={dialog} className="drawer" aria-label={t("nav.title")}>
        <div className="drawer-head">
          <Brand />
          <button type="button" className="icon-button" aria-label={t("ui.close")} onClick={() => dialog.current?.close()}>
            <Icon name="close" size={24} />
          </button>
        </div>
        <Links entries={entries} />
        <Account />
      </dialog>
    </>
  );
}

/** On a phone: the first few things within reach of the thumb. */
export function BottomBar({ entries }: { entries: Entry[] }) {
  return (
    <nav aria-label={t("nav.thumb")} className="bottom-bar no-print">
      {entries.slice(0, thumb_entries).map((entry) => (
        <NavLink key={entry.to} entry={entry} />
      ))}
    </nav>
  );
}
