// The benchmark's job: U townships × M months of six counts, drawn once from a fixed seed; 1 % of the rows missing,
// 0.5 % with an empty base. Rows come by month, or in random order.

export const SIZES = { small: [333, 12], medium: [3330, 60], large: [41000, 120] };

export const FIELDS = ['assigned', 'surveyed', 'responded', 'resolved', 'satisfied', 'basicallySatisfied'];

/** Coded columns, as the package takes them: township and month as `{ codes, names }`, the counts as doubles. */
export function draw([townships, months], order) {
  const below = generator();
  const slots = keptSlots(townships * months, below);
  if (order === 'random') shuffle(slots, below);
  const rows = slots.length;
  const township = { codes: new Int32Array(rows), names: Array.from({ length: townships }, (_, i) => `township-${i}`) };
  const month = { codes: new Int32Array(rows), names: Array.from({ length: months }, (_, i) => monthName(i)) };
  const counts = Object.fromEntries(FIELDS.map((field) => [field, new Float64Array(rows)]));
  for (let row = 0; row < rows; row += 1) {
    township.codes[row] = slots[row] % townships;
    month.codes[row] = Math.floor(slots[row] / townships);
    const assigned = 20 + below(280);
    const surveyed = below(200) === 0 ? 0 : 1 + below(assigned);
    const satisfied = below(surveyed + 1);
    counts.assigned[row] = assigned;
    counts.surveyed[row] = surveyed;
    counts.responded[row] = assigned - below(Math.ceil(assigned / 10));
    counts.resolved[row] = surveyed - below(Math.ceil(surveyed / 2));
    counts.satisfied[row] = satisfied;
    counts.basicallySatisfied[row] = below(surveyed - satisfied + 1);
  }
  return { township, month, ...counts };
}

/** Whole numbers below n, the same ones each time. */
export function generator() {
  let state = 20190801;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * n);
  };
}

function keptSlots(slots, below) {
  const kept = new Int32Array(slots);
  let rows = 0;
  for (let slot = 0; slot < slots; slot += 1) if (below(100) > 0) kept[rows++] = slot;
  return kept.subarray(0, rows);
}

function shuffle(values, below) {
  for (let i = values.length - 1; i > 0; i -= 1) {
    const j = below(i + 1);
    [values[i], values[j]] = [values[j], values[i]];
  }
}

function monthName(i) {
  return `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
}
