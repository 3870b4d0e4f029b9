// A tie-breaker's decimals → integers of the same order, the largest best.
import { compare, ZERO } from '../exact/fraction';
import { decimalAt, type Decimals } from '../records/number-column';
import type { Order } from '../policy/types';

export function tieKeys(column: Decimals, order: Order): Float64Array {
  const keys = column.wide.size === 0 ? column.units : numbered(column);
  return order === 'descending' ? keys : negated(keys);
}

function negated(keys: Float64Array): Float64Array {
  const negative = new Float64Array(keys.length);
  // Stryker disable next-line EqualityOperator: past the end nothing is written
  for (let i = 0; i < keys.length; i += 1) negative[i] = -keys[i];
  return negative;
}

// Some decimals are too long for an integer: the distinct values are numbered instead.
function numbered(column: Decimals): Float64Array {
  const exact = Array.from(column.units, (_, row) => ({ row, value: decimalAt(column, row) ?? ZERO }));
  exact.sort((a, b) => compare(a.value, b.value));
  const keys = new Float64Array(exact.length);
  let number = 0;
  exact.forEach(({ row, value }, i) => {
    if (i > 0 && compare(value, exact[i - 1].value) !== 0) number += 1;
    keys[row] = number;
  });
  return keys;
}
