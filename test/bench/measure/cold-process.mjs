// A fresh process: what the first call costs, and what importing zod alone costs.
import { draw, SIZES } from '../job/draw.mjs';
import { plainPolicy } from '../job/policy.mjs';

const { what } = JSON.parse(process.argv[2]);
const input = draw(SIZES.small, 'by month');
const start = performance.now();
console.log(JSON.stringify(what === 'zod' ? await zodAlone() : await firstCall(what)));

async function zodAlone() {
  await import('zod');
  return { total: performance.now() - start };
}

// `own`: the benchmark's policy, checked; `builtin`: one that comes with the package.
async function firstCall(whose) {
  const { beijing2019, definePolicy, evaluate } = await import('../../../dist/index.mjs');
  const imported = performance.now();
  const policy = whose === 'own' ? definePolicy(plainPolicy) : beijing2019;
  const defined = performance.now();
  const records = whose === 'own' ? input : { ...input, contacted: input.surveyed };
  const { columns, jumps } = evaluate(records, policy);
  const rows = columns.score.length + columns.rank.length + columns.gain.length + columns.classes.size + jumps.length;
  const done = performance.now();
  return { total: done - start, import: imported - start, policy: defined - imported, evaluate: done - defined, rows };
}
