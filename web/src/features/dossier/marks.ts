import type { Choices } from "../../api/criteria_set";

interface Marks {
  choices: Choices;
  notes: Record<string, string>;
}

/** Another option of one criterion; position 0 takes the choice away. */
export function choose<Sheet extends Marks>(sheet: Sheet, code: string, position: number): Sheet {
  const { [code]: before, ...others } = sheet.choices;
  if (before === position) return sheet;
  return { ...sheet, choices: position > 0 ? { ...others, [code]: position } : others };
}

/** A remark on one criterion; an empty one is none. */
export function note<Sheet extends Marks>(sheet: Sheet, code: string, words: string): Sheet {
  const others = Object.fromEntries(Object.entries(sheet.notes).filter(([other]) => other !== code));
  return { ...sheet, notes: words === "" ? others : { ...others, [code]: words } };
}
