// What the API pages say of every function: what it is, gives and throws, an example, and since when.
import { join } from 'node:path';
import { Application, ReflectionKind, type Comment, type DeclarationReflection, type ProjectReflection, type SignatureReflection } from 'typedoc';
import { describe, expect, it } from 'vitest';
import { ROOT } from './pages';

/** Whether a tag is there and says something. */
const says = (comment: Comment | undefined, tag: `@${string}`): boolean => comment?.blockTags.some((one) => one.tag === tag && one.content.some(({ text }) => text.trim() !== '')) ?? false;

function lacks({ comment, type, parameters = [] }: SignatureReflection): readonly string[] {
  const wanted = ['@throws', '@example', '@since', ...(type?.toString() === 'void' ? [] : ['@returns' as const])] as const;
  return [
    ...(comment?.summary.some(({ text }) => text.trim() !== '') ? [] : ['summary']),
    ...parameters.filter((one) => !one.comment?.summary.length).map(({ name }) => `@param ${name}`),
    ...wanted.filter((tag) => !says(comment, tag)),
  ];
}

/** The types whose fields people read and write. */
const READ = [
  'Standing', 'Evaluation', 'EvaluationColumns', 'MonthResult', 'Advance', 'Jump', 'ScoreCard', 'IndicatorCard', 'Explanation',
  'Policy', 'InForce', 'Source', 'IndicatorScoring', 'PublishedScoring', 'Indicator', 'CountedRate', 'PublishedRate', 'Deduction', 'Adjustment',
  'Ranking', 'TieBreaker', 'Comparison', 'ClassRule', 'Condition', 'Pick', 'Ladder', 'Summary',
  'Tallying', 'AssessmentPeriod', 'TicketField', 'TicketDeadline', 'DeadlineLimit', 'TicketExclusion', 'TicketCount', 'Ticket', 'Reject', 'AsOf', 'TicketTally',
  'AssessmentMonth', 'PeriodToDate', 'RollUpOptions', 'Parts', 'SummaryRow', 'SummaryIndicator', 'Registry', 'RegisteredTownship', 'RankOptions',
  'ImprovedOptions', 'Improvement', 'ImprovementGroup', 'ImprovementPeriod', 'Issue', 'CodedColumn',
];

const summaryOf = (comment: Comment | undefined): string => (comment?.summary ?? []).map(({ text }) => text).join('');

// Readers read Chinese first, English second: a Chinese term or sentence, then an English one.
const IN_BOTH = /^[^A-Za-z]*\p{Script=Han}.*(?: · |\n\n).*[A-Za-z0-9]/su;

function signatures(): readonly SignatureReflection[] {
  return project.getReflectionsByKind(ReflectionKind.Function).flatMap((one) => ('signatures' in one ? (one.signatures as readonly SignatureReflection[]) : []));
}

const app = await Application.bootstrap({ tsconfig: join(ROOT, 'tsconfig.json'), entryPoints: ['src/index.ts', 'src/report/index.ts'].map((file) => join(ROOT, file)), plugin: [], logLevel: 'Error' });
const project = (await app.convert()) as ProjectReflection;

describe('the API pages', () => {
  it('say of every public function what it is, takes, gives and throws, with an example, and since when', () => {
    expect(signatures().length).toBeGreaterThan(30);
    expect(signatures().map((one) => `${one.name}: ${lacks(one).join(', ')}`).filter((line) => !line.endsWith(': '))).toEqual([]);
  });

  it('say in Chinese and in English what every public function and value is', () => {
    const values = project.getReflectionsByKind(ReflectionKind.Variable | ReflectionKind.Class);
    expect(values.length).toBeGreaterThan(5);
    const all = [...signatures(), ...values];
    expect(all.filter(({ comment }) => !IN_BOTH.test(summaryOf(comment))).map(({ name }) => name)).toEqual([]);
  });

  it('say so of every type', () => {
    const types = project.getReflectionsByKind(ReflectionKind.Interface | ReflectionKind.TypeAlias);
    expect(types.length).toBeGreaterThan(100);
    expect(types.filter(({ comment }) => !IN_BOTH.test(summaryOf(comment))).map(({ name }) => name)).toEqual([]);
  });

  it.each(READ)('say in Chinese and in English what %s is, and each of its fields', (name) => {
    const type = project.getReflectionsByKind(ReflectionKind.Interface).find((one) => one.name === name) as DeclarationReflection;
    const fields = (type.children ?? []).filter(({ inheritedFrom, name: field }) => inheritedFrom === undefined && !field.startsWith('['));
    expect(fields.length).toBeGreaterThan(0);
    const said = fields.map((field) => ({ name: field.name, comment: field.comment ?? field.signatures?.[0]?.comment }));
    expect([{ name, comment: type.comment }, ...said].filter(({ comment }) => !IN_BOTH.test(summaryOf(comment))).map((one) => one.name)).toEqual([]);
  });
});
