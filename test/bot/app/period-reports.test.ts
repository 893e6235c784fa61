import { describe, expect, it } from 'vitest';
import { report } from '../../../bot/app/period-reports/report.ts';
import { home } from '../../../bot/app/home/home.ts';
import { steering as steeringPage } from '../../../bot/app/numbers/steering.ts';
import { createScheduler } from '../../../bot/scheduler/run-jobs.ts';
import type { CommandOf } from '../../../shared/commands/command.ts';
import type { ReportView } from '../../../shared/period-reports/view.ts';
import { aChannel, anAppWithTeam, managerAccount, type TestApp } from '../../builders/app.ts';
import { aCase } from '../../builders/case.ts';
import { coordinatorAccount } from '../../builders/context.ts';
import { aTeam } from '../../builders/team.ts';

const team = aTeam().build();
const ofTeam = { type: 'team', teamId: 'berg' } as const;
const ofReport = { subject: ofTeam, period: '2026-H1' } as const;
const steering = '19:styr@thread.tacv2';

async function situation(): Promise<TestApp> {
  const app = await anAppWithTeam({ team });
  app.clock.set('2026-07-02T08:00:00.000Z');
  await app.given(
    'federation',
    aChannel(steering, { type: 'steering-group', steeringGroupId: 'berg-are' }),
  );
  const cases = ['1', '2', '3'].map((n) => aCase(`BER-2026-00${n}`).raisedOn('2026-02-03').build());
  await app.given('team:berg', ...cases);
  return app;
}

async function read(app: TestApp, actor = coordinatorAccount, period?: string) {
  const found = await report(app, actor, { ...ofReport, ...(period && { period }) });
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
}

function write(text: string, basedOn: number, section = 'reflection' as const) {
  return {
    verb: 'write-report',
    ...ofReport,
    section,
    basedOn,
    text,
  } satisfies CommandOf<'write-report'>;
}

const textOf = (view: ReportView, section = 'reflection') =>
  view.chapters.find((one) => one.section === section)?.text;
const told = (app: TestApp) =>
  app.messenger.sent.flatMap(({ message, channelId }) =>
    message.type === 'report-news' ? [[channelId, message.text] as const] : [],
  );

describe('a report of a period', () => {
  it('is drafted from the numbers before anybody has written a word', async () => {
    const view = await read(await situation());
    expect(view.stateText).toContain('Utkast');
    const participants = view.chapters.find(({ section }) => section === 'participants');
    expect(participants?.sentences[0]).toBe(
      'Under perioden aktualiserades 3, togs 0 emot, avböjdes 0 och avslutades 0 ärenden.',
    );
    expect(view.unwrittenText).toContain('Reflektion');
  });

  it('is written by several at once, each under a heading, and nobody’s text is lost under the same', async () => {
    const app = await situation();
    const [first, second] = await Promise.all([
      app.run(write('Vi möts oftare.', 0)),
      app.run({ ...write('Kön har vuxit.', 0), section: 'risks' }, managerAccount),
    ]);
    expect([first.ok, second.ok]).toEqual([true, true]);
    const late = await app.run(write('Vi möts för sällan.', 0), managerAccount);
    expect(late).toEqual({ ok: false, error: { code: 'report-text-changed' } });
    expect(textOf(await read(app))).toBe('Vi möts oftare.');
    expect(textOf(await read(app), 'risks')).toBe('Kön har vuxit.');
    await app.run(write('Vi möts oftare, och det hjälper.', 1), managerAccount);
    expect(textOf(await read(app))).toBe('Vi möts oftare, och det hjälper.');
  });

  it('takes no name, and stores nothing of it', async () => {
    const app = await situation();
    const refused = await app.run(write('Anna Svensson 19800101-1232 har fått jobb.', 0));
    expect(refused.ok).toBe(false);
    expect(await app.all('team:berg', 'period-report')).toEqual([]);
  });

  it('is left when its period is over, comes back, is left again and signed, and both hear of it', async () => {
    const app = await situation();
    const scheduler = createScheduler(app);
    const early = await app.run({
      verb: 'submit-report',
      ...ofReport,
      period: '2026-H2',
    });
    expect(early).toEqual({ ok: false, error: { code: 'report-not-over' } });
    expect(await app.run({ verb: 'sign-report', ...ofReport }, managerAccount)).toEqual({
      ok: false,
      error: { code: 'report-not-submitted' },
    });
    await app.run({ verb: 'submit-report', ...ofReport });
    await scheduler.runDue();
    await app.run({ verb: 'return-report', ...ofReport, text: 'Skriv om kön.' }, managerAccount);
    await scheduler.runDue();
    expect((await read(app)).returnedText).toBe('Skriv om kön.');
    await app.run({ verb: 'submit-report', ...ofReport });
    await scheduler.runDue();
    expect(await read(app)).not.toHaveProperty('returnedText');
    await app.run({ verb: 'sign-report', ...ofReport }, managerAccount);
    await scheduler.runDue();
    const [, , , last] = told(app);
    expect(told(app).map(([channel]) => channel === steering)).toEqual([true, false, true, false]);
    expect(last?.[1]).toContain('har undertecknat rapporten');
    expect(JSON.stringify(told(app))).not.toContain('Skriv om kön');
  });

  it('is what it was when it was signed, whatever happens after', async () => {
    const app = await situation();
    await app.run(write('Vi möts oftare.', 0));
    await app.run({ verb: 'submit-report', ...ofReport });
    await app.run({ verb: 'sign-report', ...ofReport }, managerAccount);
    const before = await read(app);
    expect(before.signatures).toEqual(['Kommunen, tors 2 juli 2026']);
    await app.given('team:berg', aCase('BER-2026-009').raisedOn('2026-03-03').build());
    expect(await app.run(write('Något annat.', 1))).toEqual({
      ok: false,
      error: { code: 'report-signed' },
    });
    const again = await app.run({ verb: 'sign-report', ...ofReport }, managerAccount);
    expect(again).toEqual({ ok: false, error: { code: 'report-signed-by-you' } });
    expect((await read(app)).chapters).toEqual(before.chapters);
  });

  it('waits on the first page of the samordnare until it is left, and on the styrgrupp’s until it is signed', async () => {
    const app = await situation();
    const task = async () => {
      const found = await home(app, coordinatorAccount, 'berg');
      if (!found.ok) throw new Error(found.error.code);
      return found.value.tasks.find(({ code }) => code === 'report');
    };
    const needs = async () => {
      const found = await steeringPage(app, managerAccount, { steeringGroupId: 'berg-are' });
      if (!found.ok) throw new Error(found.error.code);
      return found.value.digest.toSign;
    };
    expect(await task()).toMatchObject({
      title: 'Lämna rapporten för första halvåret 2026',
      period: '2026-H1',
      urgent: false,
    });
    app.clock.set('2026-08-02T08:00:00.000Z');
    expect(await task()).toMatchObject({ urgent: true });
    await app.run({ verb: 'submit-report', ...ofReport });
    expect(await task()).toBeUndefined();
    expect(await needs()).toEqual([
      {
        ...{ teamId: 'berg', period: '2026-H1' },
        text: 'STAR Berg: rapporten för första halvåret 2026 väntar på underskrift.',
      },
    ]);
    await app.run({ verb: 'return-report', ...ofReport, text: 'Skriv om kön.' }, managerAccount);
    expect((await task())?.title).toBe('Rapporten för första halvåret 2026 har kommit tillbaka');
    await app.run({ verb: 'submit-report', ...ofReport });
    await app.run({ verb: 'sign-report', ...ofReport }, managerAccount);
    expect([await task(), await needs()]).toEqual([undefined, []]);
  });

  it('begins with the texts of the one before, marked as such until somebody writes', async () => {
    const app = await situation();
    await app.run(write('Teamet är nytt.', 0));
    app.clock.set('2027-01-05T08:00:00.000Z');
    const next = await read(app, coordinatorAccount, '2026-H2');
    const carried = next.chapters.find(({ section }) => section === 'reflection');
    expect(carried).toMatchObject({ text: 'Teamet är nytt.', version: 0 });
    expect(carried?.carriedFrom).toBe('Första halvåret 2026');
    await app.run({ ...write('', 0), period: '2026-H2' });
    expect(textOf(await read(app, coordinatorAccount, '2026-H2'))).toBeUndefined();
  });
});
