import { describe, expect, it } from 'vitest';
import { keptLast } from '../../../bot/http/reports/kept-last.ts';

describe('what was made of the last few contents', () => {
  const aMaker = () => {
    const made: string[] = [];
    const make = (content: string) => async () => {
      await Promise.resolve();
      made.push(content);
      return content.toUpperCase();
    };
    return { made, make };
  };

  it('is made once for all who ask while it is made and after', async () => {
    const { made, make } = aMaker();
    const kept = keptLast<string>(2);
    const together = await Promise.all([kept('a', make('a')), kept('a', make('a'))]);
    expect([...together, await kept('a', make('a'))]).toEqual(['A', 'A', 'A']);
    expect(made).toEqual(['a']);
  });

  it('leaves in the order in which it was asked for last', async () => {
    const { made, make } = aMaker();
    const kept = keptLast<string>(2);
    for (const content of ['a', 'b', 'a', 'c', 'a', 'b']) await kept(content, make(content));
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  it('is tried anew where it could not be made', async () => {
    const { make } = aMaker();
    const kept = keptLast<string>(2);
    await expect(kept('a', () => Promise.reject(new Error('not now')))).rejects.toThrow('not now');
    expect(await kept('a', make('a'))).toBe('A');
  });
});
