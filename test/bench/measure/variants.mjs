// The package under each variant, a process each, and the plain case right before each of them.
import { VARIANTS } from '../variants/variants.mjs';
import { measured } from './processes.mjs';
import { median, pairedRatio } from './timing.mjs';

/** @param say where a line about what happens goes */
export function measureVariants(size, rounds, say) {
  const some = VARIANTS.filter(({ sizes = [size] }) => sizes.includes(size));
  const found = new Map(some.map(({ id }) => [id, []]));
  const plain = new Map(some.map(({ id }) => [id, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { id, name } of some) {
      plain.get(id).push(measured('variant-process.mjs', { variant: 'plain', size, check: false }));
      const one = measured('variant-process.mjs', { variant: id, size, check: round === 0 });
      if (round === 0 && one.wrong !== 0) throw new Error(`${name}, ${size}: ${one.wrong} wrong`);
      found.get(id).push(one);
    }
    say(`variants, ${size}: round ${round + 1} of ${rounds}`);
  }
  return some.map(({ id, name, most = null }) => {
    const ms = median(found.get(id).map((one) => one.ms));
    return { size, id, name, ms, nsPerRow: (ms * 1e6) / found.get(id)[0].rows, ratio: pairedRatio(found.get(id), plain.get(id)), most, mb: median(found.get(id).map(({ mb }) => mb)) };
  });
}
