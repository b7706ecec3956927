import { ConfigProvider } from "antd";
import english from "antd/locale/en_GB";
import vietnamese from "antd/locale/vi_VN";
import dayjs from "dayjs";
import "dayjs/locale/vi";
import { useMemo, useSyncExternalStore, type ReactNode } from "react";
import { language } from "../ui/text";
import { themeOn } from "../ui/theme";

const night = matchMedia("(prefers-color-scheme: dark)");

function watchNight(changed: () => void) {
  night.addEventListener("change", changed);
  return () => night.removeEventListener("change", changed);
}

/** Lists and calendars open inside the page's content, where a screen reader looks for them. */
function content() {
  return document.querySelector("main") ?? document.body;
}

/** Our tokens, the reader's ground and language, around everything Ant Design draws. */
export function Dress({ children }: { children: ReactNode }) {
  const dark = useSyncExternalStore(watchNight, () => night.matches);
  const theme = useMemo(() => themeOn(dark ? "dark" : "light"), [dark]);
  dayjs.locale(language());
  return (
    <ConfigProvider
      theme={theme}
      locale={language() === "vi" ? vietnamese : english}
      wave={{ disabled: true }}
      getPopupContainer={content}
    >
      {children}
    </ConfigProvider>
  );
}
