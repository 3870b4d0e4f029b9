// Ways on a ladder: gaps, relapses, silent classes, and spans at the edge of the window.
import fc from 'fast-check';
import { detectJumps } from '../../src/jumps/detect-jumps';
import type { ClassMonth, Jump } from '../../src/jumps/jump';
import { monthText } from '../../src/month/month';

export const START = 2018 * 12;

/** A rung that is not below the ladder's size is a class off the ladder. */
export type Step = { readonly month: number; readonly rung: number };

export interface Way {
  readonly steps: readonly Step[];
  /** How many rungs the ladder has. */
  readonly size: number;
  readonly window: number;
}

const steps = fc.array(fc.record({ gap: fc.constantFrom(1, 1, 1, 1, 2, 3, 4, 6), rung: fc.nat(3) }), { maxLength: 14 });

export const way: fc.Arbitrary<Way> = fc
  .record({ drawn: steps, size: fc.constantFrom(2, 3, 3, 4), window: fc.integer({ min: 1, max: 6 }) })
  .map(({ drawn, size, window }) => {
    let month = START;
    return { size, window, steps: drawn.map(({ gap, rung }) => ({ month: (month += gap), rung })) };
  });

export const names = (size: number): string[] => Array.from({ length: size }, (_, i) => `c${i}`);

export const history = ({ steps: some, size }: Way, township = '甲'): ClassMonth[] =>
  some.map(({ month, rung }) => ({ township, month: monthText(month), class: rung < size ? `c${rung}` : 'off' }));

export const jumpsOf = (one: Way): readonly Jump[] => detectJumps(history(one), { rungs: names(one.size), windowMonths: one.window });
