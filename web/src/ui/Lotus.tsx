const petal = "M24 41C15.5 33 15.5 19 24 7c8.5 12 8.5 26 0 34Z";
const leaves = [
  { turn: 62, shade: 0.4 },
  { turn: -62, shade: 0.4 },
  { turn: 33, shade: 0.65 },
  { turn: -33, shade: 0.65 },
  { turn: 0, shade: 1 },
];

/** The mark of Sen: one pink lotus on its leaf. */
export function Lotus({ size = 32 }: { size?: number }) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="-7 0 62 52">
      <g fill="var(--lotus)">
        {leaves.map(({ turn, shade }) => (
          <path key={turn} d={petal} transform={`rotate(${turn} 24 41)`} opacity={shade} />
        ))}
      </g>
      <path d="M11 44.5q13 3 26 0" fill="none" stroke="var(--leaf)" strokeWidth={2.5} strokeLinecap="round" />
    </svg>
  );
}
