// What the page works on: the text of a policy or several, the last valid ones, the data, and what follows from them.
import { beijing2019, type Evaluation, type Policy } from 'ranking-rules';
import { madeUpRecords } from '../../../../examples/beijing-2019-data';
import { both, type Bilingual } from '../bilingual';
import { checkPolicyText, listed, type PolicyText } from './check-policy';
import { judge, type Data, type Judged } from './judge';
import type { Snapshot, Source } from './protocol';
import { readCsv } from './read-csv';
import { readFile } from './read-file';
import { resultsOf } from './results';
import type { Problem } from './sheet';

export interface Session {
  readonly setPolicy: (text: string) => Snapshot;
  readonly open: (source: Source) => Promise<Snapshot>;
  /** One policy or a list, as it was given. */
  readonly given: () => Policy | readonly Policy[];
  /** The same as a list. */
  readonly policies: () => readonly Policy[];
  readonly evaluation: () => Evaluation | null;
  /** True where the data are those of the example. */
  readonly madeUp: () => boolean;
}

interface Opened {
  readonly name: Bilingual;
  readonly data: Data | null;
  readonly problems: readonly Problem[];
}

export function openSession(): Session {
  let given: Policy | readonly Policy[] = beijing2019;
  let written: PolicyText = { ok: true, given };
  let opened: Opened | null = null;
  let judged: Judged | null = null;
  let version = 0;
  const judgeAgain = (): void => {
    version += 1;
    judged = opened === null || opened.data === null ? null : judge(opened.data, policies());
  };
  const policies = (): readonly Policy[] => listed(given);
  const madeUp = (): boolean => opened?.data !== null && opened?.data !== undefined && 'records' in opened.data;
  const snapshot = (): Snapshot => ({
    version,
    inForce: policies()
      .map(({ id, revision, title, inForce }) => ({ id, revision, title, ...inForce }))
      .toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    mistakes: written.ok ? [] : written.mistakes,
    moreMistakes: written.ok ? 0 : written.more,
    source: opened === null ? null : { name: opened.name, notes: judged?.notes ?? [] },
    problems: opened === null ? [] : [...opened.problems, ...(judged?.problems ?? [])],
    moreProblems: judged?.more ?? 0,
    results: judged === null || judged.evaluation === null ? null : resultsOf(judged.evaluation, judged.rows, policies(), madeUp()),
  });
  return {
    setPolicy: (text) => {
      written = checkPolicyText(text);
      if (written.ok) {
        ({ given } = written);
        judgeAgain();
      }
      return snapshot();
    },
    open: async (source) => {
      opened = await read(source);
      judgeAgain();
      return snapshot();
    },
    given: () => given,
    policies,
    evaluation: () => judged?.evaluation ?? null,
    madeUp,
  };
}

async function read(source: Source): Promise<Opened> {
  if (source.kind === 'example')
    return {
      name: both('2019 年的例子（计数为虚构）', 'the example of 2019 (made-up counts)'),
      data: { records: madeUpRecords() },
      problems: [],
    };
  const name = source.kind === 'file' ? both(source.name, source.name) : both('粘贴的表', 'the pasted sheet');
  const result = source.kind === 'file' ? await readFile(source.content) : readCsv(source.text);
  return result.ok ? { name, data: { sheet: result.sheet }, problems: [] } : { name, data: null, problems: result.problems };
}
