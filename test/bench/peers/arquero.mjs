// arquero: window functions over groups, aggregates of the ranked for the cuts, gains by lag with a check of the month.
import { desc, escape, op, table } from 'arquero';
import { climbsOfColumns } from './climbs.mjs';
import { codedJob } from './coded-job.mjs';
import { doubleScore, integerScore } from './scores.mjs';

const TOP = 10;

export const integers = (input) => run(input, integerScore);
export const doubles = (input) => run(input, doubleScore);

function run(input, score) {
  const { township, townshipNames, month, firstMonth, counts } = codedJob(input);
  const { assigned, surveyed, responded, resolved, satisfied, basicallySatisfied } = counts;
  const scored = table({ township, month, assigned, surveyed, responded, resolved, satisfied, basicallySatisfied }).derive({
    row: op.row_number(),
    score: escape((d) => score(d.assigned, d.surveyed, d.responded, d.resolved, d.satisfied, d.basicallySatisfied)),
  });
  const gained = scored
    .filter('d.score >= 0')
    .groupby('month')
    .orderby(desc('score'))
    .derive({ rank: op.rank() })
    .orderby('score')
    .derive({ fromBelow: op.rank() })
    .orderby(desc('assigned'))
    .derive({ byVolume: op.rank() })
    .groupby('township')
    .orderby('month')
    .derive({ gain: 'op.lag(d.month, 1, -9) === d.month - 1 ? op.lag(d.rank) - d.rank : NaN' })
    .ungroup()
    .unorder();
  const risen = gained
    .filter(`d.gain >= 1 && d.rank > ${TOP} && d.fromBelow > ${TOP}`)
    .groupby('month')
    .orderby(desc('gain'))
    .derive({ byGain: op.rank() })
    .filter(`d.byGain <= ${TOP}`)
    .ungroup();
  const rows = township.length;
  const columns = {
    score: scored.array('score', Int32Array),
    rank: new Int32Array(rows),
    gain: new Float64Array(rows).fill(Number.NaN),
    classes: new Uint8Array(rows),
  };
  const row = gained.array('row', Int32Array);
  const rank = gained.array('rank', Int32Array);
  const gain = gained.array('gain', Float64Array);
  const fromBelow = gained.array('fromBelow', Int32Array);
  const byVolume = gained.array('byVolume', Int32Array);
  for (let i = 0; i < row.length; i += 1) {
    columns.rank[row[i] - 1] = rank[i];
    columns.gain[row[i] - 1] = gain[i];
    columns.classes[row[i] - 1] = (rank[i] <= TOP ? 1 : 0) | (fromBelow[i] <= TOP ? 2 : 0) | (byVolume[i] <= TOP ? 8 : 0);
  }
  for (const improved of risen.array('row', Int32Array)) columns.classes[improved - 1] |= 4;
  return { ...columns, jumps: climbsOfColumns(township, month, columns.classes), firstMonth, townshipNames };
}
