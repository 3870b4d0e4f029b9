// Whose records lack which months, one sentence for those that lack the same.
import type { Bilingual } from '../../policy/types';
import { joinedTexts, NOTHING } from '../wording/bilingual';
import { counted } from '../wording/english-counts';
import { BETWEEN_NAMES } from '../wording/labels';
import { eachText } from '../wording/period-text';
import type { Incomplete } from './incomplete';
import { plain } from './markdown';
import type { Notice } from './notice';

export function incompleteText({ incomplete, standings }: Notice): readonly Bilingual[] {
  return incomplete.map((one) => joinedTexts([what(one), who(one, standings.length)], { zh: '', en: '' }));
}

function what({ months, missing, townships }: Incomplete): Bilingual {
  const each: Bilingual = townships.length > 1 ? { zh: '各', en: ' each' } : NOTHING;
  if (months.length === 0) return { zh: `${each.zh}缺${missing}条记录`, en: `${counted(missing, 'record')} missing${each.en}` };
  const { zh, en } = eachText(months, 'month');
  return { zh: `缺${zh}的记录`, en: `Without records of ${en}` };
}

function who({ townships }: Incomplete, everyone: number): Bilingual {
  const size = townships.length;
  if (size > 1 && size === everyone) return { zh: `：全部${size}个单位。`, en: `: all ${size} townships.` };
  const names = townships.map(plain);
  return { zh: `（${size}个）：${names.join(BETWEEN_NAMES.zh)}。`, en: ` (${size}): ${names.join(BETWEEN_NAMES.en)}.` };
}
