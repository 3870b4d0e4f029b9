import { expect, it } from 'vitest';
import { memo } from '../../src/input/memo';

it('a function is asked once for each key, whatever it answers', () => {
  const asked: unknown[] = [];
  const answer = memo((key: unknown) => {
    asked.push(key);
    return key === '甲' ? null : asked.length;
  });
  expect(['甲', '乙', undefined, '甲', '乙', undefined].map(answer)).toEqual([null, 2, 3, null, 2, 3]);
  expect(asked).toEqual(['甲', '乙', undefined]);
});

it('what throws is asked again', () => {
  let times = 0;
  const answer = memo((key: string) => {
    times += 1;
    if (times === 1) throw new Error(key);
    return times;
  });
  expect(() => answer('甲')).toThrow('甲');
  expect([answer('甲'), answer('甲')]).toEqual([2, 2]);
});
