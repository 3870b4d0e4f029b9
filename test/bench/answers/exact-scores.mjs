// The benchmark's scores once more, in exact fractions, row by row.

/** Rows whose score, in hundredths, is not the exact fraction rounded half up; −1 or NaN is none. */
export function wrongScores({ assigned, surveyed, responded, resolved, satisfied, basicallySatisfied }, score) {
  let wrong = 0;
  for (let row = 0; row < score.length; row += 1) {
    const a = BigInt(assigned[row]);
    const s = BigInt(surveyed[row]);
    const over = a * s;
    const none = over === 0n;
    const points =
      3000n * BigInt(responded[row]) * s + 350n * (10n * BigInt(resolved[row] + satisfied[row]) + 9n * BigInt(basicallySatisfied[row])) * a;
    if (none ? score[row] >= 0 : Number((2n * points + over) / (2n * over)) !== score[row]) wrong += 1;
  }
  return wrong;
}
