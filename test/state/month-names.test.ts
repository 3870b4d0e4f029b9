// A coded month column may list months that no row has: they are no months of the records.
import { expect, it } from 'vitest';
import { advance, beijing2019, definePolicy, evaluate, type State } from '../../src/index';

const names = ['2019-04', '2019-05', '2019-06', '2019-07'];
const counts = { assigned: [40, 40], surveyed: [30, 30], contacted: [30, 30], resolved: [27, 27] };
const columns = (month: number, satisfied: readonly number[]) => ({
  township: ['东镇', '西镇'],
  month: { codes: [month, month], names },
  ...counts,
  satisfied,
});
const months = [columns(1, [20, 24]), columns(2, [27, 21])];

it('advance goes by the month of the rows, not by the first name', () => {
  let state: State | null = null;
  const standings = months.map((given) => {
    const step = advance(state, given, beijing2019);
    state = step.state;
    return step.month.standings;
  });
  const rows = months.flatMap(({ township, satisfied }, i) =>
    township.map((name, row) => ({
      township: name,
      month: names[i + 1] ?? '',
      assigned: 40,
      surveyed: 30,
      contacted: 30,
      resolved: 27,
      satisfied: satisfied[row] ?? 0,
    })),
  );
  const evaluation = evaluate(rows, beijing2019);
  expect(standings).toEqual(['2019-05', '2019-06'].map((month) => evaluation.standings(month)));
  expect(state).toMatchObject({ month: '2019-06', months: [{ month: '2019-06' }] });
});

it('a policy in force in the month of the rows alone is enough', () => {
  const later = definePolicy({ ...beijing2019, id: 'later', inForce: { from: '2019-05', until: '2019-07' } });
  expect(advance(null, months[0] as never, later).state.policy.id).toBe('later');
  expect(evaluate(months[0] as never, later).months).toEqual(['2019-05']);
});
