// A TypeDoc plugin: the API pages go by stage, as the data does, and not by the alphabet. The stage of a declaration is
// that of the file in which it stands. The fields of a type are in their own order.
import { Application, Comment, CommentTag, Converter, ReflectionKind } from 'typedoc';

/** Chinese and English name of each stage, and what of `src/` belongs to it: files, or folders with what is in them. */
export const STAGES = [
  ['全部 · All stages', ['evaluate.ts', 'advance.ts', 'evaluation/', 'state/']],
  ['规则 · Policies', ['policy/']],
  ['工单 · Tickets', ['tally-tickets.ts', 'ticket-fields.ts', 'assessment-months.ts', 'tickets/', 'policy/tallying-types.ts']],
  ['名称 · Names', ['registry/']],
  ['记录 · Records', ['records/', 'input/']],
  ['汇总 · Roll-ups', ['roll-up.ts', 'rollup/', 'summarize.ts', 'summary/', 'month/']],
  ['计分 · Score', ['score-township.ts', 'score/', 'exact/']],
  ['排名 · Rank', ['rank/']],
  ['进步 · Gain', ['gain/']],
  ['分类 · Classes', ['classes/']],
  ['升级 · Jumps', ['jumps/']],
  ['说明 · Explanations', ['report/explain/']],
  ['通报、表和名单 · Notices, tables and lists', ['report/bulletin/', 'report/table/', 'report/improvement/']],
  ['图表 · Charts', ['report/charts/']],
  ['错误 · Errors', ['issues/']],
];

/** The stage of a file of `src/`: where several hold it, the one that names it most closely. */
export function stageOf(file) {
  const fits = STAGES.flatMap(([stage, places]) =>
    places.filter((place) => (place.endsWith('/') ? file.startsWith(place) : file === place)).map((place) => ({ stage, place })),
  );
  return fits.sort((a, b) => b.place.length - a.place.length)[0]?.stage;
}

export function load(app) {
  app.on(Application.EVENT_BOOTSTRAP_END, () =>
    app.options.setValue(
      'categoryOrder',
      STAGES.map(([stage]) => stage),
    ),
  );
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    // A reference is what both entries have: the second one's page leads to the first one's.
    for (const reflection of project.getReflectionsByKind(ReflectionKind.SomeExport | ReflectionKind.Reference)) {
      const target = reflection.isReference() ? reflection.getTargetReflectionDeep() : reflection;
      const path = project.getSymbolIdFromReflection(target)?.fileName ?? '';
      const stage = reflection.parent?.kindOf(ReflectionKind.SomeModule) ? stageOf(path.split('/src/').at(-1)) : undefined;
      if (stage === undefined) continue;
      for (const { comment } of [reflection, ...(reflection.signatures ?? [])])
        comment?.blockTags.push(new CommentTag('@category', [{ kind: 'text', text: stage }]));
      if (!reflection.hasComment()) reflection.comment = new Comment([], [new CommentTag('@category', [{ kind: 'text', text: stage }])]);
    }
  });
  // After TypeDoc has put all in the order of the alphabet.
  app.converter.on(
    Converter.EVENT_RESOLVE_END,
    ({ project }) => {
      const place = (reflection) => project.getSymbolIdFromReflection(reflection)?.pos ?? 0;
      for (const { children, groups = [] } of project.getReflectionsByKind(
        ReflectionKind.Interface | ReflectionKind.TypeAlias | ReflectionKind.TypeLiteral,
      )) {
        for (const list of [children, ...groups.map((group) => group.children)]) list?.sort((a, b) => place(a) - place(b));
      }
    },
    -1000,
  );
}
