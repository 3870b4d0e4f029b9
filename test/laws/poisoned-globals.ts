// What a result must not depend on: functions that ECMAScript defines only approximately, and those that ask where and
// when they run. While poisoned, each throws.
const APPROXIMATE = [
  'acos',
  'acosh',
  'asin',
  'asinh',
  'atan',
  'atanh',
  'atan2',
  'cbrt',
  'cos',
  'cosh',
  'exp',
  'expm1',
  'hypot',
  'log',
  'log1p',
  'log10',
  'log2',
  'pow',
  'random',
  'sin',
  'sinh',
  'sqrt',
  'tan',
  'tanh',
];
const LOCAL = ['toLocaleString', 'toLocaleLowerCase', 'toLocaleUpperCase', 'localeCompare'];

const POISONED: readonly (readonly [object, readonly string[]])[] = [
  [Math, APPROXIMATE],
  [globalThis, ['Date', 'Intl', 'eval', 'Function', 'fetch', 'setTimeout', 'queueMicrotask']],
  [Number.prototype, LOCAL],
  [BigInt.prototype, LOCAL],
  [String.prototype, LOCAL],
  [Array.prototype, LOCAL],
  [Object.prototype, LOCAL],
];

export function withPoisonedGlobals<T>(run: () => T): T {
  const kept = POISONED.flatMap(([owner, names]) =>
    names.flatMap((name) => {
      const descriptor = Object.getOwnPropertyDescriptor(owner, name);
      return descriptor === undefined ? [] : [{ owner, name, descriptor }];
    }),
  );
  for (const { owner, name } of kept) {
    Object.defineProperty(owner, name, {
      configurable: true,
      get: () => {
        throw new Error(`${name} was asked for`);
      },
    });
  }
  try {
    return run();
  } finally {
    for (const { owner, name, descriptor } of kept) Object.defineProperty(owner, name, descriptor);
  }
}
