// Answers to what the page asks.
import { explain, policyFields, type Evaluation, type Standing } from 'ranking-rules';
import { bulletin, improvementList } from 'ranking-rules/report';
import { MADE_UP } from '../../../../examples/beijing-2019-data';
import { builtIns } from './built-ins';
import { chart } from './chart';
import { chineseHeading } from './headings';
import { noticeHtml } from './notice-html';
import type { Engine } from './protocol';
import { openSession } from './session';
import { standingsPage } from './standings-page';
import { csvText, tableCsv } from './table-csv';
import { toldJump } from './told-jump';
import { whysOf } from './whys';

export function createEngine(): Engine {
  const { setPolicy, open, policy, evaluation, madeUp } = openSession();
  const evaluated = (): Evaluation => evaluation() ?? fail();
  const monthStandings = lastMonth();
  return {
    builtIns,
    setPolicy,
    open,
    labels: () => policy().classes.map(({ id, label }) => ({ id, label })),
    standings: (wanted) => standingsPage(monthStandings(evaluated(), wanted.month), wanted),
    classes: (month) => {
      const standings = monthStandings(evaluated(), month);
      return policy().classes.map(({ id, label }) => ({ id, label, members: standings.filter(({ classes }) => classes.includes(id)) }));
    },
    jumps: () => evaluated().jumps.map((jump) => toldJump(evaluated(), policy(), jump)),
    improvements: (from, to) =>
      improvementList(evaluated(), { from, to }).map(({ kind, improvements }) => ({ kind, improvements: improvements.map(({ jump }) => toldJump(evaluated(), policy(), jump)) })),
    explainStanding: (township, month, locale) => whysOf(explain(evaluated(), { township, month }, { locale })),
    explainJump: (jump, locale) => whysOf(explain(evaluated(), jump, { locale })),
    find: (text) => evaluated().columns.township.names.filter((name) => name.includes(text.trim())).slice(0, 20),
    chart: (wanted) => chart(evaluated(), policy(), wanted),
    notice: (month, locale) => {
      const markdown = `${madeUp() ? `> ${MADE_UP}\n\n` : ''}${bulletin(evaluated(), month, { locale })}`;
      return { markdown, html: noticeHtml(markdown) };
    },
    table: (month, locale) => {
      const label = (id: string): string => policy().classes.find((rule) => rule.id === id)?.label[locale] ?? id;
      return tableCsv(month === null ? evaluated() : monthStandings(evaluated(), month), locale, label);
    },
    policyJson: () => `${JSON.stringify(policy(), null, 2)}\n`,
    emptySheet: (locale) => {
      const names = ['township', 'month', ...policyFields(policy()).map(({ name }) => name)];
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
