// Everyone at one size and in one mode, a process each, interleaved; the first round also checks the answers.
import { none } from '../answers/mistakes.mjs';
import { SIZES } from '../job/draw.mjs';
import { measured } from './processes.mjs';
import { median, pairedRatio } from './timing.mjs';

/** @param say where a line about what happens goes */
export function race(peers, mode, size, rounds, say) {
  const runners = peers.filter((peer) => peer.modes.includes(mode));
  const found = new Map(runners.map(({ id }) => [id, []]));
  for (const peer of runners) {
    const first = measured('peer-process.mjs', { peer: peer.id, mode, size, check: true });
    if (first.skipped !== undefined) say(`${peer.name} is left out: ${first.skipped}`);
    else if (!none(first.mistakes) && !peer.wrong) throw new Error(`${peer.name}, ${mode}, ${size}: differs, ${JSON.stringify(first.mistakes)}`);
    found.get(peer.id).push(first);
  }
  const running = runners.filter(({ id, counted }) => found.get(id)[0].skipped === undefined && !counted);
  for (let round = 1; round < rounds; round += 1) {
    for (const { id } of running) found.get(id).push(measured('peer-process.mjs', { peer: id, mode, size, check: false }));
    say(`${mode}, ${size}: round ${round + 1} of ${rounds}`);
  }
  const ours = found.get('ours');
  return runners
    .filter(({ id }) => found.get(id)[0].skipped === undefined)
    .map(({ id, name, counted = false }) => {
      const [{ rows, mistakes }] = found.get(id);
      const ms = median(found.get(id).map((one) => one.ms));
      const mb = median(found.get(id).map((one) => one.mb));
      return { mode, size, job: SIZES[size].join(' × '), id, name, counted, processes: found.get(id).length, ms, nsPerRow: (ms * 1e6) / rows, ratio: ours === undefined ? null : pairedRatio(found.get(id), ours), mb, rows, mistakes };
    });
}
