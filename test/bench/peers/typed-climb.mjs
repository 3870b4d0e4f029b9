// The yardstick's jumps: each township's rising stays, as far back as the window reaches.

const WINDOW = 3;

/** One township holds a rung in a month; the classes are bits. */
export function climb(chains, jumps, township, classes, month) {
  const rung = classes & 1 ? 2 : classes & 4 ? 1 : 0;
  const chain = chains.get(township);
  const last = chain?.stays.at(-1);
  if (last === undefined || rung < last[0]) {
    chains.set(township, { stays: [[rung, month, month]], jump: -1 });
    return;
  }
  if (rung === last[0]) {
    last[2] = month;
    return;
  }
  const { stays } = chain;
  let gone = 0;
  while (gone < stays.length && month - stays[gone][2] > WINDOW) gone += 1;
  // A jump whose start is out of reach is closed; so is one that has no stay left to rise from.
  if (gone > 0) {
    stays.splice(0, gone);
    chain.jump = -1;
  }
  stays.push([rung, month, month]);
  if (stays.length < 2) return;
  if (chain.jump < 0) chain.jump = jumps.push(null) - 1;
  jumps[chain.jump] = [township, stays.slice()];
}
