import { describe, expect, it } from 'vitest';
import { county } from '../../../bot/app/numbers/county.ts';
import { report } from '../../../bot/app/period-reports/report.ts';
import { reportsOf } from '../../../bot/app/period-reports/standing.ts';
import { createScheduler } from '../../../bot/scheduler/run-jobs.ts';
import type { Command, CommandOf } from '../../../shared/commands/command.ts';
import type { Federation } from '../../../shared/federation/federation.ts';
import type { ReportSubject } from '../../../shared/period-reports/subject.ts';
import type { ReportView } from '../../../shared/period-reports/view.ts';
import {
  aChannel,
  anApp,
  aFederation,
  managerAccount,
  officeAccount,
  type TestApp,
} from '../../builders/app.ts';
import { aCase } from '../../builders/case.ts';
import { coordinatorAccount } from '../../builders/context.ts';
import { aSubmittedReport } from '../../builders/period-report.ts';
import { aTeam } from '../../builders/team.ts';
import { everyone } from './people.ts';

const berg = aTeam().build();
const are = aTeam()
  .named('STAR Åre', 'ARE')
  .without('coordinator')
  .withMember('coordinator', { account: 'demo/other-coordinator' })
  .withoutChannel()
  .build();
const ofGroup = { type: 'steering-group', steeringGroupId: 'berg-are' } as const;
const ofCounty = { type: 'county' } as const;
const channel = '19:styr@thread.tacv2';
const member = 'demo/county';

/** Two teams of one styrgrupp, with a year behind them: three raised in Berg, two of them closed; two in Åre. */
async function situation(): Promise<TestApp> {
  const app = await anApp();
  app.clock.set('2027-01-12T08:00:00.000Z');
  const federation = aFederation();
  const withTeams: Federation = {
    ...federation,
    steeringGroups: federation.steeringGroups.map((group) => ({ ...group, channelId: channel })),
    teamSteering: [berg, are].map(({ id }) => ({
      teamId: id,
      steeringGroupId: 'berg-are',
      from: '2025-01-01',
    })),
    roles: federation.roles.map((role) =>
      role.role === 'county-group' ? { ...role, party: 'af' as const } : role,
    ),
  };
  await app.given('federation', withTeams, aChannel(channel, ofGroup), berg, are);
  const inBerg = ['1', '2', '3'].map((n) =>
    aCase(`BER-2026-00${n}`, berg).raisedOn('2026-02-03').build(),
  );
  const inAre = ['1', '2'].map((n) => aCase(`ARE-2026-00${n}`, are).raisedOn('2026-09-08').build());
  await app.given('team:berg', ...inBerg);
  await app.given(`team:${are.id}`, ...inAre);
  return app;
}

async function read(
  app: TestApp,
  subject: ReportSubject,
  { as = officeAccount, period = '2026' } = {},
): Promise<ReportView> {
  const found = await report(app, as, { subject, period });
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
}

function gridOf(view: ReportView, title: string) {
  const table = view.chapters.flatMap(({ tables }) => tables).find((one) => one.title === title);
  return table?.lines.map(({ label, cells = [] }) => [label, ...cells]);
}

const chapter = (view: ReportView, section: string) =>
  view.chapters.find((one) => one.section === section);

describe('the report of a styrgrupp', () => {
  it('is of all its teams: what they come to together, and each beside the others', async () => {
    const app = await situation();
    const view = await read(app, ofGroup);
    expect(view.title).toBe('Årsrapport Styrgrupp Berg–Åre');
    expect(chapter(view, 'participants')?.sentences[0]).toBe(
      'Under perioden aktualiserades 5, togs 0 emot, avböjdes 0 och avslutades 0 ärenden.',
    );
    const rows = gridOf(view, 'Teamen bredvid varandra: in i STAR');
    expect(rows?.map(([name, raised]) => [name, raised])).toEqual([
      ['STAR Berg', '3'],
      ['STAR Åre', '2'],
      ['Totalt', '5'],
    ]);
  });

  it('says which of its teams’ reports are in, and which are missing', async () => {
    const app = await situation();
    await app.given('team:berg', aSubmittedReport('2026-H1'));
    await app.given('team:berg', { ...aSubmittedReport('2026-H2'), state: 'signed' });
    expect(gridOf(await read(app, ofGroup), 'Teamens rapporter')).toEqual([
      ['STAR Berg', 'Väntar på underskrift', 'Undertecknad'],
      ['STAR Åre', 'Saknas', 'Saknas'],
    ]);
  });

  it('has the goals of all its teams, with the forecast of the county’s', async () => {
    const goals = chapter(await read(await situation(), ofGroup), 'goals');
    expect(goals?.tables[0]?.title).toBe('Målen i verksamhetsplanen');
    expect(goals?.tables[0]?.lines.map(({ label }) => label).join()).toContain('Deltagare i hela');
  });

  it('is of the teams it answered for when the year ended, as the dated mapping has it', async () => {
    const app = await situation();
    const teamSteering = [
      { teamId: 'berg', steeringGroupId: 'berg-are', from: '2025-01-01' },
      { teamId: are.id, steeringGroupId: 'berg-are', from: '2025-01-01', to: '2026-06-30' },
    ];
    const redrawn: Federation = { ...aFederation(), teamSteering };
    await app.store.commit('federation', [{ op: 'upsert', body: redrawn }]);
    app.registry.forget();
    const sentence = async (period: string) =>
      chapter(await read(app, ofGroup, { period }), 'participants')?.sentences[0];
    expect(await sentence('2026')).toContain('aktualiserades 3,');
    await expect(read(app, ofGroup, { period: '2024' })).rejects.toThrow('report-no-teams');
  });

  it('is written by its members and the samordnare of one of its teams, and signed for a party; its channel hears of it', async () => {
    const app = await situation();
    const scheduler = createScheduler(app);
    const about = { subject: ofGroup, period: '2026' } as const;
    const write = {
      ...{ verb: 'write-report', ...about, section: 'reflection', basedOn: 0 },
      text: 'Styrgruppen har mötts fyra gånger.',
    } satisfies CommandOf<'write-report'>;
    expect(await app.run(write, coordinatorAccount)).toMatchObject({ ok: true });
    const other = { ...write, text: 'Styrgruppen har mötts tre gånger.' };
    expect(await app.run(other, managerAccount)).toMatchObject({
      error: { code: 'report-text-changed' },
    });
    await app.run({ verb: 'submit-report', ...about }, coordinatorAccount);
    await scheduler.runDue();
    expect(app.messenger.sent.map(({ channelId, message }) => [channelId, message])).toEqual([
      [channel, expect.objectContaining({ type: 'report-news', subject: ofGroup, period: '2026' })],
    ]);
    const denied = await app.run({ verb: 'sign-report', ...about }, coordinatorAccount);
    expect(denied).toMatchObject({ error: { code: 'denied' } });
    await app.run({ verb: 'sign-report', ...about }, managerAccount);
    const view = await read(app, ofGroup);
    expect([view.state, view.signatures]).toEqual(['signed', ['Kommunen, tis 12 jan 2027']]);
    await app.given('team:berg', aCase('BER-2026-009', berg).raisedOn('2026-03-03').build());
    expect((await read(app, ofGroup)).chapters).toEqual(view.chapters);
    app.clock.set('2028-01-12T08:00:00.000Z');
    expect(chapter(await read(app, ofGroup, { period: '2027' }), 'reflection')).toMatchObject({
      text: 'Styrgruppen har mötts fyra gånger.',
      carriedFrom: '2026',
    });
  });
});

describe('the report of the county', () => {
  it('says what the county’s page says, figure for figure', async () => {
    const app = await situation();
    const page = await county(app, officeAccount, {
      period: { kind: 'half-year', year: 2026, n: 2 },
      // However slow the machine is.
      complete: true,
    });
    if (!page.ok) throw new Error(page.error.code);
    const view = await read(app, ofCounty, { period: '2026-H2' });
    expect(view.title).toBe('Halvårsrapport Samordningsförbundet i Jämtlands län');
    const { columns, teams } = page.value;
    const beside = ['in i STAR', 'pågående och avslutade', 'möten'].map((part) =>
      gridOf(view, `Teamen bredvid varandra: ${part}`)?.slice(0, -1),
    );
    expect(
      teams.map((_, n) => beside.flatMap((rows, table) => rows?.[n]?.slice(table === 0 ? 0 : 1))),
    ).toEqual(
      teams.map(({ name, figures }) => [name, ...columns.map(({ code }) => figures[code]?.text)]),
    );
    expect(chapter(view, 'goals')?.tables[0]?.lines.map(({ label }) => label)).toEqual(
      page.value.goals.map(({ label }) => label),
    );
  });

  it('is written by the kansli, left to Länsam, sent back, left again and signed for a party', async () => {
    const app = await situation();
    const about = { subject: ofCounty, period: '2026-H2' } as const;
    await app.run({ verb: 'submit-report', ...about }, officeAccount);
    await app.run({ verb: 'return-report', ...about, text: 'Skriv om kön.' }, member);
    const back = await read(app, ofCounty, { period: '2026-H2' });
    expect([back.returnedText, back.words.returned]).toEqual([
      'Skriv om kön.',
      'Länsam vill ha ändrat:',
    ]);
    await app.run({ verb: 'submit-report', ...about }, officeAccount);
    expect(await app.run({ verb: 'sign-report', ...about }, officeAccount)).toMatchObject({
      error: { code: 'denied', reason: 'only-county-writers' },
    });
    await app.run({ verb: 'sign-report', ...about }, member);
    const { signatures } = await read(app, ofCounty, { period: '2026-H2' });
    expect(signatures).toEqual(['Arbetsförmedlingen, tis 12 jan 2027']);
  });

  it('is not signed by one whose party nobody has said', async () => {
    const app = await situation();
    const about = { subject: ofCounty, period: '2026-H2' } as const;
    const seat = {
      ...{ verb: 'assign-role', role: 'county-group', account: 'demo/board' },
      from: '2027-01-01',
    } satisfies CommandOf<'assign-role'>;
    await app.run(seat, officeAccount);
    await app.run({ verb: 'submit-report', ...about }, officeAccount);
    expect(await app.run({ verb: 'sign-report', ...about }, 'demo/board')).toEqual({
      ok: false,
      error: { code: 'report-no-party' },
    });
  });

  it('is told of on its page until it is left, to who writes it, and late when it is', async () => {
    const app = await situation();
    const standing = async (as: string) => {
      const found = await reportsOf(app, as, ofCounty);
      if (!found.ok) throw new Error(found.error.code);
      return found.value.reports.map(({ label, stateText, task, urgent }) => [
        ...[label, stateText, task, urgent],
      ]);
    };
    const running = ['Halvårsrapport för första halvåret 2027', 'Inte påbörjad', undefined, false];
    const last = 'Halvårsrapport för andra halvåret 2026';
    expect(await standing(officeAccount)).toEqual([
      [last, 'Saknas', 'Lämnas senast ons 3 mars', false],
      running,
    ]);
    expect((await standing(coordinatorAccount))[0]).toEqual([last, 'Saknas', undefined, false]);
    app.clock.set('2027-03-04T08:00:00.000Z');
    expect((await standing(officeAccount))[0]?.slice(2)).toEqual([
      'Skulle ha lämnats ons 3 mars',
      true,
    ]);
    await app.run({ verb: 'submit-report', subject: ofCounty, period: '2026-H2' }, officeAccount);
    expect((await standing(member))[0]).toEqual([
      ...[last, 'Väntar på underskrift', 'Läs och underteckna', true],
    ]);
    expect((await standing(officeAccount))[0]?.[2]).toBeUndefined();
  });
});

/** Who may what, written from the handbook and not from the table; `other-coordinator` leads STAR Åre, which the styrgrupp has too. */
const coordinators = [coordinatorAccount, 'demo/other-coordinator'];
const expected = [
  {
    subject: ofGroup,
    read: [...coordinators, officeAccount, 'demo/process-lead', member, managerAccount],
    write: [...coordinators, managerAccount],
    sign: [managerAccount],
  },
  {
    subject: ofCounty,
    read: [...coordinators, officeAccount, 'demo/process-lead', member],
    write: [officeAccount, 'demo/process-lead', member],
    sign: [member],
  },
] as const;

describe.each(expected)(
  'the report of the $subject.type',
  ({ subject, read: reads, write, sign }) => {
    const period = '2026';
    const among = (may: readonly string[]) => everyone.filter((one) => may.includes(one));

    it('is read, written, left, sent back and signed by those the handbook names, and nobody else', async () => {
      const commands: readonly (readonly [readonly string[], Command])[] = [
        [
          write,
          {
            ...{ verb: 'write-report', subject, period, section: 'risks', basedOn: 0 },
            text: 'Kön växer.',
          },
        ],
        [write, { verb: 'submit-report', subject, period }],
        [sign, { verb: 'return-report', subject, period, text: 'Skriv om kön.' }],
        [sign, { verb: 'sign-report', subject, period }],
      ];
      for (const [may, command] of commands) {
        const done: string[] = [];
        for (const account of everyone) {
          const app = await situation();
          if (may === sign) {
            const writer = write[0];
            await app.run({ verb: 'submit-report', subject, period }, writer);
          }
          const result = await app.run(command, account);
          if (result.ok) done.push(account);
          else expect([account, result.error.code]).toEqual([account, 'denied']);
        }
        expect([command.verb, done]).toEqual([command.verb, among(may)]);
      }
    });

    it('is read by those who see its teams’ aggregates, and so is how it stands', async () => {
      const app = await situation();
      const found: string[] = [];
      for (const account of everyone) {
        const one = await report(app, account, { subject, period });
        const standing = await reportsOf(app, account, subject);
        expect([account, one.ok]).toEqual([account, standing.ok]);
        if (one.ok) found.push(account);
      }
      expect(found).toEqual(among(reads));
    });
  },
);
