// Coded columns, decided once for each code instead of once for each ticket.
import type { ReadColumn } from '../input/read-column';
import { codedFields, setTime, type Counting } from './count-ticket';
import { codeOf } from './tally-plan';

/**
 * @param columns in the order in which a ticket is read
 * @returns puts the ticket of a row into the state's numbers; false where it has to be read as values, which may be
 *   because something is wrong with it
 */
export function rowCoder(columns: readonly ReadColumn[], state: Counting): (row: number) => boolean {
  const { times, codes } = state;
  const [townships, ...others] = columns;
  const events = others.slice(0, times.length);
  const fields = others.slice(times.length);
  const coded = codedFields(state.plan);
  const tables = fields.flatMap(({ names }, i) => (names === null ? [] : [Int32Array.from(names, (value) => codeOf(coded[i], value))]));
  if (townships.names === null || events.some(({ names }) => names !== null) || tables.length < fields.length) return () => false;
  const townshipOf = townshipTable(townships.names, state.room.townships);
  return (row) => {
    try {
      const township = townshipOf(townships.codes[row]);
      if (township < 0) return false;
      state.township = township;
      for (let i = 0; i < events.length; i += 1) if (!setTime(state, i, events[i].codes[row])) return false;
      for (let i = 0; i < fields.length; i += 1) {
        const table = tables[i];
        const code = fields[i].codes[row];
        if (typeof code !== 'number' || !(code in table)) return false;
        codes[i] = table[code];
      }
      return true;
    } catch {
      return false;
    }
  };
}

// −1 where the township was not counted before.
function townshipTable(names: readonly unknown[], codes: ReadonlyMap<unknown, number>): (code: unknown) => number {
  const table = new Int32Array(names.length).fill(-1);
  return (code) => {
    if (typeof code !== 'number' || !(code in table)) return -1;
    // Stryker disable next-line ConditionalExpression,EqualityOperator: looked up again it is the same, only slower
    if (table[code] < 0) table[code] = codes.get(names[code]) ?? -1;
    return table[code];
  };
}
