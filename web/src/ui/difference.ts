/** The members of `now` that are not as they were in `before`. */
export function difference<Values extends object>(before: Values, now: Values): Partial<Values> {
  const changed = Object.entries(now).filter(([name, value]) => !same(value, before[name as keyof Values]));
  return Object.fromEntries(changed) as Partial<Values>;
}

/** What the other one changed meanwhile, and what was typed here, put together: the typed wins. */
export function rebase<Values extends object>(before: Values, typed: Values, fresh: Values): Values {
  return { ...fresh, ...difference(before, typed) };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
