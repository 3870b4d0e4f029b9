// Rows as a script would hold them, and what it reads from them in the end.
import { codedJob, monthNumber } from './coded-job.mjs';

/** @param score of six counts, in hundredths */
export function rowsOfColumns(input, score) {
  const { township, townshipNames, month, firstMonth, counts } = codedJob(input);
  const { assigned, surveyed, responded, resolved, satisfied, basicallySatisfied } = counts;
  const rows = Array.from(township, (code, row) => ({
    row,
    township: code,
    month: month[row],
    score: score(assigned[row], surveyed[row], responded[row], resolved[row], satisfied[row], basicallySatisfied[row]),
    volume: assigned[row],
    rank: 0,
    gain: Number.NaN,
    classes: 0,
  }));
  return { rows, firstMonth, townshipNames };
}

/** The same from records. */
export function rowsOfRecords(records, score) {
  const numbers = new Map();
  return records.map(({ township, month, assigned, surveyed, responded, resolved, satisfied, basicallySatisfied }, row) => {
    let number = numbers.get(month);
    if (number === undefined) numbers.set(month, (number = monthNumber(month)));
    return {
      row,
      township,
      month: number,
      score: score(assigned, surveyed, responded, resolved, satisfied, basicallySatisfied),
      volume: assigned,
      rank: 0,
      gain: Number.NaN,
      classes: 0,
    };
  });
}

/** Columns in the order of the input. */
export function columnsOfRows({ rows, firstMonth, townshipNames }, jumps) {
  const columns = {
    score: new Int32Array(rows.length),
    rank: new Int32Array(rows.length),
    gain: new Float64Array(rows.length),
    classes: new Uint8Array(rows.length),
  };
  for (const { row, score, rank, gain, classes } of rows) {
    columns.score[row] = score;
    columns.rank[row] = rank;
    columns.gain[row] = gain;
    columns.classes[row] = classes;
  }
  return { ...columns, jumps, firstMonth, townshipNames };
}
