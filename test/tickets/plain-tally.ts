// The second definition of tallying: every ticket asked every question in turn, in the words of the policy.
import type { Tallying, TicketCondition, TicketDeadline } from '../../src/policy/tallying-types';

export type PlainTicket = Readonly<Record<string, string | null>> & { readonly township: string };
export type PlainRecord = Record<string, unknown>;

const DURATIONS: Readonly<Record<string, number>> = { PT2H: 2 * 3_600_000, PT24H: 24 * 3_600_000, P7D: 7 * 24 * 3_600_000 };
const at = (text: string | null | undefined, asOf: number): number | null => {
  if (text === null || text === undefined || text === '') return null;
  const ms = Date.parse(text);
  return ms > asOf ? null : ms;
};

function statusOf(ticket: PlainTicket, { by, from, until, limits }: TicketDeadline, asOf: number): string {
  const within = limits.find(({ value }) => value === ticket[by])?.within ?? null;
  const begun = at(ticket[from], asOf);
  const done = at(ticket[until], asOf);
  const limit = within === null ? Infinity : (DURATIONS[within] ?? Number.NaN);
  if (done !== null) return begun !== null && done <= begun + limit ? 'met' : 'late';
  return begun === null || asOf <= begun + limit ? 'open' : 'late';
}

function meets(ticket: PlainTicket, condition: TicketCondition, { deadlines, month }: Tallying, asOf: number): boolean {
  if ('deadline' in condition)
    return deadlines.some((one) => one.id === condition.deadline && statusOf(ticket, one, asOf) === condition.status);
  const isEvent = [month.event, ...deadlines.flatMap(({ from, until }) => [from, until])].includes(condition.field);
  const value = ticket[condition.field];
  const present = isEvent ? at(value, asOf) !== null : value !== null && value !== undefined && value !== '';
  if ('present' in condition) return present === condition.present;
  if ('equals' in condition) return value === condition.equals;
  return typeof value === 'string' && condition.oneOf.includes(value);
}

/** Periods begin at midnight here, at +08:00. */
function labelOf(ms: number, day: number): string {
  const local = new Date(ms + 8 * 3_600_000);
  const shift = day === 1 ? 0 : local.getUTCDate() >= day ? 1 : 0;
  return new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + shift, 1)).toISOString().slice(0, 7);
}

export function plainTally(tickets: readonly PlainTicket[], tallying: Tallying, asOf: number): PlainRecord[] {
  const { exclusion, counts, month } = tallying;
  const keys = new Set<string>();
  const label = (ticket: PlainTicket): string | null => {
    const ms = at(ticket[month.event], asOf);
    return ms === null ? null : labelOf(ms, month.day);
  };
  for (const ticket of tickets) if (label(ticket) !== null) keys.add(`${label(ticket)} ${ticket.township}`);
  return [...keys].sort().map((key) => {
    const [month, township] = [key.slice(0, 7), key.slice(8)];
    const own = tickets.filter((ticket) => ticket.township === township && label(ticket) === month);
    const reasonOf = (ticket: PlainTicket): string => (exclusion === undefined ? '' : (ticket[exclusion.field] ?? ''));
    const count = (some: readonly PlainTicket[], where: readonly TicketCondition[]): number =>
      some.filter((ticket) => where.every((condition) => meets(ticket, condition, tallying, asOf))).length;
    const kept = own.filter((ticket) => reasonOf(ticket) === '');
    return {
      township,
      month,
      tickets: own.length,
      ...Object.fromEntries(counts.map(({ field, where }) => [field, count(kept, where)])),
      withExcluded: Object.fromEntries(counts.map(({ field, where }) => [field, count(own, where)])),
      excluded: Object.fromEntries(
        (exclusion?.reasons ?? []).map(({ id }) => [id, own.filter((ticket) => reasonOf(ticket) === id).length]),
      ),
    };
  });
}
