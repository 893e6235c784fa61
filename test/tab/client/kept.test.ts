import { describe, expect, it } from 'vitest';
import { keptIn } from '../../../tab/client/kept.ts';
import { sourceFiles } from '../../architecture/source-files.ts';

/** A storage as a browser has it: what it keeps are its own names. */
function aStorage(isFull = false): Storage {
  const kept: Record<string, string> = {};
  const methods = {
    getItem: (name: string) => kept[name] ?? null,
    setItem: (name: string, text: string) => {
      if (isFull) throw new Error('full');
      kept[name] = text;
    },
    removeItem: (name: string) => Reflect.deleteProperty(kept, name),
  };
  for (const [name, value] of Object.entries(methods))
    Object.defineProperty(kept, name, { value, enumerable: false });
  return kept as unknown as Storage;
}

/** As an embedded page meets it where third-party storage is denied: the property itself throws. */
const denied = (): Storage => {
  throw new Error('denied');
};

describe('what the browser keeps', () => {
  it('is there for the next page, until it is taken away', () => {
    const storage = aStorage();
    const kept = keptIn(() => storage);
    expect(kept.set('form/1', 'Hej')).toBe(true);
    expect(keptIn(() => storage).get('form/1')).toBe('Hej');
    expect(kept.names('form/')).toEqual(['form/1']);
    kept.remove('form/1');
    expect(kept.get('form/1')).toBeUndefined();
  });

  it.each([
    ['denied', denied],
    ['full', () => aStorage(true)],
  ])(
    'stays as long as the page does where storage is %s, and says that it is no longer',
    (_, open) => {
      const kept = keptIn(open);
      expect(kept.set('form/1', 'Hej')).toBe(false);
      expect(kept.get('form/1')).toBe('Hej');
      expect(kept.names('form/')).toEqual(['form/1']);
      kept.remove('form/1');
      expect(kept.get('form/1')).toBeUndefined();
    },
  );

  it('is touched nowhere else', () => {
    const touching = sourceFiles().filter(
      ({ path, text }) => path.startsWith('tab/') && /\b(local|session)Storage\b/.test(text),
    );
    expect(touching.map(({ path }) => path)).toEqual(['tab/client/kept.ts']);
  });
});
