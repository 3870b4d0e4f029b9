// The way to the engine: a worker, or, where a page may not have one (opened as a file), the same script in the page.
import { both, type Bilingual } from '../bilingual';
import type { Call, Engine, Reply } from '../engine/protocol';
import { loadScript } from './load-script';

export type Answer<K extends keyof Engine> = Awaited<ReturnType<Engine[K]>>;
export type Ask = <K extends keyof Engine>(kind: K, ...args: Parameters<Engine[K]>) => Promise<Answer<K>>;

export class AskError extends Error {
  readonly said: Bilingual;

  constructor(said: Bilingual) {
    super(said.en);
    this.said = said;
  }
}

export async function connect(): Promise<Ask> {
  const send = location.protocol === 'file:' ? await inPage() : inWorker();
  let last = 0;
  return async <K extends keyof Engine>(kind: K, ...args: Parameters<Engine[K]>): Promise<Answer<K>> => {
    last += 1;
    const reply = await send({ id: last, kind, args } as Call);
    if ('error' in reply) throw new AskError(reply.error);
    // The engine answers each kind with what its type says.
    return reply.value as Answer<K>;
  };
}

type Send = (call: Call) => Promise<Reply>;

function inWorker(): Send {
  const worker = new Worker('engine.js');
  const waiting = new Map<number, (reply: Reply) => void>();
  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  };
  worker.onerror = ({ message }) => {
    for (const [id, done] of waiting) done({ id, error: both(`引擎没有载入：${message}`, `The engine did not load: ${message}`) });
    waiting.clear();
  };
  return (call) =>
    new Promise((resolve) => {
      waiting.set(call.id, resolve);
      worker.postMessage(call);
    });
}

async function inPage(): Promise<Send> {
  await loadScript('engine.js');
  const send = globalThis.rankingRulesAnswer;
  if (send === undefined) throw new Error('engine.js did not load');
  return send;
}
