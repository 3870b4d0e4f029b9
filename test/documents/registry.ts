// A registry with a split, a merger and aliases, and names as people write them.
import type { Random } from './random';

export const REGISTRY = {
  townships: [
    { id: 'doudian', name: '窦店镇', district: '房山区' },
    { id: 'jiangtai', name: '将台乡', district: '朝阳区', aliases: ['将台地区', 'Ｊｉａｎｇｔａｉ'] },
    { id: 'old', name: '甲乡', until: '2020-01', successors: ['new'] },
    { id: 'new', name: '甲街道', from: '2020-01', aliases: ['甲乡'], predecessor: 'old' },
    { id: '__proto__', name: '乙镇', from: '2019-05' },
  ],
};

export function namedInputs({ list, one, upTo }: Random, count: number) {
  return list(count, () => ({
    township: one(['窦店镇', '房山窦店镇', '房山区窦店镇', '将台地区', 'jiangtai', '甲乡', '甲街道', '乙镇', '窦店乡', '丙镇']),
    month: `20${one(['19', '20'])}-${String(1 + upTo(11)).padStart(2, '0')}`,
  }));
}
