// Everyone at one size and in one mode, in turns with the package; the first round also checks the answers.
import { none } from '../answers/mistakes.mjs';
import { SIZES } from '../job/draw.mjs';
import { median } from './timing.mjs';
import { inTurns, pairedRatio } from './turns.mjs';

/** @param say where a line about what happens goes */
export async function race(peers, mode, size, rounds, say) {
  const runners = peers.filter((peer) => peer.modes.includes(mode));
  const beside = runners.some(({ id }) => id === 'ours') ? [{ peer: 'ours', mode, size, check: false }] : [];
  const found = new Map(runners.map(({ id }) => [id, []]));
  const left = new Set();
  for (let round = 0; round < rounds; round += 1) {
    for (const peer of runners) {
      if (left.has(peer.id) || (round > 0 && peer.counted)) continue;
      const [one, ours = one] = await inTurns('peer-process.mjs', [
        { peer: peer.id, mode, size, check: round === 0 },
        ...(peer.id === 'ours' ? [] : beside),
      ]);
      if (one.skipped !== undefined) {
        left.add(peer.id);
        say(`${peer.name} is left out: ${one.skipped}`);
        continue;
      }
      if (round === 0 && !none(one.mistakes) && !peer.wrong)
        throw new Error(`${peer.name}, ${mode}, ${size}: differs, ${JSON.stringify(one.mistakes)}`);
      found.get(peer.id).push({ one, ours });
    }
    say(`${mode}, ${size}: round ${round + 1} of ${rounds}`);
  }
  const oursTurns = [...found.values()].flat().flatMap(({ ours }) => ours.turns);
  return runners
    .filter(({ id }) => !left.has(id))
    .map(({ id, name, counted = false }) => {
      const pairs = found.get(id);
      const [
        {
          one: { rows, mistakes },
        },
      ] = pairs;
      const ms = median(id === 'ours' ? oursTurns : pairs.flatMap(({ one }) => one.turns));
      const mb = median(pairs.map(({ one }) => one.mb));
      const ratio = beside.length === 0 ? null : pairedRatio(pairs.map(({ one, ours }) => [one, ours]));
      return {
        mode,
        size,
        job: SIZES[size].join(' × '),
        id,
        name,
        counted,
        processes: pairs.length,
        ms,
        nsPerRow: (ms * 1e6) / rows,
        ratio,
        mb,
        rows,
        mistakes,
      };
    });
}
