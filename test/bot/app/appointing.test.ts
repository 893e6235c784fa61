import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { home } from '../../../bot/app/home/home.ts';
import { waitsAbove } from '../../../bot/app/home/waits-above.ts';
import { teamPage } from '../../../bot/app/federation/team-page.ts';
import { digest, steering } from '../../../bot/app/numbers/steering.ts';
import { read } from '../../../bot/app/documents/stored.ts';
import type { Federation } from '../../../shared/federation/federation.ts';
import type { Command } from '../../../shared/commands/command.ts';
import { aFederation, anAppWithTeam, managerAccount, officeAccount } from '../../builders/app.ts';
import type { TestApp } from '../../builders/app.ts';
import { value } from '../../builders/meeting.ts';
import { emptyStores } from '../../builders/stores.ts';
import { aTeam } from '../../builders/team.ts';
import { af, fk, coordinatorAccount } from './people.ts';

const appoint = {
  ...{ verb: 'appoint-coordinator', teamId: 'berg' },
  ...{ who: 'seat:ifo-officer', from: '2027-01-01' },
} as const satisfies Command;
const enter = {
  ...{ verb: 'add-member', teamId: 'berg', function: 'coordinator' },
  ...{ account: 'demo/ifo-officer', from: '2027-01-01' },
} as const satisfies Command;
const second = 'demo/second-manager';
const elsewhere = 'demo/manager-in-are';
let app: TestApp;

/** A styrgrupp with two members, another of another team, and a team that nobody leads. */
async function given(store: TestApp['store']): Promise<void> {
  app = await anAppWithTeam({ store, team: aTeam().without('coordinator').build() });
  const federation = aFederation();
  const [manager] = federation.roles.filter(({ account }) => account === managerAccount);
  if (manager?.role !== 'steering-member') throw new Error('no member');
  const peopled: Federation = {
    ...federation,
    steeringGroups: [...federation.steeringGroups, { id: 'are', name: 'Styrgrupp Åre' }],
    roles: [
      ...federation.roles,
      { ...manager, id: 'r8', account: second, party: 'af' },
      { ...manager, id: 'r9', account: elsewhere, steeringGroupId: 'are' },
    ],
  };
  await app.given('federation', peopled);
}

const appointmentOf = async () =>
  (await read(app.store, 'federation', 'team', 'berg'))?.body.appointment;
/** Of the samordnare: what they are behind with in their own year waits beside it. */
const waitsOf = async (account: string) =>
  value(await waitsAbove(app, account, {}))
    .kinds.filter(({ code }) => code !== 'late')
    .map(({ code, label, button, waits }) => ({
      ...{ code, label, button },
      to: waits[0]?.to,
    }));
const changed = async () =>
  value(await digest(app, managerAccount, { steeringGroupId: 'berg-are', inOwnChannel: true }))
    .changed;

describe.each(emptyStores)('the samordnare that a styrgrupp chooses, on %s', (_kind, open) => {
  let store: TestApp['store'];
  beforeEach(async () => {
    store = await open();
    await given(store);
  });
  afterEach(() => store.close());

  it('waits for the styrgrupp, then for the kansli, and then for nobody', async () => {
    expect(await waitsOf(managerAccount)).toEqual([
      {
        ...{ code: 'coordinator', label: 'Samordnare att utse (1)' },
        to: { page: 'steering', steeringGroupId: 'berg-are', deviation: 'berg' },
      },
    ]);
    value(await app.run(appoint, managerAccount));
    expect(await waitsOf(managerAccount)).toEqual([]);
    expect(await waitsOf(officeAccount)).toEqual([
      {
        ...{ code: 'appointed', label: 'Utsedda samordnare att lägga in (1)', button: 'Lägg in' },
        to: { page: 'settings', teamId: 'berg' },
      },
    ]);
    expect(value(await teamPage(app, officeAccount, 'berg')).appointed).toMatchObject({
      ...{ account: 'demo/ifo-officer', from: '2027-01-01' },
    });
    const [warning] = value(await home(app, af, 'berg')).warnings;
    expect(warning).toContain('Styrgruppen har utsett en samordnare från fre 1 jan 2027');
    value(await app.run(enter, officeAccount));
    expect(await waitsOf(officeAccount)).toEqual([]);
    expect(await waitsOf(managerAccount)).toEqual([]);
    expect(value(await teamPage(app, officeAccount, 'berg'))).not.toHaveProperty('appointed');
    expect(await appointmentOf()).toMatchObject({ status: 'entered' });
    expect(await changed()).toEqual(
      expect.arrayContaining([
        'STAR Berg: samordnaren som ni utsåg är inlagd, från fre 1 jan 2027',
        'STAR Berg: samordnare utsedd av styrgruppens ledamot för kommunen: handläggare IFO (kommunen), från fre 1 jan 2027',
      ]),
    );
  });

  it('is the first one’s choice where two choose at once, and the other is told', async () => {
    const both = await Promise.all([
      app.run(appoint, managerAccount),
      app.run({ ...appoint, who: 'other' }, second),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const [late] = both.flatMap((one) => (one.ok ? [] : [one.error]));
    expect(late).toMatchObject({ code: 'coordinator-is-appointed', on: '2026-11-20' });
    const stands = await appointmentOf();
    expect(stands).toMatchObject({ status: 'appointed' });
    expect(stands?.who.as === 'seat').toBe(both[0].ok);
  });

  it('is taken back by any of its members, and waits for them again', async () => {
    const { appointmentId = '' } = value(await app.run(appoint, managerAccount)).ids;
    const back = { verb: 'withdraw-appointment', teamId: 'berg', appointmentId } as const;
    value(await app.run(back, second));
    expect(await waitsOf(managerAccount)).toMatchObject([{ code: 'coordinator' }]);
    expect(await waitsOf(officeAccount)).toMatchObject([
      { code: 'coordinator', to: { page: 'settings', teamId: 'berg' } },
    ]);
    expect(await app.run(back, managerAccount)).toMatchObject({
      error: { code: 'appointment-is-withdrawn' },
    });
  });

  it.each([
    ['a member of another styrgrupp', elsewhere, 'not-in-team'],
    ['a member of the team', af, 'only-appointing'],
    ['FK’s contact', fk, 'only-appointing'],
    ['the kansli', officeAccount, 'only-appointing'],
    ['who is co-opted', 'demo/co-opted', 'only-appointing'],
    ['Länsam', 'demo/county', 'only-appointing'],
    ['the processledare', 'demo/process-lead', 'only-appointing'],
    ['who led the team before', coordinatorAccount, 'not-in-team'],
  ])('is neither chosen nor taken back by %s', async (_who, account, reason) => {
    expect(await app.run(appoint, account)).toMatchObject({ error: { code: 'denied', reason } });
    const { appointmentId = '' } = value(await app.run(appoint, managerAccount)).ids;
    const back = { verb: 'withdraw-appointment', teamId: 'berg', appointmentId } as const;
    expect(await app.run(back, account)).toMatchObject({ error: { code: 'denied', reason } });
    expect(await appointmentOf()).toMatchObject({ status: 'appointed' });
  });

  it('is on the styrgrupp’s page with what can be done for its members, and without for the kansli', async () => {
    const page = async (account: string) =>
      value(await steering(app, account, { steeringGroupId: 'berg-are' })).digest;
    expect((await page(managerAccount)).appointing).toMatchObject([
      { state: 'waits', appoint: { from: '2026-11-20' } },
    ]);
    expect((await page(officeAccount)).appointing[0]).not.toHaveProperty('appoint');
    // Told of with what can be done, and not once more among what else it must mend.
    expect((await page(managerAccount)).needsUs).toEqual([]);
    expect((await page(managerAccount)).teams[0]).toMatchObject({
      ...{ verdict: 'act', verdictText: 'Väntar på er: samordnare saknas' },
    });
    value(await app.run(appoint, managerAccount));
    const after = await page(managerAccount);
    expect(after.appointing).toMatchObject([{ state: 'appointed', canWithdraw: true }]);
    expect(after.teams[0]?.verdict).not.toBe('act');
    expect((await page(officeAccount)).appointing).toMatchObject([{ canWithdraw: false }]);
  });
});

it('a team that was stored before anybody could be chosen is read as it was', async () => {
  await given(await emptyStores[0]![1]());
  const team = aTeam().without('coordinator').build();
  await app.given('federation', { ...team, schemaVersion: 4 });
  const stored = await read(app.store, 'federation', 'team', 'berg');
  expect(stored?.body).toEqual(team);
  value(await app.run(appoint, managerAccount));
  expect(await appointmentOf()).toMatchObject({ status: 'appointed' });
});
