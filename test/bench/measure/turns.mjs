// Processes side by side that take turns, so that each pair of figures is of the same second: a machine that is slower for
// some seconds is so for both.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { HEAP } from './processes.mjs';
import { median } from './timing.mjs';

// Turns go on until one process has spent so many ms, and there were so many.
const SHORT = { ms: 1000, turns: 3 };
const LONG = { ms: 10_000, turns: 1 };

/**
 * Starts a process for each task, one after the other, and lets them run in turns until one has spent a second in three
 * turns or more; where a job is long, ten seconds in one or more.
 *
 * @param script the script of this folder that takes turns
 * @returns for each what it said of its first run, and the ms of its turns; no turns where one is skipped
 */
export async function inTurns(script, tasks) {
  const processes = tasks.map(() => null);
  try {
    const found = [];
    for (const [i, task] of tasks.entries()) {
      processes[i] = started(script, task);
      found.push({ ...(await processes[i].next()), turns: [] });
    }
    if (found.some(({ skipped }) => skipped !== undefined)) return found;
    const least = found.some(({ isLong }) => isLong) ? LONG : SHORT;
    const spent = tasks.map(() => 0);
    for (let turn = 0; turn < least.turns || Math.max(...spent) < least.ms; turn += 1) {
      for (const [i, one] of processes.entries()) {
        const start = performance.now();
        found[i].turns.push((await one.turn()).ms);
        spent[i] += performance.now() - start;
      }
    }
    return found;
  } finally {
    for (const one of processes) one?.end();
  }
}

/** How many times as long the first of each pair takes: the median of all turns, each by itself. */
export function pairedRatio(pairs) {
  return median(pairs.flatMap(([one, other]) => one.turns.map((ms, turn) => ms / other.turns[turn])));
}

function started(script, task) {
  const child = spawn(process.execPath, ['--expose-gc', HEAP, fileURLToPath(new URL(script, import.meta.url)), JSON.stringify(task)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`${script} ended: ${JSON.stringify(task)}`);
    return JSON.parse(value);
  };
  return {
    next,
    turn: () => {
      child.stdin.write('\n');
      return next();
    },
    end: () => child.stdin.end(),
  };
}
