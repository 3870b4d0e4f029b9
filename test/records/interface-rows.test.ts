// Rows of a type of their own, as a database or a file gives them: the compiler takes them as they are.
import { expect, it } from 'vitest';
import {
  advance,
  beijing2019,
  definePolicy,
  defineRegistry,
  evaluate,
  mergeRecords,
  rollUp,
  tallyValidTickets,
  scoreTownship,
  summarize,
  tallyTickets,
  withRegistry,
} from '../../src/index';

interface Row {
  readonly township: string;
  readonly month: string;
  readonly district: string;
  readonly assigned: number;
  readonly surveyed: number;
  readonly contacted: number;
  readonly resolved: number;
  readonly satisfied: number;
}
const row: Row = {
  township: '窦店镇',
  month: '2019-06',
  district: '房山区',
  assigned: 40,
  surveyed: 30,
  contacted: 30,
  resolved: 27,
  satisfied: 24,
};
const pooled = definePolicy({ ...beijing2019, id: 'pooled', summary: { months: 'pooled', townships: 'pooled' } });

it('may be rows of an interface', () => {
  expect(evaluate([row], beijing2019).standings('2019-06')[0]?.score).toBe(89.5);
  expect(advance(null, [row], beijing2019).month.standings[0]?.score).toBe(89.5);
  expect(scoreTownship(row, beijing2019).exact).toBe('89.5');
  expect(mergeRecords([row], [row])[0]?.assigned).toBe(80);
  expect(rollUp([row], pooled, { period: 'quarter', by: 'district' })[0]?.['assigned']).toBe(40);
});

it('may be the rows of a table of totals, ranked as they are', () => {
  const published = definePolicy({ ...beijing2019, id: 'means', scoring: { published: 'score', decimals: 2, rounding: 'half-up' } });
  const totals = summarize([row, { ...row, township: '石楼镇', satisfied: 21 }], pooled, { period: 'quarter' });
  expect(
    evaluate(totals, definePolicy({ ...published, volume: undefined, classes: [], ladder: undefined }))
      .standings('2019-06')
      .map(({ township, score, rank }) => [township, score, rank]),
  ).toEqual([
    ['窦店镇', 89.5, 1],
    ['石楼镇', 86, 2],
  ]);
});

it('may be tickets of an interface, and rows with a predecessor of another type', async () => {
  interface Call {
    readonly township: string;
    readonly received: string;
    readonly predecessor: number;
  }
  const calls: readonly Call[] = [{ township: '窦店', received: '2019-06-05T08:00:00+08:00', predecessor: 7 }];
  const tallying = {
    month: { event: 'received', day: 1, hour: 0, offset: '+08:00' },
    fields: [],
    deadlines: [],
    counts: [{ field: 'assigned', where: [] }],
  };
  const policy = definePolicy({ ...beijing2019, id: 'from-tickets', tallying });
  async function* stream(): AsyncGenerator<Call> {
    yield* calls;
  }
  const counted = [{ township: '窦店', month: '2019-06', assigned: 1 }];
  expect(tallyTickets(calls, policy)).toMatchObject(counted);
  expect(tallyValidTickets(calls, policy).records).toMatchObject(counted);
  expect(await tallyTickets(stream(), policy)).toMatchObject(counted);
  const [call] = withRegistry(calls, defineRegistry({ townships: [{ id: 'doudian', name: '窦店' }] }));
  const predecessor: string | undefined = call?.predecessor;
  expect([call?.township, predecessor]).toEqual(['doudian', undefined]);
});
