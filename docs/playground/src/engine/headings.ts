// The names under which a sheet may have a policy's fields.
import type { Policy } from 'ranking-rules';
import { COUNTS } from '../../../../examples/sources/headings';

/** Further headings of offices' sheets; each names one field and no other. */
const ALIASES: Readonly<Record<string, string>> = {
  ...COUNTS,
  街道乡镇: 'township',
  '街道（乡镇）': 'township',
  乡镇街道: 'township',
  镇街: 'township',
  单位: 'township',
  单位名称: 'township',
  月份: 'month',
  考核月份: 'month',
  年月: 'month',
  派单量: 'assigned',
  受理量: 'assigned',
  工单量: 'assigned',
  有效回访: 'surveyed',
  有效回访量: 'surveyed',
  回访量: 'surveyed',
  响应: 'contacted',
  响应量: 'contacted',
  联系量: 'contacted',
  解决量: 'resolved',
  满意量: 'satisfied',
  基本满意: 'basicallySatisfied',
  基本满意量: 'basicallySatisfied',
  组别: 'group',
  分组: 'group',
  类型: 'group',
  加减分: 'bonus',
  加分: 'bonus',
  得分: 'score',
  公布得分: 'score',
};

/** Spaces and case do not tell headings apart, nor full width from half. */
export function headingKey(heading: string): string {
  return heading.normalize('NFKC').replaceAll(/\s+/g, '').toLowerCase();
}

/** Every heading that is understood under the policies, by its key, with the field that it names. */
export function knownHeadings(policies: readonly Policy[], fields: readonly string[]): ReadonlyMap<string, string> {
  const pairs = [...Object.entries(ALIASES), ...policies.flatMap(labels), ...fields.map((field) => [field, field] as const)];
  return new Map(pairs.filter(([, field]) => fields.includes(field)).map(([heading, field]) => [headingKey(heading), field]));
}

function labels({ scoring }: Policy): readonly (readonly [string, string])[] {
  if (!('indicators' in scoring)) return [];
  return scoring.indicators.flatMap(({ label, rate }) =>
    'percent' in rate
      ? ([
          [label.zh, rate.percent],
          [label.en, rate.percent],
        ] as const)
      : [],
  );
}

/** The Chinese heading of a field, for an empty sheet; a field of the policy's own goes by its name. */
export function chineseHeading(field: string): string {
  return Object.keys(ALIASES).find((heading) => ALIASES[heading] === field) ?? field;
}
