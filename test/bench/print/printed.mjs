// All that was measured, as text.
import { raceTables } from './race-table.mjs';
import { goals } from './goals.mjs';
import { digits, table, time, times } from './tables.mjs';

export function printed(results, markdown) {
  const { node, cores, processor, rounds, race = [], variants, advance, cold, memory } = results;
  const parts = [
    `Node ${node.slice(1)}, ${cores} cores (${processor}); medians of the turns of ${rounds} rounds.`,
    ...raceTables(race, markdown),
  ];
  if (variants !== undefined) parts.push(...variantTables(variants, markdown));
  if (advance !== undefined)
    parts.push(
      `\`advance\`, 41,000 townships: ${time(advance.ms)} a month with its state (${digits(advance.stateBytes / 1e6)} MB as JSON, written in ${time(advance.stateJson)}); ${time(advance.withStandings)} where its standings are asked for.`,
    );
  if (cold !== undefined) parts.push(coldTable(cold, markdown));
  if (memory !== undefined) parts.push(memoryText(memory));
  const met = goals(results);
  if (met.length > 0)
    parts.push(
      table(
        'What was to be reached',
        [
          ['goal', ({ goal }) => goal],
          ['wanted', ({ wanted }) => wanted],
          ['found', ({ found }) => found],
          ['typed arrays, this one policy', ({ byHand = '' }) => byHand],
          ['', ({ reached }) => (reached ? 'yes' : 'no')],
        ],
        met,
        markdown,
      ),
    );
  return `${parts.join('\n\n')}\n`;
}

function variantTables(variants, markdown) {
  const sizes = [...new Set(variants.map(({ size }) => size))];
  return sizes.map((size) =>
    table(
      `The package alone, ${size}`,
      [
        ['case', ({ name }) => name],
        ['time', ({ ms }) => time(ms)],
        ['ns a row', ({ nsPerRow }) => digits(nsPerRow)],
        ['times plain', ({ ratio }) => times(ratio)],
        ['at most', ({ most }) => times(most)],
        ['MB', ({ mb }) => digits(mb)],
      ],
      variants.filter((one) => one.size === size),
      markdown,
    ),
  );
}

function coldTable({ zod, processes, own, builtin }, markdown) {
  const rows = [
    ["the benchmark's policy, checked", own],
    ['a built-in policy', builtin],
  ];
  const part = (name) => [name, ([, one]) => time(one[name])];
  const title = `The first call in a fresh process, 333 × 12, medians of ${processes}; importing zod alone takes ${time(zod)}`;
  return table(
    title,
    [
      ['', ([name]) => name],
      part('import'),
      part('policy'),
      part('evaluate'),
      part('total'),
      ['beyond zod', ([, one]) => time(one.beyondZod)],
    ],
    rows,
    markdown,
  );
}

function memoryText({ bytesARow, bytes, bytesPerSecond, copied, ms, times: ratio }) {
  return `Columns in and out are ${bytesARow} bytes a row, ${digits(bytes / 1e6)} MB in all. Memory is copied here at ${digits(bytesPerSecond / 1e9)} GB/s, so that moving as much takes ${time(copied)}; the package takes ${time(ms)}, ${times(ratio)} as long.`;
}
