import { join } from 'node:path';

const SRC = join(import.meta.dirname, '..', '..', 'src');

/** The package by its own name, from its source. */
export default {
  resolve: {
    alias: [
      { find: /^ranking-rules\/report$/, replacement: join(SRC, 'report/index.ts') },
      { find: /^ranking-rules$/, replacement: join(SRC, 'index.ts') },
    ],
  },
  test: { dir: join(import.meta.dirname, 'test'), testTimeout: 300_000, hookTimeout: 60_000 },
};
