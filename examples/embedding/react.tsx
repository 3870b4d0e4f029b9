import { useMemo } from 'react';
import { evaluate, RankingRulesError, type Policy, type TallyRecord } from 'ranking-rules';

interface Props {
  readonly records: readonly TallyRecord[];
  readonly policy: Policy;
  readonly month: string;
}

export function Standings({ records, policy, month }: Props) {
  const result = useMemo(() => {
    try {
      return { evaluation: evaluate(records, policy), issues: [] };
    } catch (error) {
      if (error instanceof RankingRulesError) return { evaluation: null, issues: error.issues };
      throw error;
    }
  }, [records, policy]);

  if (result.evaluation === null) return <ul>{result.issues.map((issue, i) => <li key={i}>{issue.message}</li>)}</ul>;
  return (
    <table>
      <tbody>
        {result.evaluation.standings(month).map(({ township, rank, tied, gain }) => (
          <tr key={township}>
            <td>{tied === 1 ? rank : `=${rank}`}</td>
            <td>{township}</td>
            <td>{gain ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
