// A TypeDoc plugin: the search of the API pages finds what comments say, in Chinese too, and not names alone.
import { IndexEvent, ReflectionKind } from 'typedoc';

// A name counts ten times as much, and what is exported more than its fields.
const WEIGHT = 1;
const EXPORTED = 3;

// The index drops from both ends of a word all that is no ASCII letter or digit, of a Chinese word everything; an
// underscore stays. Words are found by any part of them, and Chinese has no gaps: it is split at its punctuation.
const EDGE = '_';

/** A comment's words, as the index keeps them. */
export const searchable = (text) => (text.match(/[\p{Letter}\p{Number}]+/gu) ?? []).map((word) => `${EDGE}${word}${EDGE}`);

const summaryOf = ({ comment }) => (comment?.summary ?? []).map(({ text }) => text).join('');

export function load(app) {
  app.renderer.on(IndexEvent.PREPARE_INDEX, (event) => {
    event.searchFieldWeights.words = WEIGHT;
    event.searchResults.forEach((reflection, i) => {
      const said = [reflection, ...(reflection.signatures ?? [])].map(summaryOf).join(' ');
      if (reflection.parent?.kindOf(ReflectionKind.Module)) reflection.relevanceBoost = EXPORTED;
      event.searchFields[i] = { ...event.searchFields[i], words: searchable(said) };
    });
  });
}
