import { useState } from "react";
import { t } from "../../ui/text";

/** A remark on one criterion, folded away until it is wanted. */
export function NoteBox({ code, value, onChange }: { code: string; value: string; onChange: (words: string) => void }) {
  const [open, setOpen] = useState(value !== "");
  if (!open)
    return (
      <button type="button" className="plain-button" onClick={() => setOpen(true)}>
        {t("criteria.note_add")}
      </button>
    );
  return (
    <textarea
      className="note-box"
      aria-label={t("criteria.note", { code })}
      placeholder={t("criteria.note", { code })}
      rows={2}
      maxLength={2000}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
