// A count may come as −0, which is 0: no result is −0, which JSON does not know.
import { expect, it } from 'vitest';
import { advance } from '../../src/advance';
import { evaluate } from '../../src/evaluate';
import { beijing2019 } from '../../src/policy/builtin/beijing-2019';
import { definePolicy } from '../../src/policy/define-policy';
import { standingsTable } from '../../src/report/table/standings-table';

const row = { township: '甲镇', month: '2019-05', assigned: -0, surveyed: -0, contacted: -0, resolved: -0, satisfied: -0 };
const records = [
  row,
  { ...row, township: '乙镇', surveyed: 9 },
  { ...row, month: '2019-06', surveyed: 9 },
  { ...row, township: '乙镇', month: '2019-06', surveyed: 9 },
];

it('is in no row and in no column', () => {
  const evaluation = evaluate(records, beijing2019);
  expect(JSON.parse(JSON.stringify(evaluation))).toStrictEqual({ ...evaluation.toJSON() });
  expect(Array.from(evaluation.columns.volume)).toStrictEqual([0, 0, 0, 0]);
  const { standings } = advance(null, records.slice(0, 2), beijing2019).month;
  expect(standings.map(({ volume }) => volume)).toStrictEqual([0, 0]);
});

it('is no cell of a penalty that is too small for a double', () => {
  const scoring = { ...beijing2019.scoring, adjustment: { field: 'bonus' } };
  const evaluation = evaluate([{ ...row, surveyed: 9, bonus: '-1e-400' }], definePolicy({ ...beijing2019, id: 'with-bonus', scoring }));
  const { columns, rows } = standingsTable(evaluation, '2019-05', { locale: 'en' });
  expect(rows[0][columns.findIndex(({ key }) => key === 'adjustment')]).toBe(0);
});
