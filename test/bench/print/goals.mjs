// The figures beside what was to be reached.
import { digits, times } from './tables.mjs';

const AHEAD = { columns: { small: 8, medium: 12, large: 15 }, objects: { small: 5, medium: 5, large: 4 } };

export function goals({ race = [], variants = [], advance, cold }) {
  const at = (mode, size, id) => race.find((row) => row.mode === mode && row.size === size && row.id === id);
  const found = [];
  const under = (goal, value, most, text) =>
    found.push({ goal, wanted: `under ${text(most)}`, found: text(value), reached: value <= most });
  for (const [mode, least] of Object.entries(AHEAD)) {
    for (const [size, ahead] of Object.entries(least)) {
      const ours = at(mode, size, 'ours');
      if (ours === undefined) continue;
      const yardstick = at(mode, size, 'yardstick');
      if (mode === 'columns' && yardstick !== undefined) under(`${mode}, ${size}: beside the yardstick`, 1 / yardstick.ratio, 1.5, times);
      const others = race.filter(
        (row) => row.mode === mode && row.size === size && !row.counted && !['ours', 'yardstick'].includes(row.id),
      );
      if (others.length === 0) continue;
      const fastest = others.reduce((a, b) => (b.ratio < a.ratio ? b : a));
      const byHand = yardstick === undefined ? undefined : times(fastest.ratio / yardstick.ratio);
      found.push({
        goal: `${mode}, ${size}: ahead of the fastest other (${fastest.name})`,
        wanted: `${ahead} × or more`,
        found: times(fastest.ratio),
        byHand,
        reached: fastest.ratio >= ahead,
      });
    }
  }
  const [medium, large] = ['medium', 'large'].map((size) => at('columns', size, 'ours'));
  if (large !== undefined) under('memory beyond the input, large', large.mb, 600, (mb) => `${digits(mb)} MB`);
  if (medium !== undefined && large !== undefined) under('time a row, from medium to large', large.nsPerRow / medium.nsPerRow, 1.5, times);
  for (const { size, name, ratio, most } of variants) if (most !== null) under(`${name}, ${size}`, ratio, most, times);
  const ms = (value) => `${digits(value)} ms`;
  if (advance !== undefined) under('advance, 41,000 townships', advance.ms, 20, ms);
  if (cold !== undefined) {
    under('first call beyond zod, own policy', cold.own.beyondZod, 40, ms);
    under('first call beyond zod, built-in policy', cold.builtin.beyondZod, 40, ms);
  }
  return found;
}
