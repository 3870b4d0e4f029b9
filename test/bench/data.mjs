// The benchmark's job: U townships × M months of six counts, drawn once from a fixed seed; 1 % of the rows missing,
// 0.5 % with an empty base.

export const SIZES = { small: [333, 12], medium: [3330, 60], large: [41000, 120] };

export const FIELDS = ['assigned', 'surveyed', 'responded', 'resolved', 'satisfied', 'basicallySatisfied'];

export function draw(townships, months, order) {
  let state = 20190801;
  const below = (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * n);
  };
  const kept = [];
  for (let slot = 0; slot < townships * months; slot += 1) if (below(100) > 0) kept.push(slot);
  if (order === 'random') {
    for (let i = kept.length - 1; i > 0; i -= 1) {
      const j = below(i + 1);
      [kept[i], kept[j]] = [kept[j], kept[i]];
    }
  }
  const rows = kept.length;
  const township = new Int32Array(rows);
  const month = new Int32Array(rows);
  const counts = Object.fromEntries(FIELDS.map((field) => [field, new Float64Array(rows)]));
  for (let row = 0; row < rows; row += 1) {
    township[row] = kept[row] % townships;
    month[row] = Math.floor(kept[row] / townships);
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
  const monthNames = Array.from({ length: months }, (_, i) => `${2010 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`);
  const townshipNames = Array.from({ length: townships }, (_, i) => `township-${i}`);
  return { rows, townships, months, township, month, townshipNames, monthNames, ...counts };
}
