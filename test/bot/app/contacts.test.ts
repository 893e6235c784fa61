import { describe, expect, it } from 'vitest';
import { contacts } from '../../../bot/app/contacts/contacts.ts';
import { home } from '../../../bot/app/home/home.ts';
import { year } from '../../../bot/app/year/year.ts';
import { searchContacts } from '../../../shared/contacts/search.ts';
import {
  anAppWithTeam,
  coOptedAccount,
  managerAccount,
  officeAccount,
  type TestApp,
} from '../../builders/app.ts';
import { aContact, aTeamContact } from '../../builders/contact.ts';
import { coordinatorAccount } from '../../builders/context.ts';
import { value } from '../../builders/meeting.ts';

const af = 'demo/employment-officer';
const fk = { party: 'fk', function: 'for-coordinators', from: '2026-11-20' } as const;

async function rowsFor(app: TestApp, account: string, ...place: [{ teamId: string }?]) {
  return value(await contacts(app, account, ...place)).groups.flatMap(({ rows }) => rows);
}

const reached = async (app: TestApp, account: string) =>
  (await rowsFor(app, account)).map(({ reachText }) => reachText);

async function situation(): Promise<TestApp> {
  const app = await anAppWithTeam();
  await app.given('federation', aContact(), aTeamContact());
  return app;
}

describe('the contacts', () => {
  it('are the county’s for everybody, and a team’s for it, its styrgrupp and the county', async () => {
    const app = await situation();
    for (const account of [af, coordinatorAccount, managerAccount, officeAccount, 'demo/county'])
      expect([account, await reached(app, account)]).toEqual([
        account,
        expect.arrayContaining(['Partnerlinjen', 'IFO i Berg']),
      ]);
    const coOpted = await reached(app, coOptedAccount);
    expect(coOpted).toContain('Partnerlinjen');
    expect(coOpted).not.toContain('IFO i Berg');
    expect(await contacts(app, 'demo/stranger')).toMatchObject({ error: { code: 'denied' } });
  });

  it('have the seats among them, which nobody types, and say who has no ersättare', async () => {
    const app = await situation();
    const seat = (await rowsFor(app, af)).find(
      ({ functionText, written }) => functionText === 'Arbetsförmedlare (AF)' && !written,
    );
    expect(seat).toMatchObject({ whoseText: 'STAR Berg', canChange: false });
    expect(seat?.stateText).toMatch(/^Sedan .* · (?:ingen|\d) ersättare$/);
  });

  it('begin with FK’s for the samordnare', async () => {
    const app = await situation();
    const first = async (account: string) =>
      value(await contacts(app, account)).groups.map(({ party }) => party)[0];
    expect(await first(coordinatorAccount)).toBe('fk');
    expect(await first(af)).toBe('af');
  });

  it('are written for the county by the kansli and the processledare, for a team by its samordnare', async () => {
    const app = await situation();
    const add = (whose: string, unit: string, account: string) =>
      app.run({ verb: 'add-contact', whose, unit, ...fk }, account);
    value(await add('county', 'Servicekontoret', 'demo/process-lead'));
    value(await add('team:berg', 'Lokalkontoret', coordinatorAccount));
    expect(await add('county', 'Annat', coordinatorAccount)).toMatchObject({
      error: { code: 'denied', reason: 'only-county-keepers' },
    });
    expect(await add('team:berg', 'Annat', officeAccount)).toMatchObject({
      error: { code: 'denied', reason: 'only-coordinator' },
    });
    expect(await add('team:nowhere', 'Annat', officeAccount)).toMatchObject({
      error: { code: 'not-found', what: 'team' },
    });
    expect(await add('styrgrupp', 'Annat', officeAccount)).toMatchObject({
      error: { code: 'invalid', fields: ['whose'] },
    });
    expect(await reached(app, af)).toEqual(
      expect.arrayContaining(['Servicekontoret', 'Lokalkontoret']),
    );
    const written = await app.all('federation', 'audit');
    expect(written).toMatchObject([{ verb: 'add-contact' }, { verb: 'add-contact' }]);
    expect(JSON.stringify(written)).not.toContain('Servicekontoret');
  });

  it('that end without anybody after them are in the year, and on the samordnare’s first page once late', async () => {
    const app = await anAppWithTeam();
    await app.given(
      'federation',
      aTeamContact({ to: '2026-11-19' }),
      aContact({ to: '2026-12-10' }),
    );
    const text = 'Ny kontakt efter den som slutar: Chef (kommunen)';
    const own = value(await year(app, coordinatorAccount, { teamId: 'berg' }));
    expect(own.overdue).toContainEqual(
      expect.objectContaining({ text, page: { page: 'contacts', teamId: 'berg' } }),
    );
    const county = value(await year(app, officeAccount, {}));
    expect(county.months.flatMap(({ rows }) => rows)).toContainEqual(
      expect.objectContaining({
        text: 'Ny kontakt efter den som slutar: Kontakt för samordnare (FK)',
      }),
    );
    const tasks = value(await home(app, coordinatorAccount, 'berg')).tasks;
    expect(JSON.stringify(tasks)).toContain(text);
    const next = { verb: 'add-contact', whose: 'team:berg', unit: 'IFO i Berg' } as const;
    const manager = { party: 'municipality', function: 'manager', from: '2026-11-20' } as const;
    value(await app.run({ ...next, ...manager }, coordinatorAccount));
    const after = value(await year(app, coordinatorAccount, { teamId: 'berg' }));
    expect(after.overdue.map((row) => row.text)).not.toContain(text);
  });

  it('of a channel are those of whom it serves', async () => {
    const app = await situation();
    const there = (await rowsFor(app, officeAccount, { teamId: 'are' })).map(
      ({ reachText }) => reachText,
    );
    expect(there).toContain('Partnerlinjen');
    expect(there).not.toContain('IFO i Berg');
  });
});

describe('the search among the contacts', () => {
  it('finds by function, party, team and unit, every word, and leaves out what is over', async () => {
    const app = await anAppWithTeam();
    await app.given(
      'federation',
      aContact(),
      aTeamContact({ to: '2026-01-01', from: '2025-01-01' }),
    );
    const { groups } = value(await contacts(app, coordinatorAccount));
    const found = (typed: string, more: { past?: boolean; teamId?: string } = {}) =>
      searchContacts(groups, { typed, ...more }).flatMap(({ rows }) =>
        rows.map(({ reachText }) => reachText),
      );
    expect(found('försäkringskassan samordnare')).toEqual(['Partnerlinjen']);
    expect(found('PARTNERLINJEN länet')).toEqual(['Partnerlinjen']);
    expect(found('flygning')).toEqual([]);
    expect(found('IFO i Berg')).not.toContain('IFO i Berg');
    expect(found('chef', { past: true })).toEqual(['IFO i Berg']);
    expect(found('chef', { past: true, teamId: 'are' })).toEqual([]);
  });
});
