/** Where to go once signed in: back where one came from, but never out of the office. */
export function returnAddress(asked: string | undefined): string {
  const inside = asked !== undefined && /^\/quan-ly([/?#]|$)/.test(asked) && !/\\|\/\.\./.test(asked);
  return inside ? asked : "/quan-ly";
}
