// Issues of cells in the words of who keeps the sheet.
import type { Bilingual } from '../bilingual';

const CHINESE: readonly (readonly [string, string])[] = [
  ['（从 0 数起）', ''],
  ['YYYY-MM 形式的月份，0001-01 至 9999-12', '2019-06 或 2019年6月 这样的月份'],
  ['不是街乡镇的标识；应为不为空的文本', '不是街乡镇的名称；应为名称'],
  ['不是组名；应为不为空的文本', '不是组名；应为组名'],
  ['实为空文本', '实为空白'],
];
const ENGLISH: readonly (readonly [string, string])[] = [
  ['integer from 0 to 9007199254740991', 'a whole number, 0 or more'],
  ['YYYY-MM, 0001-01 to 9999-12', 'a month such as 2019-06'],
  ['bad township; expected text that is not empty', 'bad township; expected a name'],
  ['bad group; expected text that is not empty', 'bad group; expected a name'],
  ['received ""', 'found nothing'],
];

export function plainWords({ zh, en }: Bilingual): Bilingual {
  return { zh: replaced(zh, CHINESE), en: replaced(en, ENGLISH) };
}

function replaced(text: string, words: typeof CHINESE): string {
  return words.reduce((said, [from, to]) => said.replace(from, to), text);
}
