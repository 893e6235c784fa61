import { describe, expect, it } from 'vitest';
import { finsamFile } from '../../../../bot/app/numbers/finsam.ts';
import type { PeriodRef } from '../../../../shared/kernel/period.ts';
import { anAppWithTeam, officeAccount } from '../../../builders/app.ts';
import { aCase } from '../../../builders/case.ts';
import { coordinatorAccount } from '../../../builders/context.ts';
import { aTeam } from '../../../builders/team.ts';

const halfYear: PeriodRef = { kind: 'half-year', year: 2026, n: 1 };

async function fileOf(women: number, men: number, others = 0, ref = halfYear) {
  const app = await anAppWithTeam({ team: aTeam().build() });
  app.clock.set('2026-07-02T08:00:00.000Z');
  const first = { woman: 100, man: 200, other: 300 };
  const about = (gender: keyof typeof first, n: number) =>
    Array.from({ length: n }, (_, nth) =>
      aCase(`BER-2026-${first[gender] + nth}`)
        .raisedOn('2026-02-03')
        .aboutA(gender)
        .receivedOn('2026-02-10')
        .build(),
    );
  const cases = [...about('woman', women), ...about('man', men), ...about('other', others)];
  await app.given('team:berg', ...cases);
  const found = await finsamFile(app, officeAccount, { period: ref });
  return found.ok ? found.value.text.trim().split(/\r?\n/).slice(1) : found.error.code;
}
const of = (what: string) => `STAR;Första halvåret 2026 (jan–juni);${what}`;

describe('the file for the national follow-up', () => {
  it('has participants by kön and period, and nothing else', async () => {
    expect(await fileOf(7, 5)).toEqual(
      ['Kvinna;7', 'Man;5', 'Annat eller inte angivet;0', 'Alla;12'].map(of),
    );
  });

  it('tells a few together with others, and else only how many there are', async () => {
    expect(await fileOf(9, 6, 1)).toEqual(
      ['Kvinna;9', 'Annat eller inte angivet, Man;7', 'Alla;16'].map(of),
    );
    expect(await fileOf(9, 1)).toEqual(['Alla;10'].map(of));
  });

  it('is of a period that is over, and for the kansli alone', async () => {
    expect(await fileOf(7, 5, 0, { kind: 'half-year', year: 2026, n: 2 })).toBe('period-not-over');
    const app = await anAppWithTeam({ team: aTeam().build() });
    const found = await finsamFile(app, coordinatorAccount, { period: halfYear });
    expect(found).toMatchObject({ ok: false, error: { code: 'denied' } });
  });
});
