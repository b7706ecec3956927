import { language, t } from "./text";

const day = 24 * 60 * 60 * 1000;
const here = "Asia/Ho_Chi_Minh";

function locale() {
  return language() === "vi" ? "vi-VN" : "en-GB";
}

/** A count or a measure: 1.352 or 98,5. */
export function number(value: number, decimals = 0): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: decimals }).format(value);
}

/** Whole đồng: 12.500.000 đ. */
export function money(dong: number): string {
  return `${number(dong)} đ`;
}

/** A share between 0 and 1: 42,5%. */
export function percent(share: number): string {
  return new Intl.NumberFormat(locale(), { style: "percent", maximumFractionDigits: 1 }).format(share);
}

/** A calendar date `2026-11-23` or an instant, as a Vietnamese reader writes it: 23/11/2026. */
export function date(text: string): string {
  const [year, month, day_of_month] = localDay(text).split("-");
  return `${day_of_month}/${month}/${year}`;
}

/** An instant in UTC as the clock on the wall here shows it: 23/11/2026 14:05. */
export function moment(instant: string): string {
  const clock = new Intl.DateTimeFormat("en-GB", { timeZone: here, hour: "2-digit", minute: "2-digit" });
  return `${date(instant)} ${clock.format(new Date(instant))}`;
}

/** Whole days from today to a date; negative once it has passed. */
export function daysUntil(text: string, now = new Date()): number {
  return Math.round((Date.parse(localDay(text)) - Date.parse(localDay(now.toISOString()))) / day);
}

/** "còn 5 ngày", "hạn hôm nay", "quá hạn 3 ngày". */
export function daysLeft(days: number): string {
  if (days === 0) return t("ui.due_today");
  return days > 0 ? t("ui.days_left", { days: number(days) }) : t("ui.days_late", { days: number(-days) });
}

function localDay(text: string): string {
  if (!text.includes("T")) return text;
  return new Intl.DateTimeFormat("en-CA", { timeZone: here }).format(new Date(text));
}
