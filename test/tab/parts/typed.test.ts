import { describe, expect, it } from 'vitest';
import { keepIn, keptIn } from '../../../tab/parts/useTyped.ts';

const isText = (kept: unknown): kept is string => typeof kept === 'string';

function aBrowser(kept: Readonly<Record<string, string>> = {}) {
  const store = new Map(Object.entries(kept));
  const sessionStorage = {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, text: string) => void store.set(key, text),
    removeItem: (key: string) => void store.delete(key),
  };
  return { store, window: { sessionStorage } as unknown as Window };
}

/** As an embedded page meets it where third-party storage is denied: the property itself throws. */
const denied = {
  get sessionStorage(): never {
    throw new Error('denied');
  },
} as unknown as Window;

describe('what somebody has typed', () => {
  it('is there again after a reload, until it is sent or thrown away', () => {
    const { store, window } = aBrowser();
    expect(keepIn(window, 'form', 'Hej')).toBe(true);
    expect(keptIn(window, 'form', isText)).toBe('Hej');
    keepIn(window, 'form', undefined);
    expect(keptIn(window, 'form', isText)).toBeUndefined();
    expect(store.size).toBe(0);
  });

  it('is nothing when it is not what this form keeps', () => {
    expect(keptIn(aBrowser({ form: '{"a":1}' }).window, 'form', isText)).toBeUndefined();
    expect(keptIn(aBrowser({ form: '{' }).window, 'form', isText)).toBeUndefined();
  });

  it('stays in the form where storage is denied or full', () => {
    expect(keepIn(denied, 'form', 'Hej')).toBe(false);
    expect(keptIn(denied, 'form', isText)).toBeUndefined();
  });
});
