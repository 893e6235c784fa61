import { describe, expect, it } from 'vitest';
import { gatheringPage } from '../../../bot/app/gatherings/gathering-page.ts';
import { home } from '../../../bot/app/home/home.ts';
import { me } from '../../../bot/app/home/me.ts';
import { steering } from '../../../bot/app/numbers/steering.ts';
import { year } from '../../../bot/app/year/year.ts';
import {
  aClock,
  aFederation,
  anApp,
  coOptedAccount,
  managerAccount,
  type TestApp,
} from '../../builders/app.ts';
import { gatheringsAround } from '../../builders/gathering.ts';
import { aTeam } from '../../builders/team.ts';
import { startOf } from '../../../tab/app/places.ts';

const group = { steeringGroupId: 'berg-are' };

async function aGroup(): Promise<TestApp> {
  const app = await anApp({ clock: aClock('2026-12-07T09:00:00.000Z') });
  const { called, open, closed } = gatheringsAround({ ...group, teamId: 'berg' });
  await app.given('federation', aFederation(), aTeam().build(), called, open, closed);
  return app;
}

/** Handbook §1 and §7: who is adjungerad gets the minutes. */
describe('who is adjungerad in a styrgrupp', () => {
  it('begins at its minutes, and comes from there to what was decided', async () => {
    const app = await aGroup();
    const who = await me(app, coOptedAccount);
    if (!who.ok) throw new Error(who.error.code);
    expect(startOf(who.value, undefined)).toEqual({ page: 'year', ...group });
    const found = await year(app, coOptedAccount, group);
    if (!found.ok) throw new Error(found.error.code);
    const { aboutText, months, canPlan, counts, overdue } = found.value;
    expect(aboutText).toContain('Du är adjungerad');
    const rows = months.flatMap((month) => month.rows);
    expect(rows.map(({ text, gathering }) => [text, gathering?.id])).toEqual([
      ['Styrgruppsmöte', 'g-closed'],
    ]);
    expect([canPlan, overdue]).toEqual([[], []]);
    expect(counts).toEqual(['Styrgruppsmöte: 1 av 4 genomförda']);
    const minutes = await gatheringPage(app, coOptedAccount, { gatheringId: 'g-closed' });
    expect(JSON.stringify(minutes)).toContain('Varje part utser en ersättare');
  });

  it('is told so where there are none yet', async () => {
    const app = await aGroup();
    const found = await year(app, coOptedAccount, { ...group, year: 2025 });
    expect(found).toMatchObject({
      value: { emptyText: 'Det finns inga minnesanteckningar från året än.' },
    });
  });

  it('is refused the rest with its reason, and members read on as they did', async () => {
    const app = await aGroup();
    const refused = { ok: false, error: { code: 'denied' } };
    expect(await steering(app, coOptedAccount, group)).toMatchObject(refused);
    expect(await home(app, coOptedAccount, 'berg')).toMatchObject(refused);
    const member = await year(app, managerAccount, group);
    expect(member).toMatchObject({ ok: true });
    expect(JSON.stringify(member)).not.toContain('adjungerad');
    expect(JSON.stringify(member)).toContain('g-called');
  });
});
