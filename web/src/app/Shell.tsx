import { Outlet, useLocation } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useSession } from "../api/session";
import { Icon } from "../ui/Icon";
import { t } from "../ui/text";
import { DemoStrip } from "./DemoStrip";
import { navigationFor } from "./entries";
import { Account, BottomBar, Brand, Drawer, Links } from "./Navigation";

const folded_at = "sen.folded";

/** The frame of the office: navigation at the left, on a phone at the bottom; the page beside it. */
export function Shell() {
  const entries = navigationFor(useSession().actions);
  const [folded, setFolded] = useState(localStorage.getItem(folded_at) === "yes");
  const { pathname } = useLocation();
  const content = useRef<HTMLElement>(null);
  const shown = useRef(pathname);

  // A new page is a new place: the keyboard and the screen reader start at its top.
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    content.current?.focus({ preventScroll: true });
  }, [pathname]);

  const fold = () => {
    localStorage.setItem(folded_at, folded ? "no" : "yes");
    setFolded(!folded);
  };
  return (
    <div className={folded ? "office folded" : "office"}>
      <a className="skip" href="#noi-dung">
        {t("app.skip")}
      </a>
      <header className="side no-print">
        <Brand />
        <Links entries={entries} />
        <Account />
        <button type="button" className="nav-link fold" onClick={fold} aria-expanded={!folded}>
          <Icon name={folded ? "unfold" : "fold"} />
          <span className="nav-word">{t("nav.fold")}</span>
        </button>
      </header>
      <div className="desk">
        <DemoStrip />
        <header className="phone-head no-print">
          <Brand />
          <Drawer key={pathname} entries={entries} />
        </header>
        <main id="noi-dung" tabIndex={-1} ref={content}>
          <Outlet />
        </main>
      </div>
      <BottomBar entries={entries} />
    </div>
  );
}
