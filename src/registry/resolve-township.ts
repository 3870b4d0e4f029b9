// One name → the township that bears it.
import { FILLED_FORM } from '../input/filled';
import { fail } from '../issues/collect';
import { MONTH_FORM, monthIndex } from '../month/month';
import { allBearers, nearest } from './candidates';
import { indexOfNames } from './define-registry';
import { positionOf, type NameIndex } from './name-index';
import { normalForm } from './normal-form';
import { NO_SINGLE } from './timeline';
import type { NameMatch, NameMismatch, Registry } from './types';

/**
 * 查一个名称指的是哪个街乡镇：只按规则，不按相似。街乡镇的标识、名称、别名都算；名称和别名的前面可以加上区县的名称，
 * 照名录的写法，或者省去末尾的“区”“县”“市”“旗”（余下不少于两个字的）。空格和看不见的字符不算，
 * 全角半角等兼容写法（NFKC）不分。“镇”“地区”等是名称的一部分：名录以别名写明了，将台地区才是将台乡。
 *
 * Finds the township that a name means, by rules and never by likeness. A text names a township where it is its id, its
 * name or an alias, or one of the latter two after the district's name: as the registry writes it, or without its last
 * 区, 县, 市 or 旗 where two characters or more are left. Spaces and what cannot be seen do not count, nor
 * do width and compatibility forms (NFKC). Kinds are part of a name: 将台地区 is 将台乡 only where the registry says so by an
 * alias.
 *
 * @param registry 名录 · a registry
 * @param name 名称 · a name
 * @param month 月份，只看当月在册的街乡镇；没有则全部都看，而标识总是指它自己的街乡镇，即使别的街乡镇曾以它为名称
 *
 *   `YYYY-MM`; townships count that are in force then. Without it all count, and an id means its township even where
 *   others had it as a name
 * @returns 街乡镇；或者没有这个名称，附上所看的街乡镇中最接近的；或者不止一个符合，附上符合的各个 · the township; or
 *   that the name is unknown, with the nearest by edit distance among those that count, or ambiguous, with all whom it
 *   fits
 * @throws {@link RankingRulesError} `bad-township`（名称不是文本，或看不见任何字符）、`bad-month`，以及
 *   {@link defineRegistry} 的错误代码 · `bad-township` where the name is not text or has nothing visible, `bad-month`,
 *   and the codes of {@link defineRegistry}
 * @example
 * ```ts
 * import { defineRegistry, resolveTownship } from 'ranking-rules';
 *
 * const registry = defineRegistry({
 *   townships: [
 *     { id: 'jiangtai', name: '将台乡', district: '朝阳区', aliases: ['将台地区'] },
 *     { id: 'doudian', name: '窦店镇', district: '房山区' },
 *   ],
 * });
 * const idOf = (name: string) => {
 *   const match = resolveTownship(registry, name, '2019-06');
 *   return match.ok ? match.township.id : `${match.code}: ${match.candidates.map(({ id }) => id)}`;
 * };
 * ['窦店镇', '房山窦店镇', '房山区 窦店镇', '将台地区'].map(idOf); // → [ 'doudian', 'doudian', 'doudian', 'jiangtai' ]
 * idOf('窦店乡'); // → 'unknown-name: doudian'
 * ```
 * @since 0.1.0
 */
export function resolveTownship(registry: Registry, name: string, month?: string): NameMatch {
  const index = indexOfNames(registry);
  const form = typeof name === 'string' ? normalForm(name) : '';
  if (form === '') return fail('bad-township', ['name'], FILLED_FORM, name);
  const at = month === undefined ? null : monthIndex(month);
  if (Number.isNaN(at)) return fail('bad-month', ['month'], MONTH_FORM, month);
  const bearers = index.names.get(form);
  const position = bearers === undefined ? NO_SINGLE : positionOf(bearers, at);
  return position < 0 ? mismatchOf(index, name, at) : { ok: true, township: index.entries[position].township };
}

/** Why a text names no single township in a month, or, where the month is null, at any time. */
export function mismatchOf(index: NameIndex, name: string, month: number | null): NameMismatch {
  const bearers = allBearers(index.names.get(normalForm(name))?.all ?? [], month);
  if (bearers.length > 0) return { ok: false, code: 'ambiguous-name', candidates: bearers };
  return { ok: false, code: 'unknown-name', candidates: nearest(index, name, month) };
}
