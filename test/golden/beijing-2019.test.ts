// The published case: 北京青年报, August 2019. Its list must come out as it was printed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectJumps } from '../../src/jumps/detect-jumps';
import { improvementList } from '../../src/report/improvement/improvement-list';

interface Case {
  readonly universe: { readonly townships: number };
  readonly classHistory: readonly { readonly township: string; readonly classes: Readonly<Record<string, string>> }[];
  readonly publishedList: Readonly<Record<string, readonly string[]>>;
}

const published = JSON.parse(readFileSync(join(__dirname, 'beijing-2019-reversal.json'), 'utf8')) as Case;
const history = published.classHistory.flatMap(({ township, classes }) =>
  Object.entries(classes).map(([month, held]) => ({ township, month, class: held })),
);
const ladder = { rungs: ['rectification', 'improved', 'advanced'], windowMonths: 3 };

describe('the list of 2019', () => {
  const jumps = detectJumps(history, ladder);
  it('is one triple jump, six jumps in adjacent months, seven within four months', () => {
    const groups = improvementList({ jumps }, { from: '2019-04', to: '2019-07' });
    const names = groups.map((group) => group.jumps.map(({ township }) => township).sort());
    expect(names).toEqual(Object.values(published.publishedList).map((list) => [...list].sort()));
    expect(names.map((list) => list.length)).toEqual([1, 6, 7]);
    expect(groups.map(({ kind }) => kind)).toEqual(['triple-jump', 'adjacent-months', 'several-months']);
  });
  it('has every township once and no span over three', () => {
    expect(new Set(jumps.map(({ township }) => township)).size).toBe(14);
    expect(Math.max(...jumps.map(({ span }) => span))).toBe(3);
  });
  it('does not depend on the order of the history', () => {
    const sorted = [...jumps].sort((a, b) => (a.township < b.township ? -1 : 1));
    const reversed = detectJumps([...history].reverse(), ladder).sort((a, b) => (a.township < b.township ? -1 : 1));
    expect(reversed).toEqual(sorted);
  });
  it('names the way of the triple jump', () => {
    expect(jumps.find(({ complete }) => complete)).toEqual({
      township: '朝阳区将台乡',
      stays: [
        { class: 'rectification', first: '2019-04', last: '2019-04' },
        { class: 'improved', first: '2019-05', last: '2019-05' },
        { class: 'advanced', first: '2019-07', last: '2019-07' },
      ],
      from: '2019-04',
      to: '2019-07',
      span: 3,
      complete: true,
      skips: false,
    });
  });
});
