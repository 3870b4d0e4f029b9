// Damage to a document: somewhere in it, something is not as it should be.
import type { Random } from '../documents/random';
import { boom, hostileValue, wrapped } from './values';

/** Changes a document somewhere, most often deep inside, but nothing within what is shared. */
export function mutate(root: object, random: Random, isShared: (value: unknown) => boolean): void {
  try {
    let node = root;
    for (;;) {
      const keys = Object.keys(node);
      const key = keys.length === 0 ? '0' : random.one(keys);
      const child: unknown = Reflect.get(node, key);
      if (typeof child !== 'object' || child === null || isShared(child) || random.chance(15))
        return change(node, key, child, root, random);
      node = child;
    }
  } catch {
    // What was put there before does not let itself be changed: it stays as it is.
  }
}

function change(node: object, key: string, child: unknown, root: object, random: Random): void {
  const { one, upTo } = random;
  switch (upTo(9)) {
    case 0:
      return void Reflect.deleteProperty(node, key);
    case 1:
      return void Reflect.defineProperty(node, key, { get: boom, enumerable: true, configurable: true });
    case 2:
      return void Reflect.defineProperty(node, one(['__proto__', 'x', '', 'toJSON', key, '𠮷']), {
        value: hostileValue(random),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    case 3:
      return void Reflect.set(node, key, typeof child === 'object' && child !== null ? wrapped(child, random) : root);
    case 4:
      if (Array.isArray(node)) node.length = upTo(node.length + 2);
      return;
    case 5:
      if (Array.isArray(node)) node.push(node[upTo(node.length)]);
      return;
    case 6:
    case 7:
      return void Reflect.set(node, key, near(child, random));
    default:
      return void Reflect.set(node, key, hostileValue(random));
  }
}

// A value of the same kind, a little off.
function near(value: unknown, { one, upTo }: Random): unknown {
  if (typeof value === 'number') return one([value + 1, value - 1, -value, value * 1e9, value / 3, String(value)]);
  if (typeof value === 'string') {
    const at = upTo(value.length);
    return value.slice(0, at) + one(['', '0', '9', '-', '.', 'e', ' ', '\0', '东', '\uDC00']) + value.slice(at + upTo(1));
  }
  return typeof value === 'boolean' ? !value : [value];
}
