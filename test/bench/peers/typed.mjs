// The yardstick with its ways in and out: columns as they are, texts and records coded first, standings made last.
import { codedJob, monthName } from './coded-job.mjs';
import { FIELDS } from '../job/draw.mjs';
import { typedCore } from './typed-core.mjs';
import { typedStandings } from './typed-standings.mjs';

export function typed(input, mode) {
  const job = codedJob(mode === 'objects' ? columnsOf(input) : input);
  const { firstMonth, townshipNames } = job;
  const results = typedCore({ ...job, townships: townshipNames.length });
  if (mode !== 'objects') return { ...results, firstMonth, townshipNames };
  const months = Array.from({ length: job.months }, (_, i) => monthName(firstMonth + i));
  return { standings: typedStandings(job, results, months), jumps: results.jumps, firstMonth, townshipNames };
}

function columnsOf(records) {
  const columns = { township: records.map(({ township }) => township), month: records.map(({ month }) => month) };
  for (const field of FIELDS) columns[field] = new Float64Array(records.length);
  const { assigned, surveyed, responded, resolved, satisfied, basicallySatisfied } = columns;
  for (let row = 0; row < records.length; row += 1) {
    const record = records[row];
    assigned[row] = record.assigned;
    surveyed[row] = record.surveyed;
    responded[row] = record.responded;
    resolved[row] = record.resolved;
    satisfied[row] = record.satisfied;
    basicallySatisfied[row] = record.basicallySatisfied;
  }
  return columns;
}
