import { describe, expect, it } from 'vitest';
import { cases, endedCases, foundCases } from '../../../bot/app/cases/cases.ts';
import type { StarCase } from '../../../shared/cases/case.ts';
import { addDays } from '../../../shared/kernel/calendar.ts';
import { anAppWithTeam, type TestApp } from '../../builders/app.ts';
import { aCase } from '../../builders/case.ts';
import { value } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';
import { af, coach, deputy, fk } from './people.ts';

const team = aTeam()
  .whereFkMayRaise()
  .withMember('individual-coordinator', { account: coach })
  .build();
const teamId = 'berg';

/** Declined one a day from 1 September 2020; every hundredth of them FK raised. */
const ended: readonly StarCase[] = Array.from({ length: 402 }, (_, n) =>
  aCase(`BER-2020-${String(n + 1).padStart(3, '0')}`, team)
    .by(n % 100 === 0 ? 'fk' : 'ifo')
    .raisedOn('2020-03-01')
    .declinedOn(addDays('2020-09-01', n))
    .build(),
);
const ongoing = aCase('BER-2026-001', team).receivedOn('2026-09-08').build();

async function withHistory(): Promise<TestApp> {
  const app = await anAppWithTeam({ team });
  const all = [...ended, ongoing];
  for (let from = 0; from < all.length; from += 100)
    await app.given('team:berg', ...all.slice(from, from + 100));
  return app;
}

const references = ({ rows }: { readonly rows: readonly { readonly reference: string }[] }) =>
  rows.map(({ reference }) => reference);
const latest = ended.map(({ id }) => id).reverse();

describe('the ended cases of a team', () => {
  it('are listed with the others twenty-five at a time, the latest first, to the very first', async () => {
    const app = await withHistory();
    const first = value(await cases(app, af, teamId));
    expect(references(first)).toEqual([ongoing.id, ...latest.slice(0, 25)]);
    const seen = references(first).slice(1);
    let after = first.moreEnded;
    while (after !== undefined) {
      const next = value(await endedCases(app, af, { teamId, after }));
      expect(next.rows.length).toBeLessThanOrEqual(25);
      seen.push(...references(next));
      after = next.moreEnded;
    }
    expect(seen).toEqual(latest);
  });

  it('are FK’s own alone for FK, who is given no place in the list of the others', async () => {
    const app = await withHistory();
    const list = value(await cases(app, fk, teamId));
    // Of five, the two that ended before the three hundred that were looked through.
    expect(references(list)).toEqual(['BER-2020-401', 'BER-2020-301', 'BER-2020-201']);
    expect(list).not.toHaveProperty('moreEnded');
    expect(list.moreText).toBe('Äldre avslutade ärenden hittar du med beteckningen.');
    const { moreEnded: after = '' } = value(await cases(app, af, teamId));
    for (const account of [fk, coach])
      expect(await endedCases(app, account, { teamId, after })).toMatchObject({
        error: { code: 'denied' },
      });
    expect(await endedCases(app, deputy, { teamId, after })).toMatchObject({ ok: false });
  });

  it('are none for the individkoordinator, who is given ongoing cases', async () => {
    const list = value(await cases(await withHistory(), coach, teamId));
    expect(list.rows).toEqual([]);
    expect(list).not.toHaveProperty('moreEnded');
    expect(list).not.toHaveProperty('moreText');
  });

  it('go on from nowhere but where a list of theirs ended', async () => {
    const app = await withHistory();
    for (const after of ['nonsense', 'W10', '1'])
      expect(await endedCases(app, af, { teamId, after })).toEqual({
        ok: false,
        error: { code: 'invalid', fields: ['after'] },
      });
  });
});

describe('a case that is looked for', () => {
  it('is found by reference, by year and number or by number, however long ago it ended', async () => {
    const app = await withHistory();
    for (const search of ['BER-2020-002', 'ber 2020 2', '2020-2', '2'])
      expect(references(value(await foundCases(app, af, { teamId, search })))).toEqual([
        'BER-2020-002',
      ]);
    const search = '1';
    expect(references(value(await foundCases(app, af, { teamId, search })))).toEqual([
      'BER-2026-001',
      'BER-2020-001',
    ]);
  });

  it('is not there for who may not see it, no more than one that is not', async () => {
    const app = await withHistory();
    const of = async (account: string, search: string) =>
      value(await foundCases(app, account, { teamId, search })).rows;
    expect(await of(fk, '2020-2')).toEqual([]);
    expect(await of(fk, '2020-999')).toEqual([]);
    expect(await of(fk, '2020-1')).toHaveLength(1);
    expect(await of(coach, '2020-1')).toEqual([]);
    expect(await of(af, 'ARE-2020-001')).toEqual([]);
  });
});
