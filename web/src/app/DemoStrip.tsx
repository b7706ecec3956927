import { useAbout } from "../api/session";

/** What everybody must know about this server, on every page, for as long as it is true. */
export function DemoStrip() {
  const notice = useAbout()?.notice;
  if (!notice) return null;
  return (
    <p className="demo-strip" role="note">
      {notice}
    </p>
  );
}
