import { describe, expect, it } from 'vitest';
import { noticeJob } from '../../../../bot/app/jobs/jobs.ts';
import type { PostOutcome } from '../../../../bot/app/messages.ts';
import { noShares, type SendShares } from '../../../../bot/app/documents/send-shares.ts';
import { operations } from '../../../../bot/app/operations/operations.ts';
import type { Workings } from '../../../../bot/app/ports.ts';
import { createScheduler } from '../../../../bot/scheduler/run-jobs.ts';
import { addSeconds } from '../../../../shared/kernel/calendar.ts';
import type { OperationsView } from '../../../../shared/operations/view.ts';
import { aClock, anAppWithTeam, officeAccount, type TestApp } from '../../../builders/app.ts';
import { coordinatorAccount } from '../../../builders/context.ts';
import { aMeeting } from '../../../builders/meeting.ts';

const due = '2026-12-01T07:00:00.000Z';

/** The kallelse of the meeting on 8 December is due. */
async function atNotice(outcome?: Exclude<PostOutcome, { status: 'sent' }>): Promise<TestApp> {
  const app = await anAppWithTeam({ clock: aClock(due) });
  const meeting = aMeeting().withId('m1').build();
  await app.given('team:berg', meeting, noticeJob(meeting, due));
  if (outcome !== undefined) app.messenger.answers.push(outcome);
  return app;
}

async function seenBy(app: TestApp, account = officeAccount): Promise<OperationsView> {
  const found = await operations(app, account);
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
}

describe('the page of who runs it', () => {
  it('is for the office alone', async () => {
    const app = await atNotice();
    for (const account of [coordinatorAccount, 'demo/process-lead', 'demo/nobody'])
      expect(await operations(app, account)).toMatchObject({
        ok: false,
        error: { code: 'denied' },
      });
    expect((await operations(app, officeAccount)).ok).toBe(true);
  });

  it('shows a kallelse that is to go out, and then that it has', async () => {
    const app = await atNotice();
    expect((await seenBy(app)).facts.notices).toEqual({ due: 1, late: 0, sent: [] });
    app.clock.pass(5);
    await createScheduler(app).runDue();
    const { facts, isWell } = await seenBy(app);
    expect(isWell).toBe(true);
    expect(facts.notices).toMatchObject({
      due: 0,
      late: 0,
      sent: [{ teamId: 'berg', team: 'STAR Berg', date: '2026-12-08', due }],
    });
  });

  it('shows one that nobody has begun as late after a minute', async () => {
    const app = await atNotice();
    app.clock.pass(90);
    const { facts, summary } = await seenBy(app);
    expect(facts.notices).toMatchObject({ due: 0, late: 1 });
    expect(summary).toContain('1 kallelse är försenad');
  });

  it('shows one that Teams does not take as late at once, and the channel as in doubt', async () => {
    const app = await atNotice({ status: 'refused', reason: 'forbidden' });
    await createScheduler(app).runDue();
    app.registry.forget();
    const { facts, sections } = await seenBy(app);
    expect(facts.notices).toMatchObject({ due: 0, late: 1 });
    expect(facts.jobs.types).toMatchObject([{ type: 'post-notice', withoutChannel: 1, late: 1 }]);
    expect(facts.channelsInDoubt).toEqual([{ serves: 'berg', reason: 'forbidden', since: due }]);
    expect(sections.find(({ code }) => code === 'channels')?.rows[0]?.label).toBe('STAR Berg');
  });

  it('does not show what is due another day', async () => {
    const app = await anAppWithTeam();
    const meeting = aMeeting().withId('m1').build();
    await app.given('team:berg', meeting, noticeJob(meeting, app.clock.now()));
    expect((await seenBy(app)).facts.jobs.types).toEqual([]);
  });

  it('shows the program, the store as it was tried, and sign-ins that failed', async () => {
    const workings: Workings = {
      version: '1.2.3',
      startedAt: due,
      storeKind: 'cosmos',
      readiness: async () => ({ reads: true, writes: false, bot: 'failing' }),
      signInProblems: () => [{ problem: 'expired', count: 2, lastAt: due }],
    };
    const app = await anAppWithTeam({ workings });
    const { facts, summary } = await seenBy(app);
    expect(facts).toMatchObject({
      program: { version: '1.2.3', startedAt: due, processes: 1 },
      store: { kind: 'cosmos', reads: true, writes: false },
      bot: 'failing',
      signInProblems: [{ problem: 'expired', count: 2 }],
    });
    expect(summary).toContain('Teams släpper inte in boten');
  });

  it('counts the processes that run, of all that have said so: not who has left, nor who says nothing more', async () => {
    const app = await anAppWithTeam({ clock: aClock(due) });
    const sender = (id: string, until: string, left = false) => ({
      id,
      of: 2,
      calm: due,
      until,
      left,
    });
    const shares: SendShares = {
      ...noShares,
      senders: [
        sender('one', addSeconds(due, 20)),
        sender('two', addSeconds(due, 5)),
        sender('left', addSeconds(due, 20), true),
        sender('silent', addSeconds(due, -5)),
      ],
    };
    await app.given('federation', shares);
    expect((await seenBy(app)).facts.program.processes).toBe(2);
    app.clock.pass(60);
    expect((await seenBy(app)).facts.program.processes).toBe(1);
  });

  it('names what cannot be read, when it has been met', async () => {
    const app = await anAppWithTeam();
    const broken = { kind: 'meeting', id: 'm9', schemaVersion: 2, sort: '2026-11-24T09:00' };
    await app.given('team:berg', broken);
    const { facts } = await seenBy(app);
    expect(facts.unreadable).toEqual([{ kind: 'meeting', id: 'm9', teamId: 'berg' }]);
  });

  it('says nothing of a person or a case', async () => {
    const app = await atNotice({ status: 'refused', reason: 'forbidden' });
    await createScheduler(app).runDue();
    app.registry.forget();
    const said = JSON.stringify(await seenBy(app));
    expect(said).not.toMatch(/demo\/|BER-|ifo-officer|thread\.tacv2/);
  });
});
