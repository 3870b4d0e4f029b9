// Who runs. `load` imports what the peer needs and gives its way of doing the job; a peer that is `counted` rounds
// wrongly: its mistakes are counted, and it runs in one round alone. What is `wrong` may differ from the package.

const ALL = ['columns', 'strings', 'objects'];
const COLUMNS = ['columns', 'strings'];

export const PEERS = [
  { id: 'ours', name: 'ranking-rules', modes: ALL, load: async () => (await import('./ours.mjs')).ours },
  { id: 'yardstick', name: 'typed arrays, this one policy', modes: ALL, load: async () => (await import('./typed.mjs')).typed },
  { id: 'maps', name: 'Maps and sorts, integers', modes: ALL, load: () => scored('./maps-and-sorts.mjs', 'mapsAndSorts', 'integerScore') },
  { id: 'd3', name: 'd3-array, integers', modes: ALL, load: () => scored('./d3-months.mjs', 'd3Months', 'integerScore') },
  { id: 'arquero', name: 'arquero, integers', modes: COLUMNS, load: async () => (await import('./arquero.mjs')).integers },
  { id: 'duckdb', name: 'DuckDB, integers', modes: COLUMNS, load: async () => (await import('./duckdb.mjs')).integers },
  { id: 'polars', name: 'polars, integers', modes: COLUMNS, load: async () => (await import('./polars.mjs')).integers },
  {
    id: 'decimal',
    name: 'Maps and sorts, decimal.js',
    modes: ['objects'],
    load: () => scored('./maps-and-sorts.mjs', 'mapsAndSorts', 'decimalScore'),
    wrong: true,
  },
  {
    id: 'maps-doubles',
    name: 'Maps and sorts, doubles',
    modes: ['columns'],
    load: () => scored('./maps-and-sorts.mjs', 'mapsAndSorts', 'doubleScore'),
    wrong: true,
    counted: true,
  },
  {
    id: 'arquero-doubles',
    name: 'arquero, doubles',
    modes: ['columns'],
    load: async () => (await import('./arquero.mjs')).doubles,
    wrong: true,
    counted: true,
  },
  {
    id: 'duckdb-doubles',
    name: 'DuckDB, DOUBLE',
    modes: ['columns'],
    load: async () => (await import('./duckdb.mjs')).doubles,
    wrong: true,
    counted: true,
  },
  {
    id: 'duckdb-decimals',
    name: 'DuckDB, DECIMAL',
    modes: ['columns'],
    load: async () => (await import('./duckdb.mjs')).decimals,
    wrong: true,
    counted: true,
  },
  {
    id: 'polars-doubles',
    name: 'polars, doubles',
    modes: ['columns'],
    load: async () => (await import('./polars.mjs')).doubles,
    wrong: true,
    counted: true,
  },
];

async function scored(file, way, score) {
  const [{ [way]: run }, { [score]: scoreOf }] = await Promise.all([import(file), import('./scores.mjs')]);
  return (input, mode) => run(input, mode, scoreOf);
}
