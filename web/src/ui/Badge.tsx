export type Tone = "leaf" | "grain" | "clay" | "river" | "plain";

const shapes: Record<Tone, string> = {
  leaf: "M3.5 8.3l3 3 6-6.6",
  grain: "M8 3.5v5.5M8 12v.3",
  clay: "M4.5 4.5l7 7M11.5 4.5l-7 7",
  river: "M3.5 8h9M9 4.5 12.5 8 9 11.5",
  plain: "M5 8h6",
};

/** A state: a colour, a shape and always its word. */
export function Badge({ tone, children }: { tone: Tone; children: string }) {
  return (
    <span className={`badge ${tone}`}>
      <svg aria-hidden="true" width={14} height={14} viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth={2.25} strokeLinecap="round" strokeLinejoin="round">
        <path d={shapes[tone]} />
      </svg>
      {children}
    </span>
  );
}
