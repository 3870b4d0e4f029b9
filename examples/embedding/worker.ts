import { beijing2019, evaluate, RankingRulesError, type TallyColumns } from 'ranking-rules';

export interface Answer {
  readonly rank: Float32Array;
  readonly score: Float64Array;
  readonly problems: readonly string[];
}

self.onmessage = ({ data }: MessageEvent<TallyColumns>) => {
  try {
    const { rank, score } = evaluate(data, beijing2019).columns;
    self.postMessage({ rank, score, problems: [] } satisfies Answer, { transfer: [rank.buffer, score.buffer] });
  } catch (error) {
    if (!(error instanceof RankingRulesError)) throw error;
    const problems = error.issues.map(({ message }) => message);
    self.postMessage({ rank: new Float32Array(), score: new Float64Array(), problems } satisfies Answer);
  }
};
