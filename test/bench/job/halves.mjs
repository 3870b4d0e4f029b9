// The benchmark's job with counts made for it: every score an exact half of a hundredth, or as near to one as two bases
// allow.
//
// In hundredths a score is 3000·r/a + 350·w/s, with w = 10·(resolved + satisfied) + 9·basicallySatisfied. With bases that
// share no factor, nor one with 2·3·5·7, r and w can be chosen so that the fraction over a·s has any numerator; nearest to
// a half are (a·s ± 1)/2.
import { FIELDS, generator } from './draw.mjs';

/** Exact halves: 3000·r/a of a half and a whole, where a is 16·k and r an odd number of k; 3500·(…)/s whole, where s divides 3500. */
export function exactHalves(coded) {
  const below = generator();
  return withCounts(coded, () => {
    const surveyed = DIVISORS[below(DIVISORS.length)];
    const least = Math.ceil(surveyed / 16);
    const k = least + below(19 - least);
    return {
      assigned: 16 * k,
      surveyed,
      responded: (1 + 2 * below(8)) * k,
      resolved: below(surveyed + 1),
      satisfied: below(surveyed + 1),
      basicallySatisfied: 0,
    };
  });
}

const DIVISORS = [50, 70, 100, 125, 140, 175, 250];

/** @param most the largest base; from 300 on */
export function nearHalves(coded, most) {
  const below = generator();
  const bases = Array.from({ length: 1000 }, () => basesBelow(most, below));
  return withCounts(coded, () => nearest(bases[below(bases.length)], below(2) === 0 ? 1n : -1n, below));
}

function basesBelow(most, below) {
  for (;;) {
    const a = odd(most - below(Math.floor(most / 2)));
    const s = odd(a - below(Math.floor(a / 2)));
    if (gcd(a, 105) === 1 && gcd(s, 105) === 1 && gcd(a, s) === 1) {
      const [A, S] = [BigInt(a), BigInt(s)];
      return { A, S, inverseA: inverse((3000n * S) % A, A), inverseS: inverse((350n * A) % S, S) };
    }
  }
}

function nearest({ A, S, inverseA, inverseS }, side, below) {
  const half = (A * S + side) / 2n;
  const responded = ((half % A) * inverseA) % A;
  // w modulo s, large enough to be made of counts: 9·basicallySatisfied is w modulo 10, the rest is shared.
  const w = (((half % S) * inverseS) % S) + S * BigInt(2 + below(12));
  const basicallySatisfied = (9n * w) % 10n;
  const rest = (w - 9n * basicallySatisfied) / 10n;
  const satisfied = rest < S - basicallySatisfied ? rest / 2n : rest - rest / 3n < S - basicallySatisfied ? rest / 3n : rest / 2n;
  return {
    assigned: Number(A),
    surveyed: Number(S),
    responded: Number(responded),
    resolved: Number(rest - satisfied),
    satisfied: Number(satisfied),
    basicallySatisfied: Number(basicallySatisfied),
  };
}

function withCounts(coded, counts) {
  const rows = coded.month.codes.length;
  const columns = Object.fromEntries(FIELDS.map((field) => [field, new Float64Array(rows)]));
  for (let row = 0; row < rows; row += 1) {
    const one = counts();
    for (const field of FIELDS) columns[field][row] = one[field];
  }
  return { ...coded, ...columns };
}

function odd(n) {
  return n % 2 === 0 ? n - 1 : n;
}

function gcd(a, b) {
  return b === 0 ? a : gcd(b, a % b);
}

function inverse(value, modulus) {
  let [r, next, x, y] = [modulus, value, 0n, 1n];
  while (next > 0n) {
    const q = r / next;
    [r, next] = [next, r - q * next];
    [x, y] = [y, x - q * y];
  }
  return ((x % modulus) + modulus) % modulus;
}
