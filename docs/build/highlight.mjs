// Code to HTML, with the kinds of tokens that TypeScript's own classifier tells apart.
import ts from 'typescript';

const KINDS = {
  [ts.TokenClass.Keyword]: 'keyword',
  [ts.TokenClass.Comment]: 'comment',
  [ts.TokenClass.NumberLiteral]: 'number',
  [ts.TokenClass.BigIntLiteral]: 'number',
  [ts.TokenClass.StringLiteral]: 'string',
  [ts.TokenClass.RegExpLiteral]: 'string',
};
const LANGUAGES = ['ts', 'tsx', 'js', 'json', 'vue'];

/** HTML of the code; other languages are only escaped. */
export function highlight(code, language) {
  if (!LANGUAGES.includes(language)) return escapeHtml(code);
  const classifier = ts.createClassifier();
  let state = ts.EndOfLineState.None;
  return code
    .split('\n')
    .map((line) => {
      const { entries, finalLexState } = classifier.getClassificationsForLine(line, state, true);
      state = finalLexState;
      let at = 0;
      return entries.map(({ length, classification }) => token(line.slice(at, (at += length)), KINDS[classification])).join('');
    })
    .join('\n');
}

export function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function token(text, kind) {
  if (kind === undefined) return escapeHtml(text);
  return `<span class="${text.startsWith('// →') ? 'result' : kind}">${escapeHtml(text)}</span>`;
}
