// Making a schema without the question whether text can become code.

/** zod's own settings, and everybody's: changes them, and says what they are. */
type Configure = (change?: { readonly jitless?: boolean | undefined }) => { readonly jitless?: boolean | undefined };

/**
 * Every object schema of zod asks as it is made, and a page whose policy forbids it gets the question reported as a
 * violation. With the setting it does not; the setting is put back at once.
 */
export function withoutEval<T>(configure: Configure, make: () => T): T {
  const { jitless } = configure();
  configure({ jitless: true });
  try {
    return make();
  } finally {
    configure({ jitless });
  }
}
