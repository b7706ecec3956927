import { useLabel } from "../../api/places";
import { LongTextField } from "../../ui/TextField";
import { t } from "../../ui/text";
import { useDocuments } from "./DocumentsSection";
import type { Dossier } from "./Stage";

interface Props {
  dossier: Dossier;
  wanting: Record<string, string>;
  onChange: (wanting: Record<string, string>) => void;
}

/** Of each document of the dossier, what the commune finds wanting. */
export function WantingFields({ dossier, wanting, onChange }: Props) {
  const label = useLabel("document_kind");
  const documents = useDocuments(dossier);
  return (
    <details className="wanting-fields" open>
      <summary>{t("commune_check.wanting")}</summary>
      {(documents.data?.items ?? []).map(({ code, state }) => (
        <LongTextField
          key={code}
          name={`wanting.${code}`}
          label={`${label(code)}: ${t(`documents.state.${state}`)}`}
          max={1000}
          value={wanting[code] ?? null}
          onChange={(reason) => {
            const others = Object.entries(wanting).filter(([document]) => document !== code);
            onChange(Object.fromEntries(reason ? [...others, [code, reason]] : others));
          }}
        />
      ))}
    </details>
  );
}
