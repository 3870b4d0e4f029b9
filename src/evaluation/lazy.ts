// Values that are made when they are first asked for.

/** The value, made at the first call. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/**
 * A kind of objects whose properties ask their makers, by getters that all objects of the kind share.
 *
 * Why they are shared: engines keep an object's own getters among what lives long, so that all that such a getter
 * reaches would outlive the object until everything is collected.
 */
export function lazyKind<T extends object>(): (makers: { readonly [K in keyof T]: () => T[K] }) => T {
  let getters: PropertyDescriptorMap | null = null;
  return (makers) => {
    getters ??= Object.fromEntries(Object.keys(makers).map((name) => [name, getter(name)]));
    const made = Object.defineProperty({}, MAKERS, { value: makers });
    // The properties are those of the makers, which have all of T's.
    return Object.defineProperties(made, getters) as T;
  };
}

const MAKERS = /*@__PURE__*/ Symbol('makers');

function getter(name: string): PropertyDescriptor {
  // Stryker disable next-line ObjectLiteral: as below
  return {
    // Stryker disable next-line BooleanLiteral: made with the first of its kind and kept, which a later run finds; a test lists the columns
    enumerable: true,
    get(this: { readonly [MAKERS]: Readonly<Record<string, () => unknown>> }) {
      return this[MAKERS][name]();
    },
  };
}
