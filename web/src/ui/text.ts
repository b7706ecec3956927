export type Language = "vi" | "en";
export type Params = Record<string, string | number>;

const files = {
  vi: () => import("../../../data/locale/vi.json"),
  en: () => import("../../../data/locale/en.json"),
};

const kept_at = "sen.language";

let words: Record<string, string> = {};
let spoken: Language = "vi";

/** The language the reader chose last; Vietnamese until then. */
export function chosenLanguage(): Language {
  return localStorage.getItem(kept_at) === "en" ? "en" : "vi";
}

/** Keeps the choice and reads the page anew, so that no sentence stays behind in the other language. */
export function chooseLanguage(language: Language) {
  localStorage.setItem(kept_at, language);
  location.reload();
}

/** Loads the words of one language; everything shown afterwards is in it. */
export async function speak(language: Language) {
  words = (await files[language]()).default;
  spoken = language;
  document.documentElement.lang = language;
}

export function language(): Language {
  return spoken;
}

export function hasWords(key: string): boolean {
  return Object.hasOwn(words, key);
}

/** The words of a key, with `{name}` filled in. A key without words is shown as it is, so that nobody faces an empty button. */
export function t(key: string, params: Params = {}): string {
  const sentence = words[key] ?? key;
  return sentence.replace(/\{(\w+)\}/g, (blank, name: string) => String(params[name] ?? blank));
}
