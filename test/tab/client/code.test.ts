import { describe, expect, it } from 'vitest';
import { codeFrom, type CodeHome } from '../../../tab/client/code.ts';

type Found = Awaited<ReturnType<CodeHome['look']>>;

/** Code whose fetching fails as many times as it says; then it is looked whether the server is there. */
function codeFailing(times: number, found: Found = 'no-answer') {
  let asked = 0;
  let readIn = 0;
  const code = codeFrom(
    () => {
      asked += 1;
      return asked > times ? Promise.resolve('the page') : Promise.reject(new Error('404'));
    },
    {
      look: () => Promise.resolve(found),
      readInAnew: () => {
        readIn += 1;
      },
    },
  );
  return { code, asked: () => asked, readIn: () => readIn };
}

describe('code that is fetched when it is wanted', () => {
  it('is not asked for before, is asked for once by all who want it, and stays', async () => {
    const { code, asked } = codeFailing(0);
    expect([code.snapshot(), asked()]).toEqual([{ status: 'loading' }, 0]);
    await Promise.all([code.fetch(), code.fetch()]);
    await code.fetch();
    expect([code.snapshot(), asked()]).toEqual([{ status: 'ready', code: 'the page' }, 1]);
  });

  it('is asked for again by who tries again, and says so meanwhile', async () => {
    const { code } = codeFailing(1);
    const seen: string[] = [];
    code.subscribe(() => seen.push(code.snapshot().status));
    await code.fetch();
    await code.fetch();
    expect(seen).toEqual(['failed', 'loading', 'ready']);
  });

  it('comes with the whole tab, read in anew, for who tries again once the server answers', async () => {
    const { code, readIn } = codeFailing(2, 'same-version');
    await code.fetch();
    expect(readIn()).toBe(0);
    await code.fetch();
    expect(readIn()).toBe(1);
  });

  it('leaves the page where it is while nobody answers', async () => {
    const { code, readIn } = codeFailing(3);
    await code.fetch();
    await code.fetch();
    expect([code.snapshot(), readIn()]).toEqual([{ status: 'failed', outdated: false }, 0]);
  });

  it('says that a new version is there instead, where it is', async () => {
    const { code } = codeFailing(1, 'another-version');
    await code.fetch();
    expect(code.snapshot()).toEqual({ status: 'failed', outdated: true });
  });
});
