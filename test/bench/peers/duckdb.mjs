// DuckDB: columns appended in chunks, ranks and gains by window functions, cuts by aggregates of the ten largest.
import { DuckDBDataChunk, DuckDBInstance, INTEGER } from '@duckdb/node-api';
import { FIELDS } from '../job/draw.mjs';
import { climbsOfColumns } from './climbs.mjs';
import { codedJob } from './coded-job.mjs';

const CHUNK = 2048;
const POINTS = '3000 * responded::BIGINT * surveyed + 350 * (10 * (resolved + satisfied) + 9 * basicallySatisfied)::BIGINT * assigned';
const OVER = '(assigned::BIGINT * surveyed)';

export const integers = (input) => run(input, `(2 * (${POINTS}) + ${OVER}) // (2 * ${OVER})`);
export const doubles = (input) =>
  run(
    input,
    '100 * round(30.0::DOUBLE * responded / assigned + 35.0::DOUBLE * resolved / surveyed + 35.0::DOUBLE * (satisfied + 0.9::DOUBLE * basicallySatisfied) / surveyed, 2)',
  );
// A quotient of decimals is a double; what is rounded here is a decimal again.
export const decimals = (input) =>
  run(
    input,
    `100 * round((30 * responded / assigned)::DECIMAL(18, 10) + (35 * resolved / surveyed)::DECIMAL(18, 10) + (35 * (satisfied + 0.9 * basicallySatisfied) / surveyed)::DECIMAL(18, 10), 2)`,
  );

// One database a process: it is opened in the run that warms up.
let opened = null;

async function open() {
  const instance = await DuckDBInstance.create(':memory:');
  return instance.connect();
}

async function run(input, score) {
  const { township, townshipNames, month, firstMonth, counts } = codedJob(input);
  const connection = await (opened ??= open());
  await connection.run(
    `CREATE OR REPLACE TABLE records (row INTEGER, township INTEGER, month INTEGER, ${FIELDS.map((field) => `${field} INTEGER`).join(', ')})`,
  );
  await append(connection, [township.map((_, row) => row), township, month, ...FIELDS.map((field) => counts[field])]);
  const columns = await fetch(await connection.stream(query(score)), township.length);
  return { ...columns, jumps: climbsOfColumns(township, month, columns.classes), firstMonth, townshipNames };
}

async function append(connection, columns) {
  const appender = await connection.createAppender('records');
  const rows = columns[0].length;
  for (let start = 0; start < rows; start += CHUNK) {
    const size = Math.min(CHUNK, rows - start);
    const chunk = DuckDBDataChunk.create(
      columns.map(() => INTEGER),
      size,
    );
    columns.forEach((column, i) => {
      const vector = chunk.getColumnVector(i);
      vector.items.set(column.subarray(start, start + size));
      vector.flush();
    });
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

function query(score) {
  return `
    WITH scored AS (SELECT row, township, month, assigned, (CASE WHEN assigned > 0 AND surveyed > 0 THEN ${score} END)::INTEGER AS score FROM records),
    ranked AS (SELECT *, rank() OVER (PARTITION BY month ORDER BY score DESC)::INTEGER AS rank FROM scored WHERE score IS NOT NULL),
    gained AS (
      SELECT *, CASE WHEN lag(month) OVER township = month - 1 THEN lag(rank) OVER township - rank END AS gain
      FROM ranked WINDOW township AS (PARTITION BY township ORDER BY month)
    ),
    cuts AS (SELECT month, min(score, 10)[-1] AS bottom, max(assigned, 10)[-1] AS most FROM ranked GROUP BY month),
    cut AS (SELECT gained.*, bottom, most FROM gained JOIN cuts USING (month)),
    risen AS (SELECT month, max(gain, 10)[-1] AS least FROM cut WHERE gain >= 1 AND rank > 10 AND score > bottom GROUP BY month)
    SELECT row, score, rank, coalesce(gain, -2147483648)::INTEGER AS gain,
      ((rank <= 10)::INTEGER + 2 * (score <= bottom)::INTEGER + 4 * coalesce(gain >= 1 AND gain >= least AND rank > 10 AND score > bottom, false)::INTEGER
        + 8 * (assigned >= most)::INTEGER)::INTEGER AS classes
    FROM cut LEFT JOIN risen USING (month)`;
}

// Results come in any order; what has no score does not come.
async function fetch(result, rows) {
  const columns = {
    score: new Int32Array(rows).fill(-1),
    rank: new Int32Array(rows),
    gain: new Int32Array(rows).fill(-2147483648),
    classes: new Uint8Array(rows),
  };
  for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    const [row, score, rank, gain, classes] = [0, 1, 2, 3, 4].map((column) => chunk.getColumnVector(column).items);
    for (let i = 0; i < row.length; i += 1) {
      columns.score[row[i]] = score[i];
      columns.rank[row[i]] = rank[i];
      columns.gain[row[i]] = gain[i];
      columns.classes[row[i]] = classes[i];
    }
  }
  return columns;
}
