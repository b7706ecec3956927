import { useNavigate, useSearch } from "@tanstack/react-router";

export type Address = Record<string, string>;

/** Query of an address as plain words: `?q=mắm&stars=4`. Every value is text. */
export function parseSearch(search: string): Address {
  return Object.fromEntries(new URLSearchParams(search));
}

export function stringifySearch(values: Record<string, unknown>): string {
  const kept = Object.entries(values).filter(([, value]) => value !== undefined && value !== "");
  const query = new URLSearchParams(kept.map(([name, value]) => [name, String(value)])).toString();
  return query && `?${query}`;
}

/** What the address says, and how to change it: a filtered list can be sent to a colleague as a link. */
export function useAddress(): [Address, (change: Address) => void] {
  const values = useSearch({ strict: false }) as Address;
  const navigate = useNavigate();
  const change = (changed: Address) =>
    void navigate({ to: ".", search: { ...values, ...changed } as never, replace: true });
  return [values, change];
}
