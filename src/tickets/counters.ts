// What has been counted so far: a row of numbers for each township in each month.
import { monthText } from '../month/month';
import type { TallyPlan } from './tally-plan';
import type { TicketRecord } from './types';

/** Room that grows with the number of township-months, not with that of tickets. */
export interface Counters {
  readonly townships: Map<string, number>;
  /** By township: the month counted last, and its cell. */
  readonly lastMonth: number[];
  readonly lastCell: number[];
  readonly cells: Map<number, number>;
  /** By cell. */
  readonly township: number[];
  readonly month: number[];
  /** Numbers of a cell: tickets, the counts of kept tickets, those of excluded ones, tickets by reason. */
  readonly width: number;
  numbers: Float64Array;
}

export function counters({ counts, reasons }: TallyPlan): Counters {
  const width = 1 + 2 * counts.length + reasons.length;
  // Stryker disable next-line ArrayDeclaration: they are asked only for what was put there
  const last = { lastMonth: [], lastCell: [] };
  return { ...last, townships: new Map(), cells: new Map(), township: [], month: [], width, numbers: new Float64Array(64 * width) };
}

/** A code for a township that was not met before. */
export function newTownship({ townships }: Counters, name: string): number {
  const code = townships.size;
  townships.set(name, code);
  return code;
}

// More months than there are: 2^17.
const MONTHS = 131_072;

/** Where a township's numbers of a month begin. */
export function cellOf(room: Counters, code: number, month: number): number {
  // Stryker disable next-line ConditionalExpression: what follows finds the same, only slower
  if (room.lastMonth[code] === month) return room.lastCell[code] * room.width;
  // Stryker disable next-line ArithmeticOperator: months are below MONTHS, and keys as distinct
  const key = code * MONTHS + month;
  let cell = room.cells.get(key);
  if (cell === undefined) {
    cell = room.cells.size;
    room.cells.set(key, cell);
    room.township.push(code);
    room.month.push(month);
    const needed = (cell + 1) * room.width;
    if (needed > room.numbers.length) {
      const more = new Float64Array(2 * needed);
      more.set(room.numbers);
      room.numbers = more;
    }
  }
  room.lastMonth[code] = month;
  room.lastCell[code] = cell;
  return cell * room.width;
}

/** The records, by month, then township. */
export function recordsOf({ townships, township, month, width, numbers }: Counters, { counts, reasons }: TallyPlan): TicketRecord[] {
  const names = [...townships.keys()];
  // Stryker disable next-line EqualityOperator: a township has one cell a month
  const order = Array.from(month.keys()).sort((a, b) => month[a] - month[b] || (names[township[a]] < names[township[b]] ? -1 : 1));
  return order.map((cell) => {
    const own = numbers.subarray(cell * width, (cell + 1) * width);
    const excluded = own.subarray(1 + counts.length);
    return {
      township: names[township[cell]],
      month: monthText(month[cell]),
      tickets: own[0],
      ...Object.fromEntries(counts.map((field, i) => [field, own[1 + i]])),
      withExcluded: Object.fromEntries(counts.map((field, i) => [field, own[1 + i] + excluded[i]])),
      excluded: Object.fromEntries(reasons.map((reason, i) => [reason, excluded[counts.length + i]])),
    };
  });
}
