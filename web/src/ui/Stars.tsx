import { number } from "./format";
import { t } from "./text";

const star = "M8 1.3l2 4.3 4.7.6-3.45 3.25.9 4.65L8 11.8l-4.15 2.3.9-4.65L1.3 6.2 6 5.6Z";

/** Stars as shapes and a number, never as colour alone; a dash when there are none. */
export function Stars({ count }: { count: number | null }) {
  if (!count) return <span className="muted">–</span>;
  return (
    <span className="stars">
      <svg aria-hidden="true" width={count * 17} height={16} viewBox={`0 0 ${count * 17} 16`} fill="var(--star)">
        {Array.from({ length: count }, (_, place) => (
          <path key={place} d={star} transform={`translate(${place * 17} 0)`} />
        ))}
      </svg>
      {t("ui.stars", { count: number(count) })}
    </span>
  );
}
