// Records as columns, plain or coded.
import type { TallyColumns } from '../../src/records/types';

export const columnsOf = (rows: readonly Readonly<Record<string, unknown>>[]): TallyColumns => {
  const column = (field: string): never[] => rows.map((row) => row[field] as never);
  return { township: column('township'), month: column('month'), assigned: column('assigned') };
};
export const codedOf = ({ township, month, ...rest }: TallyColumns): TallyColumns => {
  const coded = (column: unknown): { codes: number[]; names: string[] } => {
    const names = [...new Set(column as string[])];
    return { codes: (column as string[]).map((text) => names.indexOf(text)), names };
  };
  return { ...rest, township: coded(township), month: coded(month) };
};
