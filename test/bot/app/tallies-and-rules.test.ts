import { describe, expect, it } from 'vitest';
import { rules } from '../../../bot/app/rules/rules.ts';
import { tallies } from '../../../bot/app/numbers/tallies.ts';
import {
  anApp,
  anAppWithTeam,
  coOptedAccount,
  managerAccount,
  officeAccount,
} from '../../builders/app.ts';
import { coordinatorAccount } from '../../builders/context.ts';
import { value } from '../../builders/meeting.ts';

const af = 'demo/employment-officer';
const fk = 'demo/fk-contact';
const ofTertial = { teamId: 'berg', tertial: '2026-T3' };
const screening = {
  verb: 'count-screening',
  ...ofTertial,
  tool: 'freda',
  offered: 4,
  done: 2,
} as const;

describe('the counts of a tertial', () => {
  it('are kept in the team, one document a tertial', async () => {
    const app = await anAppWithTeam();
    value(await app.run(screening));
    value(await app.run({ verb: 'count-occasions', ...ofTertial, occasions: 3 }));
    value(await app.run({ ...screening, tertial: '2026-T2' }));
    const stored = await app.all('team:berg', 'tally');
    expect(stored.map(({ id }) => id)).toEqual(['2026-T2', '2026-T3']);
    expect(stored[1]).toMatchObject({
      screening: { freda: { offered: 4, done: 2 } },
      informationOccasions: 3,
    });
  });

  it('are written once when the same numbers are sent again', async () => {
    const app = await anAppWithTeam();
    value(await app.run(screening));
    value(await app.run(screening));
    expect(await app.all('team:berg', 'audit')).toHaveLength(1);
  });

  it('are both kept when two are counted in the same moment', async () => {
    const app = await anAppWithTeam();
    await Promise.all([
      app.run(screening),
      app.run({ ...screening, tool: 'audit' }),
      app.run({ verb: 'count-occasions', ...ofTertial, occasions: 1 }),
    ]);
    expect(await app.all('team:berg', 'tally')).toMatchObject([
      {
        screening: { freda: { offered: 4, done: 2 }, audit: { offered: 4, done: 2 } },
        informationOccasions: 1,
      },
    ]);
  });

  it('are counted by the samordnare, read by the members, and no business of FK', async () => {
    const app = await anAppWithTeam();
    expect(await app.run(screening, af)).toMatchObject({
      error: { code: 'denied', reason: 'only-coordinator' },
    });
    expect(value(await tallies(app, coordinatorAccount, { teamId: 'berg' })).canCount).toBe(true);
    expect(value(await tallies(app, af, { teamId: 'berg' })).canCount).toBe(false);
    for (const account of [fk, officeAccount, managerAccount, 'demo/stranger'])
      expect([account, (await tallies(app, account, { teamId: 'berg' })).ok]).toEqual([
        account,
        false,
      ]);
  });

  it('are shown for the running tertial unless another is asked for', async () => {
    const app = await anAppWithTeam();
    value(await app.run({ ...screening, tertial: '2026-T1' }));
    expect(value(await tallies(app, af, { teamId: 'berg' }))).toMatchObject({
      tertial: '2026-T3',
      occasionsText: 'Inget är räknat än',
    });
    const first = value(await tallies(app, af, { teamId: 'berg', tertial: '2026-T1' }));
    expect(first.screening.find(({ tool }) => tool === 'freda')).toMatchObject({
      offered: 4,
      done: 2,
      text: 'Senast ändrat fre 20 nov 2026',
    });
  });

  it('are refused for a tertial that has not begun, or is none', async () => {
    const app = await anAppWithTeam();
    expect(await app.run({ ...screening, tertial: '2027-T1' })).toEqual({
      ok: false,
      error: { code: 'tertial-not-begun' },
    });
    expect(await tallies(app, af, { teamId: 'berg', tertial: '2027-T1' })).toMatchObject({
      error: { code: 'tertial-not-begun' },
    });
    expect(await tallies(app, af, { teamId: 'berg', tertial: '2026-H1' })).toMatchObject({
      error: { code: 'invalid' },
    });
    expect(await app.all('team:berg', 'tally')).toEqual([]);
  });
});

describe('the rules', () => {
  it('are open to everybody who is something here', async () => {
    const app = await anAppWithTeam();
    for (const account of [
      coordinatorAccount,
      af,
      fk,
      'demo/employment-officer-deputy',
      officeAccount,
      'demo/process-lead',
      'demo/county',
      managerAccount,
      coOptedAccount,
    ])
      expect([account, (await rules(app, account)).ok]).toEqual([account, true]);
    expect(await rules(app, 'demo/stranger')).toEqual({
      ok: false,
      error: { code: 'denied', reason: 'not-in-team' },
    });
  });

  it('are not there before the federation is', async () => {
    expect((await rules(await anApp(), officeAccount)).ok).toBe(false);
  });

  it('are shown as they are on the day', async () => {
    const app = await anAppWithTeam();
    const inForce = async () =>
      value(await rules(app, af)).kinds.flatMap(({ versions }) =>
        versions.filter(({ standing }) => standing === 'in-force').map(({ title }) => title),
      );
    expect(await inForce()).toEqual(['Verksamhetsbeskrivning STAR 2026', 'Verksamhetsplan 2026']);
    app.clock.set('2026-06-30T21:59:00.000Z');
    expect(await inForce()).toEqual(['STAR-överenskommelsen 2025', 'Verksamhetsplan 2026']);
  });
});
