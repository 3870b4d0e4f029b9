// The package under each variant, in turns with the plain case.
import { VARIANTS } from '../variants/variants.mjs';
import { median } from './timing.mjs';
import { inTurns, pairedRatio } from './turns.mjs';

/** @param say where a line about what happens goes */
export async function measureVariants(size, rounds, say) {
  const some = VARIANTS.filter(({ sizes = [size] }) => sizes.includes(size));
  const found = new Map(some.map(({ id }) => [id, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { id, name } of some) {
      const [one, plain] = await inTurns('variant-process.mjs', [
        { variant: id, size, check: round === 0 },
        { variant: 'plain', size, check: false },
      ]);
      if (round === 0 && one.wrong !== 0) throw new Error(`${name}, ${size}: ${one.wrong} wrong`);
      found.get(id).push([one, plain]);
    }
    say(`variants, ${size}: round ${round + 1} of ${rounds}`);
  }
  return some.map(({ id, name, most = null }) => {
    const pairs = found.get(id);
    const ms = median(pairs.flatMap(([{ turns }]) => turns));
    return {
      size,
      id,
      name,
      ms,
      nsPerRow: (ms * 1e6) / pairs[0][0].rows,
      ratio: pairedRatio(pairs),
      most,
      mb: median(pairs.map(([{ mb }]) => mb)),
    };
  });
}
