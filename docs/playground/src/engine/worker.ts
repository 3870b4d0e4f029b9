// The engine's script: in a worker it answers messages; in a page that may not have one, it leaves a function behind.
import { answer } from './answer';
import { createEngine } from './engine';
import type { Call, Reply } from './protocol';

declare global {
  var rankingRulesAnswer: ((call: Call) => Promise<Reply>) | undefined;
}

const engine = createEngine();
if (typeof document === 'undefined') {
  onmessage = ({ data }: MessageEvent<Call>) => {
    void answer(engine, data).then((reply) => postMessage(reply));
  };
} else {
  globalThis.rankingRulesAnswer = (call) => answer(engine, call);
}
