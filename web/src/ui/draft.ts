export interface Draft<Values> {
  values: Values;
  /** When it was kept, as an instant. */
  at: string;
}

const prefix = "sen.draft.";

/** What was typed and not yet sent, kept on this device; null when there is none or it cannot be read. */
export function readDraft<Values>(place: string): Draft<Values> | null {
  try {
    return JSON.parse(localStorage.getItem(prefix + place) ?? "null") as Draft<Values> | null;
  } catch {
    return null;
  }
}

/** Keeps a draft; false when the device has no room for it. */
export function keepDraft<Values>(place: string, values: Values): boolean {
  try {
    localStorage.setItem(prefix + place, JSON.stringify({ values, at: new Date().toISOString() }));
    return true;
  } catch {
    return false;
  }
}

export function forgetDraft(place: string) {
  localStorage.removeItem(prefix + place);
}
