// One row's score in hundredths, −1 where a base is empty: as whole numbers over a common base, which is right; in
// doubles and in decimal.js as most people write it, which is not always.
import Decimal from 'decimal.js';

export function integerScore(assigned, surveyed, responded, resolved, satisfied, basicallySatisfied) {
  const over = assigned * surveyed;
  if (over === 0) return -1;
  const points = 3000 * responded * surveyed + 350 * (10 * (resolved + satisfied) + 9 * basicallySatisfied) * assigned;
  return Math.floor((2 * points + over) / (2 * over));
}

export function doubleScore(assigned, surveyed, responded, resolved, satisfied, basicallySatisfied) {
  if (assigned === 0 || surveyed === 0) return -1;
  const points = 30 * (responded / assigned) + 35 * (resolved / surveyed) + 35 * ((satisfied + 0.9 * basicallySatisfied) / surveyed);
  return Math.round(points * 100);
}

export function decimalScore(assigned, surveyed, responded, resolved, satisfied, basicallySatisfied) {
  if (assigned === 0 || surveyed === 0) return -1;
  const response = new Decimal(responded).div(assigned).times(30);
  const resolution = new Decimal(resolved).div(surveyed).times(35);
  const satisfaction = new Decimal(basicallySatisfied).times('0.9').plus(satisfied).div(surveyed).times(35);
  return response.plus(resolution).plus(satisfaction).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).times(100).toNumber();
}
