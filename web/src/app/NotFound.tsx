import { ButtonLink } from "../ui/Button";
import { PageTitle } from "../ui/PageTitle";
import { t } from "../ui/text";

/** An address that leads nowhere. */
export function NotFound() {
  return (
    <div className="page">
      <PageTitle title={t("app.not_found")} lead={t("app.not_found.next")} />
      <ButtonLink to="/quan-ly">{t("nav.work")}</ButtonLink>
    </div>
  );
}
