// Attacks a range of seeds in a process of its own, and says how far it is, so that a hang is noticed from outside.
import { attack, type Finding } from './fuzz';

const [from = 0, to = 0] = process.argv.slice(2).map(Number);
const globals = Reflect.ownKeys(globalThis).length;
let answered = 0;
let seed = from;

async function work(): Promise<void> {
  for (; seed < to; seed += 1) {
    if (seed % 500 === 0) {
      process.send?.({ seed, answered, rss: process.memoryUsage().rss });
      // What waits for its turn gets it: messages are sent, and what they held is free.
      await new Promise((resolve) => setImmediate(resolve));
    }
    const outcome = await attack(seed);
    if (outcome.answered) answered += 1;
    if (outcome.finding !== null) process.send?.({ seed, answered, finding: outcome.finding satisfies Finding });
  }
  const added = Reflect.ownKeys(globalThis).length - globals;
  process.send?.({ seed, answered, done: true, added }, () => process.disconnect());
}

void work();
