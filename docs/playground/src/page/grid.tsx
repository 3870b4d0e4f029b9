// A grid with one stop in the tab order: arrow keys move from cell to cell, Enter or a click opens one.
import type { Standing } from 'ranking-rules';
import { useEffect, useState } from 'preact/hooks';
import type { SortKey, Topic } from '../engine/protocol';
import { useShared } from './shared';

export interface Column {
  readonly key: string;
  readonly name: string;
  readonly sort: SortKey | null;
  /** What a cell of it is asked about. */
  readonly topic: Topic;
  readonly number: boolean;
  readonly text: (standing: Standing) => string;
}

interface Props {
  readonly label: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Standing[];
  /** How many rows there are, and how many come before those that are shown. */
  readonly total: number;
  readonly first: number;
  readonly sort: { readonly key: SortKey; readonly descending: boolean };
  readonly onSort: (key: SortKey) => void;
  readonly onEnter: (standing: Standing, column: Column) => void;
}

export function Grid({ label, columns, rows, total, first, sort, onSort, onEnter }: Props) {
  const { say } = useShared();
  const [active, setActive] = useState({ row: 0, column: 0 });
  useEffect(() => setActive(({ row, column }) => ({ row: Math.max(0, Math.min(row, rows.length - 1)), column })), [rows]);
  const key = (event: KeyboardEvent): void => {
    const { row, column } = active;
    const here = rows[row];
    const there = columns[column];
    if (here !== undefined && there !== undefined && (event.key === 'Enter' || event.key === ' ')) onEnter(here, there);
    else if (!move(event, row, column)) return;
    event.preventDefault();
  };
  const move = ({ key: pressed, ctrlKey, currentTarget }: KeyboardEvent, row: number, column: number): boolean => {
    const to = target(pressed, ctrlKey, row, column);
    if (to === null || !(currentTarget instanceof HTMLTableSectionElement)) return false;
    const next = { row: Math.max(0, Math.min(rows.length - 1, to.row)), column: Math.max(0, Math.min(columns.length - 1, to.column)) };
    currentTarget.rows[next.row]?.cells[next.column]?.focus();
    return true;
  };
  const target = (pressed: string, whole: boolean, row: number, column: number): { readonly row: number; readonly column: number } | null => {
    switch (pressed) {
      case 'ArrowDown': return { row: row + 1, column };
      case 'ArrowUp': return { row: row - 1, column };
      case 'ArrowRight': return { row, column: column + 1 };
      case 'ArrowLeft': return { row, column: column - 1 };
      case 'PageDown': return { row: row + 10, column };
      case 'PageUp': return { row: row - 10, column };
      case 'Home': return { row: whole ? 0 : row, column: 0 };
      case 'End': return { row: whole ? rows.length - 1 : row, column: columns.length - 1 };
      default: return null;
    }
  };
  return (
    <div class="scroll">
      <table role="grid" class="standings" aria-label={label} aria-rowcount={total + 1} aria-colcount={columns.length}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <th scope="col" key={column.key} class={column.number ? 'number' : ''} aria-sort={column.sort === null ? undefined : column.sort === sort.key ? (sort.descending ? 'descending' : 'ascending') : 'none'}>
                {column.sort === null ? column.name : <SortButton column={column} sort={column.sort} state={column.sort === sort.key ? (sort.descending ? say('descending') : say('ascending')) : null} descending={sort.descending} onSort={onSort} />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={key}>
          {rows.map((standing, row) => (
            <tr key={standing.township} aria-rowindex={first + row + 2}>
              {columns.map((column, at) => (
                <td role="gridcell" key={column.key} class={column.number ? 'number' : ''} tabIndex={row === active.row && at === active.column ? 0 : -1} onFocus={() => setActive({ row, column: at })} onClick={() => onEnter(standing, column)}>{column.text(standing)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface SortProps {
  readonly column: Column;
  readonly sort: SortKey;
  /** How it is sorted by this column, in words; null where it is not. */
  readonly state: string | null;
  readonly descending: boolean;
  readonly onSort: (key: SortKey) => void;
}

function SortButton({ column, sort, state, descending, onSort }: SortProps) {
  return (
    <button type="button" class="sort" title={state ?? undefined} onClick={() => onSort(sort)}>
      {column.name}<span aria-hidden="true">{state === null ? '' : descending ? ' ▼' : ' ▲'}</span>
    </button>
  );
}
