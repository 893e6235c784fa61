import { describe, expect, it } from 'vitest';
import { importSheet, undoImport } from '../../../../bot/app/imports/import-sheet.ts';
import { planSheet } from '../../../../bot/app/imports/sheet-plan.ts';
import { runCommand } from '../../../../bot/app/run/run-command.ts';
import { problemText } from '../../../../shared/imports/present-problem.ts';
import { meeting as stored } from '../../../../shared/meetings/meeting.ts';
import { anAppWithTeam, officeAccount, tellingJobs, type TestApp } from '../../../builders/app.ts';
import { aMeeting } from '../../../builders/meeting.ts';
import { numbersOf } from '../../../builders/numbers.ts';
import { builtInRules } from '../../../builders/rules.ts';
import { emptyStores } from '../../../builders/stores.ts';
import { aTeam } from '../../../builders/team.ts';

const team = aTeam().build();
const by = { run: runCommand, actor: officeAccount, teamId: 'berg' };
const head = ['Datum', 'Från', 'Till', 'Kallelsen i tid', 'Samordnare', 'Arbetsförmedlare'].concat(
  ['Rehabkoordinator primärvård', 'Rehabkoordinator psykiatri', 'Handläggare IFO'],
  ['Arbetskonsulent AME'],
);
const seven = ['På plats', 'digitalt', 'På plats', 'Ersättare', 'På plats', 'På plats'];
const first = ['7 mars 2023', '13.00', '16:00', 'ja', ...seven];
const second = [
  '2023-04-04',
  '13:00',
  '15:30',
  'nej',
  ...seven.with(3, 'Frånvarande, har meddelat'),
];

function planOf(app: TestApp, rows: readonly (readonly string[])[]) {
  const sheet = [head, ...rows].map((cells, n) => ({ line: n + 1, cells }));
  return planSheet(app, { team, what: 'meetings', sheet });
}

async function said(rows: readonly (readonly string[])[], app?: TestApp) {
  const { problems } = await planOf(app ?? (await anAppWithTeam({ team })), rows);
  return problems.map(problemText);
}

describe.each(emptyStores)('meetings from before, in %s', (_, open) => {
  it('are counted as any other, come in once, and go again', async () => {
    const app = await anAppWithTeam({ team, store: await open() });
    const plan = await planOf(app, [first, second]);
    expect(plan.problems).toEqual([]);
    expect(await importSheet(app, plan, by)).toMatchObject({ ok: true });
    const meetings = (await app.all('team:berg', 'meeting')).map((body) => stored.parse(body));
    const source = { team, cases: [], meetings, deviations: [], rules: builtInRules };
    const year = { from: '2023-01-01', to: '2023-12-31' };
    const { counted } = numbersOf(source, year, '2026-11-20');
    expect(counted.meetings).toMatchObject({
      held: { part: 2 },
      ...{ 'all-functions': { part: 1, of: 2 }, 'notice-in-time': { part: 1, of: 2 } },
    });
    expect(counted['attendance-function']).toMatchObject({
      'employment-officer': { part: 2, of: 2 },
      'rehab-coordinator-psychiatry': { part: 1, of: 2 },
    });
    expect(await tellingJobs(app, 'team:berg')).toEqual([]);

    expect((await planOf(app, [first, second])).fresh.rows).toEqual([]);
    expect((await planOf(app, [first, second])).problems).toEqual([]);
    expect(await undoImport(app, plan.importId, by)).toMatchObject({ ok: true });
    expect(await app.all('team:berg', 'meeting')).toEqual([]);
  });

  it('stay when their minutes have been put right since', async () => {
    const app = await anAppWithTeam({ team, store: await open() });
    const plan = await planOf(app, [first]);
    await importSheet(app, plan, by);
    const [meeting] = await app.all('team:berg', 'meeting');
    app.clock.pass(60);
    const corrected = await app.run({
      ...{ verb: 'correct-attendance', teamId: 'berg', meetingId: meeting?.id ?? '' },
      ...{ memberId: 'ifo-officer', attendance: 'digital' },
    });
    expect(corrected).toMatchObject({ ok: true });
    expect(await undoImport(app, plan.importId, by)).toMatchObject({
      ...{ ok: false, error: { code: 'import-corrected', days: ['2023-03-07'] } },
    });
  });
});

describe('meetings from before', () => {
  it('must say of everybody who had a seat how they were there, and of nobody else', async () => {
    expect(await said([first.with(4, '')])).toEqual(['Rad 2, Samordnare: Måste stå, men är tomt.']);
    expect((await said([first.with(5, 'På plats + digitalt')]))[0]).toContain(
      'Rad 2, Arbetsförmedlare: Den dagen hade 1 den funktionen',
    );
    const before = await said([first.with(0, '2019-03-05')]);
    expect(before).toHaveLength(6);
    expect(before[0]).toContain('Lägg in rollen från den dagen först');
    expect(await said([['2019-03-05', '13', '', 'ja', ...seven.map(() => 'obesatt')]])).toEqual([
      'Rad 2, Började: Det är inget klockslag. Skriv det som 13.00.',
      'Rad 2, Slutade: Måste stå, men är tomt.',
    ]);
  });

  it('are held on a day, in the past, of which the team has no other', async () => {
    const app = await anAppWithTeam({ team });
    await app.given('team:berg', aMeeting().on('2026-03-10').build());
    expect(await said([first.with(0, '2026-03-10')], app)).toEqual([
      'Rad 2, Mötesdag: Teamet har redan ett möte den dagen.',
    ]);
    expect(await said([first.with(0, '2027-03-09')])).toEqual([
      'Rad 2, Mötesdag: Dagen har inte varit än.',
    ]);
    expect(await said([first.with(0, 'mars 2023')])).toEqual([
      'Rad 2, Mötesdag: Skriv dagen, inte bara månaden.',
    ]);
    expect(await said([first.with(2, '12.00')])).toEqual([
      'Rad 2, Slutade: Dagen ligger före ”Började”.',
    ]);
    expect(await said([first, first.with(2, '16.30')])).toEqual([
      'Rad 3, Mötesdag: Teamet har redan ett möte den dagen.',
    ]);
  });
});
