// polars: ranks over months, the month before by a shift over townships that is checked.
import pl from 'nodejs-polars';
import { FIELDS } from '../job/draw.mjs';
import { climbsOfColumns } from './climbs.mjs';
import { codedJob } from './coded-job.mjs';

const { col, lit, when } = pl;
const TOP = 10;
const UNKNOWN = -2147483648;

export const integers = (input) => run(input, integerScore());
export const doubles = (input) => run(input, doubleScore());

// Whole numbers, as doubles hold them; the floor of their quotient is right (see the yardstick).
function integerScore() {
  const over = col('assigned').mul(col('surveyed'));
  const credited = col('resolved').add(col('satisfied')).mul(10).add(col('basicallySatisfied').mul(9));
  const points = col('responded')
    .mul(3000)
    .mul(col('surveyed'))
    .add(credited.mul(350).mul(col('assigned')));
  return points.mul(2).add(over).div(over.mul(2)).floor();
}

function doubleScore() {
  const response = col('responded').div(col('assigned')).mul(30);
  const resolution = col('resolved').div(col('surveyed')).mul(35);
  const satisfaction = col('basicallySatisfied').mul(0.9).add(col('satisfied')).div(col('surveyed')).mul(35);
  return response.add(resolution).add(satisfaction).round(2).mul(100).round(0);
}

function run(input, score) {
  const { township, townshipNames, month, firstMonth, counts } = codedJob(input);
  const rows = township.length;
  const records = pl.DataFrame([
    pl.Series(
      'row',
      Int32Array.from({ length: rows }, (_, row) => row),
    ),
    pl.Series('township', township),
    pl.Series('month', month),
    ...FIELDS.map((field) => pl.Series(field, counts[field])),
  ]);
  const place = (name, descending) => col(name).rank('min', descending).over('month').cast(pl.Int32);
  const ranked = records
    .lazy()
    .filter(col('assigned').gt(0).and(col('surveyed').gt(0)))
    .select(col('row'), col('township'), col('month'), col('assigned'), score.cast(pl.Int32).alias('score'))
    .withColumns(place('score', true).alias('rank'), place('score', false).alias('fromBelow'), place('assigned', true).alias('byVolume'))
    .sort('month')
    .withColumns(col('month').shift(1).over('township').alias('monthThen'), col('rank').shift(1).over('township').alias('rankThen'))
    .withColumns(
      when(col('monthThen').eq(col('month').sub(1)))
        .then(col('rankThen').sub(col('rank')))
        .otherwise(lit(UNKNOWN))
        .cast(pl.Int32)
        .alias('gain'),
    )
    .collectSync();
  const risen = ranked
    .lazy()
    .filter(col('gain').gtEq(1).and(col('rank').gt(TOP)).and(col('fromBelow').gt(TOP)))
    .filter(col('gain').rank('min', true).over('month').ltEq(TOP))
    .select('row')
    .collectSync();
  const columns = columnsOf(rows, ranked);
  for (const row of values(risen, 'row')) columns.classes[row] |= 4;
  return { ...columns, jumps: climbsOfColumns(township, month, columns.classes), firstMonth, townshipNames };
}

function columnsOf(rows, ranked) {
  const columns = {
    score: new Int32Array(rows).fill(-1),
    rank: new Int32Array(rows),
    gain: new Int32Array(rows),
    classes: new Uint8Array(rows),
  };
  const [row, score, rank, gain, fromBelow, byVolume] = ['row', 'score', 'rank', 'gain', 'fromBelow', 'byVolume'].map((name) =>
    values(ranked, name),
  );
  columns.gain.fill(UNKNOWN);
  for (let i = 0; i < row.length; i += 1) {
    columns.score[row[i]] = score[i];
    columns.rank[row[i]] = rank[i];
    columns.gain[row[i]] = gain[i];
    columns.classes[row[i]] = (rank[i] <= TOP ? 1 : 0) | (fromBelow[i] <= TOP ? 2 : 0) | (byVolume[i] <= TOP ? 8 : 0);
  }
  return columns;
}

function values(frame, name) {
  return frame.getColumn(name).toTypedArray();
}
