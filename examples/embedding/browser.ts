import { beijing2019, evaluate, type TallyRecord } from 'ranking-rules';

export function showStandings(element: HTMLElement, records: readonly TallyRecord[], month: string): void {
  const evaluation = evaluate(records, beijing2019);
  element.replaceChildren(
    ...evaluation.standings(month).map(({ township, rank, score }) => {
      const row = element.ownerDocument.createElement('li');
      row.textContent = `${rank} ${township} ${score}`;
      return row;
    }),
  );
}
