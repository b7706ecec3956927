import { useMay } from "../api/session";
import { ButtonLink } from "./Button";
import { t } from "./text";

/** The way to what was filed about a result or a star, and to filing more. */
export function AppealLink({ kind, id }: { kind: "dossier" | "recognition"; id: string }) {
  if (!useMay("appeal.read")) return null;
  return (
    <p className="no-print">
      <ButtonLink to="/quan-ly/khieu-nai" search={{ subject_kind: kind, subject_id: id } as never} icon="appeal">
        {t("appeal.list_title")}
      </ButtonLink>
    </p>
  );
}
