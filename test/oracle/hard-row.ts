// Rows whose score, rate or points lie on a half, or as close to one as the counts allow.
import type { Indicator, IndicatorScoring } from '../../src/policy/scoring-types';
import { chance, drawRecord, one, upTo, type Draw } from './arbitraries';
import type { Row } from './score';

const MOST = Number.MAX_SAFE_INTEGER;

/** A row that is aimed at a half of one indicator's last kept decimal; the other indicators are empty-handed or full. */
export function hardRow(g: Draw, scoring: IndicatorScoring, township: string): Row {
  const row = { ...drawRecord(g, township, '2019-06', 7) };
  const at = upTo(g, scoring.indicators.length - 1);
  const aimed = scoring.indicators[at];
  if (aimed === undefined || !('credit' in aimed.rate)) return row;
  const steps = halves(g, aimed, scoring.decimals);
  const base = chance(g, 40) ? steps * (1 + upTo(g, Math.floor(MOST / steps / 2 ** upTo(g, 50)))) : MOST - upTo(g, 2 ** upTo(g, 52));
  for (const name of ['p', 'q', 'r']) row[name] = base;
  for (let i = 0; i < 4; i += 1) {
    row[`n${i}`] = chance(g, 50) ? base : 0;
    row[`m${i}`] = 0;
  }
  // The nearest counts below and above base · (2k + 1) / steps.
  const k = BigInt(2 * upTo(g, Math.floor((steps - 2) / 2)) + 1);
  const below = Number((BigInt(base) * k) / BigInt(steps));
  row[`n${at}`] = Math.min(base, below + one(g, 0, 0, 1));
  return row;
}

/** Into how many halves of a last decimal a rate from 0 to 1 falls: 2 · marks · 10^decimals. */
function halves(g: Draw, { fullMarks, rateDecimals, pointsDecimals }: Indicator, decimals: number): number {
  const marks = Number(fullMarks);
  const choices = [
    marks * 10 ** decimals,
    ...(rateDecimals === undefined ? [] : [100 * 10 ** rateDecimals]),
    ...(pointsDecimals === undefined ? [] : [marks * 10 ** pointsDecimals]),
  ];
  return 2 * Math.max(1, Math.round(one(g, ...choices)));
}
