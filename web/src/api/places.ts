import { useAnswer } from "./answer";
import { api, ask, type Schemas } from "./client";

const long = { keep: Infinity };

/** The communes of today, in Vietnamese order; empty until they are read. */
export function useCommunes(): Schemas["Commune"][] {
  const { data } = useAnswer(["communes"], () => ask(api.GET("/communes")), long);
  return data?.items ?? [];
}

/** The full name of a commune by its code; a dash for none, the code itself for an unknown one. */
export function useCommuneName(): (code: string | null) => string {
  const names = new Map(useCommunes().map(({ code, full_name }) => [code, full_name]));
  return (code) => (code === null ? "–" : (names.get(code) ?? code));
}

/** One list of codes with their labels, such as `product_group`; empty until it is read. */
export function useCodelist(name: string): Schemas["CodelistItem"][] {
  const { data } = useAnswer(["codelist", name], () => ask(api.GET("/codelists/{name}", { params: { path: { name } } })), long);
  return data?.items ?? [];
}

/** The label of a code; a dash for none, the code itself for an unknown one. */
export function useLabel(name: string): (code: string | null) => string {
  const labels = new Map(useCodelist(name).map(({ code, label }) => [code, label]));
  return (code) => (code === null ? "–" : (labels.get(code) ?? code));
}
