import { describe, expect, it } from 'vitest';
import { storeAround } from '../../../../bot/app/documents/store-around.ts';
import { county } from '../../../../bot/app/numbers/county.ts';
import { openSqliteStore } from '../../../../bot/store/sqlite.ts';
import { countyCsv, countySheets } from '../../../../shared/digest/present-county-file.ts';
import type { CountyView } from '../../../../shared/digest/county-view.ts';
import { anApp, aFederation, officeAccount, type TestApp } from '../../../builders/app.ts';
import { aCase } from '../../../builders/case.ts';
import { aSubmittedReport } from '../../../builders/period-report.ts';
import { aTeam } from '../../../builders/team.ts';

const berg = aTeam().aimingAt(6, 12).build();
const are = aTeam().named('STAR Åre', 'ARE').without('coordinator').withoutChannel().build();

/** Two teams: Berg with two raised and one received in the tertial, Åre with a queue of three and nobody who leads it. */
async function twoTeams(): Promise<{ readonly app: TestApp; readonly listed: string[] }> {
  const store = await openSqliteStore(':memory:');
  const listed: string[] = [];
  const watched = storeAround(store, {
    list(scope, request) {
      if (request.kind === 'case') listed.push(scope);
      return store.list(scope, request);
    },
  });
  const app = await anApp({ store: watched });
  await app.given('federation', aFederation(), berg, are);
  await app.given(
    `team:${berg.id}`,
    aCase('BER-2026-001', berg).raisedOn('2026-10-06').receivedOn('2026-10-13').build(),
    aCase('BER-2026-002', berg).raisedOn('2026-11-03').build(),
  );
  await app.given(
    `team:${are.id}`,
    ...['001', '002', '003'].map((n) =>
      aCase(`ARE-2026-${n}`, are).raisedOn('2026-09-08').queuedOn('2026-10-13').build(),
    ),
  );
  return { app, listed };
}

async function viewFor(
  app: TestApp,
  asked: Parameters<typeof county>[2] = {},
): Promise<CountyView> {
  // However slow the machine is.
  const found = await county(app, officeAccount, { longest: Infinity, ...asked });
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
}

describe('the county’s page', () => {
  it('has every team beside the others, with what they come to together', async () => {
    const { app } = await twoTeams();
    const view = await viewFor(app);
    expect(
      view.teams.map(({ name, steeringGroup, figures }) => [
        ...[name, steeringGroup],
        ...[figures.raised?.text, figures.received?.text, figures.queued?.text],
      ]),
    ).toEqual([
      ['STAR Berg', 'Styrgrupp Berg–Åre', '2', '1', '0'],
      ['STAR Åre', undefined, '3', '0', '3'],
    ]);
    expect(view.total).toMatchObject({ raised: { value: 5 }, queued: { value: 3 } });
    expect(view.pending).toBe(0);
  });

  it('shows no length of time of fewer than three, in a team or in all of them', async () => {
    const { app } = await twoTeams();
    const { teams, total } = await viewFor(app);
    expect(teams[0]?.figures['waiting-time']?.text).toBe('för få för att säga');
    expect(total).not.toHaveProperty('waiting-time');
  });

  it('says who is in trouble: nobody leads it, nothing reaches it, its queue outgrows it', async () => {
    const { app } = await twoTeams();
    const { troubles } = await viewFor(app);
    const texts = troubles.find(({ name }) => name === 'STAR Åre')?.texts ?? [];
    expect(texts).toEqual(
      expect.arrayContaining([
        'Samordnare saknas',
        'Ingen kanal är ansluten, så kallelsen når ingen där',
        'Lång kö: 3 väntar, 0 togs emot under halvåret före',
      ]),
    );
    expect(troubles.find(({ name }) => name === 'STAR Berg')?.texts.join()).not.toContain('kanal');
  });

  it('says of a period that is over what was amiss when it ended, and on which day that was', async () => {
    const { app } = await twoTeams();
    const now = await viewFor(app);
    expect(now).not.toHaveProperty('troublesOn');
    const then = await viewFor(app, { period: { kind: 'half-year', year: 2026, n: 1 } });
    expect(then.troublesOn).toBe('tis 30 juni 2026');
    // Whether it has a channel is known of today only.
    expect(then.troubles.flatMap(({ texts }) => texts).join()).not.toContain('kanal');
  });

  it('says whose report of the half-year is in, waits for the styrgrupp, or is missing', async () => {
    const { app } = await twoTeams();
    const standing = async () => {
      const { reports, reportPeriod } = await viewFor(app);
      expect(reportPeriod).toBe('2026-H1');
      return reports.map(({ label, teams }) => [label, ...teams.map(({ name }) => name)]);
    };
    expect(await standing()).toEqual([['Saknas', 'STAR Berg', 'STAR Åre']]);
    await app.given(`team:${berg.id}`, aSubmittedReport('2026-H1', berg.id));
    expect(await standing()).toEqual([
      ['Saknas', 'STAR Åre'],
      ['Väntar på underskrift', 'STAR Berg'],
    ]);
    await app.given(`team:${berg.id}`, {
      ...aSubmittedReport('2026-H1', berg.id),
      state: 'signed',
    });
    expect(await standing()).toEqual([
      ['Saknas', 'STAR Åre'],
      ['Undertecknade', 'STAR Berg'],
    ]);
  });

  it('says what there was no time to count, and has it once it has been counted', async () => {
    const { app } = await twoTeams();
    const early = await viewFor(app, { longest: -1 });
    expect(early.teams).toEqual([]);
    expect(early.pendingText).toContain('2 team räknas fortfarande');
    // The first writes what is published, which is something of the team written.
    await viewFor(app);
    await viewFor(app);
    expect((await viewFor(app, { longest: -1 })).pending).toBe(0);
  });

  it('counts a team again once something of it has been written, and the others not', async () => {
    const { app, listed } = await twoTeams();
    await viewFor(app);
    await viewFor(app);
    listed.length = 0;
    const before = await viewFor(app);
    expect(listed).toEqual([]);
    await app.given(`team:${berg.id}`, aCase('BER-2026-003', berg).raisedOn('2026-11-10').build());
    const after = await viewFor(app);
    expect(new Set(listed)).toEqual(new Set([`team:${berg.id}`]));
    expect([before, after].map(({ total }) => total.raised?.value)).toEqual([5, 6]);
  });

  it('is refused for free intervals, and to who sees no other team', async () => {
    const { app } = await twoTeams();
    const period = { kind: 'interval', from: '2026-10-01', to: '2026-10-31' } as const;
    expect(await county(app, officeAccount, { period })).toMatchObject({
      error: { code: 'only-report-periods' },
    });
    expect(await county(app, 'demo/manager', {})).toMatchObject({ error: { code: 'denied' } });
  });

  it('is handed out number for number, as sheets and as one table', async () => {
    const { app } = await twoTeams();
    const view = await viewFor(app, { complete: true });
    const [teams, goals, troubles] = countySheets(view);
    expect(teams?.rows.map((row) => row.slice(0, 4))).toEqual([
      ['Team', 'Styrgrupp', 'Aktualiserade', 'Mottagna'],
      ['STAR Berg', 'Styrgrupp Berg–Åre', 2, 1],
      ['STAR Åre', undefined, 3, 0],
      ['Totalt', undefined, 5, 1],
    ]);
    expect(teams?.rows[0]).toEqual(
      expect.arrayContaining([
        'Väntetid, median i dagar',
        'Handläggningstid, median i månader',
      ]) as unknown,
    );
    // A part and what it is a part of are numbers, each in a cell of its own.
    const heads = teams?.rows[0] ?? [];
    const part = heads.findIndex((head) => heads.includes(`${String(head)}, av`));
    expect(part).toBeGreaterThan(1);
    for (const row of teams?.rows.slice(1) ?? [])
      expect(['number', 'undefined']).toContain(typeof row[part + 1]);
    const counted = countySheets(view).find(({ name }) => name === 'Så räknas det');
    expect(counted?.rows.map(([label]) => label)).toEqual(
      expect.arrayContaining(['Aktualiserade', 'Väntetid', 'Handläggningstid']) as unknown,
    );
    expect(goals?.rows.length).toBe(view.goals.length + 1);
    expect(troubles?.rows.flat()).toContain('Samordnare saknas');
    expect(countyCsv(view)).toContain('STAR Berg;Styrgrupp Berg–Åre;2;1;0;');
  });
});
