// Values that no document should hold.
import type { Random } from '../documents/random';

const LONG = '长'.repeat(1_000_000);

/** One hostile value; the costly ones are rare. */
export function hostileValue(random: Random): unknown {
  const { one, chance, upTo } = random;
  if (chance(1) && chance(10)) return one([LONG, deep(5_000)]);
  switch (upTo(5)) {
    case 0:
      return one([
        null,
        undefined,
        true,
        false,
        Number.NaN,
        -0,
        0,
        -1,
        0.5,
        1e-7,
        5e-324,
        1e300,
        Infinity,
        2 ** 53,
        2 ** 53 - 1,
        2 ** 31,
        1n,
        Symbol('s'),
      ]);
    case 1:
      return one([
        '',
        ' ',
        '1e-400',
        '1e400',
        '1e-401',
        '-0',
        '9'.repeat(40),
        '9'.repeat(41),
        `0.${'3'.repeat(38)}`,
        '__proto__',
        'constructor',
        '\uD800',
        '2019-00',
        '9999-12',
        '0001-01',
        '+1',
        '1.',
        '.5',
        'NaN',
        '１',
        'P99999999999D',
        'half-up',
      ]);
    case 2:
      return one([
        {},
        [],
        [[]],
        () => 1,
        new Date(0),
        /x/,
        new Map(),
        new Uint8Array(2),
        Object.create(null),
        new Error('x'),
        Promise.resolve(1),
        '2019-06-19T24:00:00Z',
        '2019-02-30T00:00Z',
      ]);
    case 3:
      return one([
        throwing(),
        revoked(),
        changing(),
        cyclic(),
        sparse(),
        { toString: boom, valueOf: boom, toJSON: boom, [Symbol.toPrimitive]: boom },
      ]);
    case 4:
      return {
        length: one([2, 1.5, -1, 2 ** 32, Number.NaN, '2', 100]),
        codes: one([[0, 1], [9], null]),
        names: one([['东镇'], [], null]),
      };
    default:
      return { [Symbol.iterator]: one([boom, () => ({ next: boom }), () => ({}), () => null, () => [1, 2][Symbol.iterator]()]) };
  }
}

/** Changes that leave a value in its place but make reading it another matter. */
export function wrapped(value: object, { one }: Random): object {
  return one([
    () => Object.freeze(value),
    () => new Proxy(value, {}),
    () => new Proxy(value, { get: boom }),
    () => new Proxy(value, { ownKeys: boom }),
    () => new Proxy(value, { getOwnPropertyDescriptor: boom, has: boom }),
    () => new Proxy(value, { getPrototypeOf: boom }),
    () => Object.setPrototypeOf(value, null) as object,
    () => Object.setPrototypeOf(value, { month: '2019-06', revision: 3, length: 7 }) as object,
  ])();
}

export function boom(): never {
  throw new TypeError('a stranger threw');
}

function throwing(): unknown {
  return new Proxy({}, { get: boom, has: boom, ownKeys: boom, getPrototypeOf: boom, getOwnPropertyDescriptor: boom });
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable<unknown[]>([], {});
  revoke();
  return proxy;
}

// Another value at every reading.
function changing(): unknown {
  let reads = 0;
  return {
    get length() {
      return (reads += 1);
    },
    get 0() {
      return (reads += 1) % 3 === 0 ? '东镇' : reads;
    },
    get township() {
      return `第${(reads += 1)}镇`;
    },
  };
}

function cyclic(): unknown {
  const value: Record<string, unknown> = { a: [] };
  value['self'] = value;
  return [value, value];
}

function sparse(): unknown {
  const list: unknown[] = [1];
  list[50] = 2;
  return list;
}

function deep(depth: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < depth; i += 1) value = i % 2 === 0 ? [value] : { value };
  return value;
}
