// Short English texts of issues → Chinese.
import { CHINESE_TEXTS, ROLES } from './expected-chinese';

const PLACE = '{}';
export const STARTS_IN_CHINESE = /^\p{Script=Han}/u;
const ENDS_IN_CHINESE = /\p{Script=Han}$/u;

/**
 * The Chinese form; the text itself where it has none, as words of a policy do.
 *
 * @param deepest how many texts may stand in one another within it
 */
export function chineseText(text: string, deepest = 2): string {
  const known = Object.hasOwn(CHINESE_TEXTS, text) ? CHINESE_TEXTS[text] : undefined;
  if (known !== undefined) return known;
  for (const [english, chinese] of Object.entries(CHINESE_TEXTS)) {
    const parts = partsBetween(text, english.split(PLACE));
    if (parts !== null)
      return filled(
        chinese,
        parts.map((part, i) => (i === 0 ? partText(part, english, deepest) : part)),
      );
  }
  return text;
}

// What stands between the pieces, or null where the text is not made of them.
function partsBetween(text: string, pieces: readonly string[]): readonly string[] | null {
  const [first] = pieces;
  if (pieces.length < 2 || !text.startsWith(first)) return null;
  const parts: string[] = [];
  let from = first.length;
  for (let i = 1; i < pieces.length; i += 1) {
    const piece = pieces[i];
    const to = i === pieces.length - 1 ? text.length - piece.length : text.indexOf(piece, from);
    if (to < from || !text.startsWith(piece, to)) return null;
    parts.push(text.slice(from, to));
    from = to + piece.length;
  }
  return parts;
}

// What is put in is the user's own, but for lists of names, for roles and for texts at the beginning of texts.
function partText(part: string, english: string, deepest: number): string {
  if (english.endsWith(' other than {}')) return part.replaceAll(', ', '、');
  if (english.endsWith(' used as {} too')) return Object.hasOwn(ROLES, part) ? ROLES[part] : part;
  // Stryker disable next-line Regex: no text has these words later
  return deepest > 0 && /^\{\}(, as|, perhaps| among) /.test(english) ? chineseText(part, deepest - 1) : part;
}

// Spaces set off what is not Chinese.
function filled(chinese: string, parts: readonly string[]): string {
  return chinese.split(PLACE).reduce((text, piece, i) => {
    const part = parts[i - 1];
    const closed = STARTS_IN_CHINESE.test(part) && text.endsWith(' ') ? text.slice(0, -1) : text;
    return `${closed}${part}${ENDS_IN_CHINESE.test(part) && piece.startsWith(' ') ? piece.slice(1) : piece}`;
  });
}
