// How each class is drawn: a colour of Okabe and Ito's, and a shape and a dash for those who do not see the colour.
import { groupBy } from '../../input/group-by';
import type { Locale } from '../../issues/locale';
import type { ClassRule, Policy } from '../../policy/types';
import type { Standing } from '../../evaluation/standing';
import { BETWEEN_NAMES } from '../wording/labels';
import type { JsonValue } from './vega-lite-spec';
import { WORDS } from './words';

/** Colours that the colour-blind tell apart (Okabe and Ito 2008), but for their yellow, which is not seen on white. */
export const BLUE = '#0072B2';
export const VERMILLION = '#D55E00';
export const GREY = '#7F7F7F';
const COLOURS = ['#009E73', VERMILLION, BLUE, '#CC79A7', '#E69F00', '#56B4E9', '#000000'];
const SHAPES = ['triangle-up', 'triangle-down', 'diamond', 'square', 'cross', 'triangle-right', 'triangle-left', 'arrow'];

/** Dashes, solid first. */
export const DASHES: readonly (readonly number[])[] = [
  [1, 0],
  [8, 3],
  [2, 2],
  [8, 3, 2, 3],
  [4, 4],
  [12, 3],
  [12, 3, 2, 3, 2, 3],
];

/** A class as it is drawn. */
export interface ClassMark {
  readonly id: string;
  /** Its label; with its id where two classes have the same. */
  readonly label: string;
  readonly colour: string;
  readonly shape: string;
  readonly dash: readonly number[];
}

/** The classes of some policies; where several have one, as the last of them labels it. */
export function classMarks(policies: readonly Policy[], locale: Locale): readonly ClassMark[] {
  const rules = new Map<string, ClassRule>();
  for (const policy of new Set(policies)) for (const rule of policy.classes) rules.set(rule.id, rule);
  const named = groupBy(rules.values(), ({ label }) => label[locale]);
  return Array.from(rules.values(), ({ id, label }, i) => {
    const own = label[locale];
    // Stryker disable next-line OptionalChaining: for the types; every name has been counted
    const unclear = own === WORDS.noClass[locale] || named.get(own)?.length !== 1;
    return {
      id,
      label: unclear ? `${own} (${id})` : own,
      colour: COLOURS[i % COLOURS.length],
      shape: SHAPES[i % SHAPES.length],
      dash: [...DASHES[i % DASHES.length]],
    };
  });
}

/** The label of each class by its id. */
export function classLabel(marks: readonly ClassMark[]): (id: string) => string {
  const labels = new Map(marks.map(({ id, label }) => [id, label]));
  return (id) => labels.get(id) ?? id;
}

/** The one class by which a standing is drawn: its highest rung, else its first; undefined where it has none. */
export function drawnClass({ classes }: Standing, { ladder }: Policy): string | undefined {
  const rung = ladder === undefined ? undefined : [...ladder.rungs].reverse().find((id) => classes.includes(id));
  return rung ?? classes[0];
}

/** The labels of all its classes. */
export function classLabels({ classes }: Standing, marks: readonly ClassMark[], locale: Locale): string {
  const labels = marks.filter(({ id }) => classes.includes(id)).map(({ label }) => label);
  return labels.length === 0 ? WORDS.noClass[locale] : labels.join(BETWEEN_NAMES[locale]);
}

/** Classes, then no class, as a scale of `colour` or `shape`. */
export function classScale(marks: readonly ClassMark[], channel: 'colour' | 'shape', locale: Locale): JsonValue {
  const none = channel === 'colour' ? GREY : 'circle';
  return { domain: [...marks.map(({ label }) => label), WORDS.noClass[locale]], range: [...marks.map((mark) => mark[channel]), none] };
}
