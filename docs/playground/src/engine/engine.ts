// Answers to what the page asks.
import { explain, type Evaluation, type Standing } from 'ranking-rules';
import { bulletin, improvementList, standingsTable } from 'ranking-rules/report';
import { MADE_UP } from '../../../../examples/beijing-2019-data';
import { builtIns } from './built-ins';
import { chart } from './chart';
import { fieldsOf } from './fields';
import { chineseHeading } from './headings';
import { policyOf } from './in-force';
import { noticeHtml } from './notice-html';
import type { Engine } from './protocol';
import { revise } from './revise';
import { openSession } from './session';
import { standingsPage } from './standings-page';
import { csvText, tablesCsv } from './table-csv';
import { toldJump } from './told-jump';
import { townshipsOf } from './townships';
import { whysOf } from './whys';

export function createEngine(): Engine {
  const { setPolicy, open, given, policies, evaluation, madeUp } = openSession();
  const evaluated = (): Evaluation => evaluation() ?? fail();
  const monthStandings = lastMonth();
  return {
    builtIns,
    setPolicy,
    revise,
    open,
    standings: (wanted) => standingsPage(monthStandings(evaluated(), wanted.month), wanted),
    classes: (month) => {
      const standings = monthStandings(evaluated(), month);
      return (policyOf(policies(), month)?.classes ?? []).map(({ id, label }) => ({
        id,
        label,
        members: standings.filter(({ classes }) => classes.includes(id)),
      }));
    },
    jumps: () => evaluated().jumps.map((jump) => toldJump(evaluated(), policies(), jump)),
    improvements: (from, to) =>
      improvementList(evaluated(), { from, to }).map(({ kind, jumps }) => ({
        kind,
        jumps: jumps.map((jump) => toldJump(evaluated(), policies(), jump)),
      })),
    explainStanding: (township, month, locale) => whysOf(explain(evaluated(), { township, month }, { locale })),
    explainJump: (jump, locale) => whysOf(explain(evaluated(), jump, { locale })),
    find: (text) =>
      townshipsOf(evaluated())
        .filter((name) => name.includes(text.trim()))
        .slice(0, 20),
    chart: (wanted) => chart(evaluated(), policies(), wanted),
    notice: (month, locale) => {
      const markdown = `${madeUp() ? `> ${MADE_UP}\n\n` : ''}${bulletin(evaluated(), month, { locale })}`;
      return { markdown, html: noticeHtml(markdown) };
    },
    table: (month, locale) =>
      tablesCsv((month === null ? evaluated().months : [month]).map((of) => standingsTable(evaluated(), of, { locale }))),
    policyJson: () => `${JSON.stringify(given(), null, 2)}\n`,
    emptySheet: (locale) => {
      const names = ['township', 'month', ...fieldsOf(policies()).map(({ name }) => name)];
      return csvText([locale === 'zh' ? names.map(chineseHeading) : names]);
    },
  };
}

/** Keeps the standings of the month that was asked for last: pages of one month are turned more often than months. */
function lastMonth(): (evaluation: Evaluation, month: string) => readonly Standing[] {
  let kept: { readonly evaluation: Evaluation; readonly month: string; readonly standings: readonly Standing[] } | null = null;
  return (evaluation, month) => {
    if (kept?.evaluation !== evaluation || kept.month !== month) kept = { evaluation, month, standings: evaluation.standings(month) };
    return kept.standings;
  };
}

function fail(): never {
  throw new Error('nothing has been evaluated');
}
