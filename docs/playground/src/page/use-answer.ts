// An answer of the engine, asked for again whenever what it depends on changes. The last one stays until the next is there.
import { useEffect, useState } from 'preact/hooks';
import type { Bilingual } from '../bilingual';
import { both } from '../bilingual';
import { AskError } from './ask';

export interface Answered<T> {
  readonly value: T | null;
  readonly error: Bilingual | null;
}

export function useAnswer<T>(load: () => Promise<T>, inputs: readonly unknown[]): Answered<T> {
  const [answered, setAnswered] = useState<Answered<T>>({ value: null, error: null });
  useEffect(() => {
    let wanted = true;
    load().then(
      (value) => wanted && setAnswered({ value, error: null }),
      (error: unknown) =>
        wanted && setAnswered({ value: null, error: error instanceof AskError ? error.said : both(String(error), String(error)) }),
    );
    return () => {
      wanted = false;
    };
  }, inputs);
  return answered;
}
