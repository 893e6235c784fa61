import { describe, expect, it } from 'vitest';
import { numbers } from '../../../../bot/app/numbers/numbers.ts';
import { publicationOf } from '../../../../bot/app/numbers/publications.ts';
import type { NumbersView } from '../../../../shared/reports/views/view.ts';
import { anAppWithTeam, officeAccount, type TestApp } from '../../../builders/app.ts';
import { aCase } from '../../../builders/case.ts';
import { coordinatorAccount } from '../../../builders/context.ts';
import { countingStore } from '../../../builders/faulty-store.ts';
import { openSqliteStore } from '../../../../bot/store/sqlite.ts';
import { aTeam } from '../../../builders/team.ts';
import { builtInRules } from '../../../builders/rules.ts';

const team = aTeam().build();
const teamId = 'berg';
const tertial3 = { kind: 'tertial', year: 2026, n: 3 } as const;

function about(gender: 'woman' | 'man', n: number, day: string) {
  return Array.from({ length: n }, (_, nth) =>
    aCase(`BER-2026-${gender === 'woman' ? 1 : 5}${String(nth).padStart(2, '0')}`)
      .raisedOn(day)
      .aboutA(gender)
      .build(),
  );
}

async function situation(women = 6): Promise<TestApp> {
  const app = await anAppWithTeam({ team });
  await app.given(
    'team:berg',
    ...about('woman', women, '2026-10-05'),
    ...about('man', 7, '2026-10-06'),
  );
  return app;
}

async function genders(app: TestApp, actor = officeAccount): Promise<Record<string, string>> {
  const asked = await numbers(app, actor, { teamId, period: tertial3 });
  if (!asked.ok) throw new Error(asked.error.code);
  const view: NumbersView = asked.value;
  const rows = view.tables.find(({ code }) => code === 'gender')?.rows ?? [];
  return Object.fromEntries(rows.map(({ code, figure }) => [code, figure.text]));
}

describe('what leaves a team', () => {
  it('is published on the day after a period ends, by whoever asks first, and then stays', async () => {
    const app = await situation();
    app.clock.set('2026-12-31T22:00:00.000Z');
    expect(await genders(app)).not.toHaveProperty('woman');
    expect(await app.all('team:berg', 'publication')).toMatchObject([
      { publication: { until: '2026-08-31', edition: 1 } },
    ]);
    app.clock.set('2027-01-01T05:00:00.000Z');
    expect(await genders(app)).toMatchObject({ woman: '6', man: '7', other: '0' });
    await app.given(
      'team:berg',
      ...about('woman', 1, '2026-12-30').map((one) => ({ ...one, id: 'BER-2026-900' })),
    );
    // The team sees at once what was found out later; what has left it does not change.
    expect(await genders(app, coordinatorAccount)).toMatchObject({ woman: '7' });
    expect(await genders(app)).toMatchObject({ woman: '6', man: '7' });
    expect(await app.all('team:berg', 'publication')).toMatchObject([
      { publication: { until: '2026-12-31', edition: 1, publishedOn: '2027-01-01' } },
    ]);
  });

  it('is one and the same where two publish at once', async () => {
    const app = await situation();
    app.clock.set('2027-01-01T05:00:00.000Z');
    const told = await Promise.all([1, 2, 3].map(() => publicationOf(app, team, builtInRules)));
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
    const [kept, ...others] = await app.all('team:berg', 'publication');
    expect(kept).toMatchObject({ publication: told[0] });
    expect(others).toEqual([]);
  });

  it('is read, and counted no more, until another period ends', async () => {
    const { store, calls } = countingStore(await openSqliteStore(':memory:'));
    const app = await anAppWithTeam({ team, store });
    await app.given(
      'team:berg',
      ...about('woman', 6, '2026-10-05'),
      ...about('man', 7, '2026-10-06'),
    );
    app.clock.set('2027-01-01T05:00:00.000Z');
    await publicationOf(app, team, builtInRules);
    const before = calls.list;
    await publicationOf(app, team, builtInRules);
    expect(calls.list - before).toBe(0);
  });

  it('is what comes out of a file from before, where there was nobody until then', async () => {
    const app = await anAppWithTeam({ team });
    app.clock.set('2027-01-01T05:00:00.000Z');
    expect(await genders(app)).toMatchObject({ woman: '0', man: '0' });
    await app.given(
      'team:berg',
      ...about('woman', 6, '2026-10-05'),
      ...about('man', 7, '2026-10-06'),
    );
    expect(await genders(app)).toMatchObject({ woman: '6', man: '7' });
  });

  it('is nothing of a team of which nothing has ended', async () => {
    const app = await anAppWithTeam({ team });
    app.clock.set('2026-02-01T05:00:00.000Z');
    await app.given('team:berg', ...about('woman', 6, '2026-01-05'));
    expect(await publicationOf(app, { ...team, history: [] }, builtInRules)).toBeUndefined();
  });
});
