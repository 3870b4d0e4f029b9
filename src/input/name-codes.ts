// Distinct names numbered in their order, and found again.
//
// A Map that grows to the names of a whole country takes five times as long as a table that has its size from the start.

/** A name's number, or −1 where it is none of them. */
export type CodeOf = (name: string) => number;

/** @returns null where a name comes twice */
export function nameCodes(names: readonly string[]): CodeOf | null {
  // At most half full; a power of two, so that a mask brings hashes into it. Free slots are 0, others a number + 1.
  // Stryker disable next-line ArithmeticOperator: a table of another size finds the same
  const slots = new Int32Array(2 ** (32 - Math.clz32(2 * names.length + 1)));
  // The slot that holds a name or the first free one from its hash on; −1 where that is too far.
  const slotOf = (name: string): number => {
    const home = hashOf(name);
    for (let step = 0; step < MOST_STEPS; step += 1) {
      // Stryker disable next-line ArithmeticOperator: backwards it is the same
      const slot = (home + step) & (slots.length - 1);
      const held = slots[slot];
      if (held === 0 || names[held - 1] === name) return slot;
    }
    return -1;
  };
  for (let code = 0; code < names.length; code += 1) {
    const slot = slotOf(names[code]);
    if (slot < 0) return codesByMap(names);
    if (slots[slot] !== 0) return null;
    slots[slot] = code + 1;
  }
  return (name) => {
    const slot = slotOf(name);
    return slot < 0 ? -1 : slots[slot] - 1;
  };
}

// Names by chance stay far below it. Names that were made to have one hash would take the square of their number in
// steps; a Map hashes in a way that nobody knows beforehand.
const MOST_STEPS = 256;

/** 32 bits of a name. */
export function hashOf(name: string): number {
  let hash = 0;
  // Stryker disable next-line EqualityOperator: one step more makes another hash, which does as well
  for (let i = 0; i < name.length; i += 1) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

function codesByMap(names: readonly string[]): CodeOf | null {
  const codes = new Map(names.map((name, code) => [name, code]));
  return codes.size < names.length ? null : (name) => codes.get(name) ?? -1;
}
