// ISO 8601 durations of fixed length: weeks, days, hours, minutes, seconds. Months and years have none.

/** The accepted form, for messages. */
export const DURATION_FORM = 'ISO 8601 duration of weeks, days, hours, minutes or seconds, such as PT2H or P7D';

/** The form as a regular expression, but for lengths of nothing. */
export const DURATION_PATTERN =
  '^P(?=.)(?:([0-9]{1,4})W)?(?:([0-9]{1,5})D)?(?:T(?=.)(?:([0-9]{1,6})H)?(?:([0-9]{1,7})M)?(?:([0-9]{1,9})S)?)?$';

const FORM = /*@__PURE__*/ new RegExp(DURATION_PATTERN);
const UNITS = [604_800_000, 86_400_000, 3_600_000, 60_000, 1000];

/** @returns milliseconds, a day being 24 hours; NaN where the text is not of the form, or has no length */
export function durationMs(text: unknown): number {
  const parts = typeof text === 'string' ? FORM.exec(text) : null;
  if (parts === null) return Number.NaN;
  const ms = UNITS.reduce((sum, unit, i) => sum + unit * Number(parts[i + 1] ?? 0), 0);
  return ms > 0 ? ms : Number.NaN;
}
