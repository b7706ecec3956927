import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { t } from "../../ui/text";
import { goTo } from "./CriteriaSheet";

/** A remark on one criterion, folded away until it is wanted; Escape leads back to its options. */
export function NoteBox({ code, value, onChange }: { code: string; value: string; onChange: (words: string) => void }) {
  const [open, setOpen] = useState(value !== "");
  const [asked, setAsked] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (asked) box.current?.focus();
  }, [asked]);
  if (!open)
    return (
      <button
        type="button"
        className="plain-button note-add"
        onClick={() => {
          setAsked(true);
          setOpen(true);
        }}
      >
        {t("criteria.note_add")}
      </button>
    );
  const leave = (event: KeyboardEvent) => {
    if (event.key === "Escape") goTo(code);
  };
  return (
    <textarea
      ref={box}
      className="note-box"
      aria-label={t("criteria.note", { code })}
      placeholder={t("criteria.note", { code })}
      rows={3}
      maxLength={2000}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={leave}
    />
  );
}
