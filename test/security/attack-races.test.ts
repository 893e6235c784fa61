import { describe, expect, it } from 'vitest';
import { createApp } from '../../bot/app/context/app.ts';
import { runCommand } from '../../bot/app/run/run-command.ts';
import { teamScope } from '../../bot/app/documents/stored.ts';
import { starCase, type StarCase } from '../../shared/cases/case.ts';
import { stateAt } from '../../shared/cases/history.ts';
import type { Command } from '../../shared/commands/command.ts';
import { meeting, type Meeting } from '../../shared/meetings/meeting.ts';
import { anAppWithTeam, type TestApp } from '../builders/app.ts';
import { aCase, aRaise } from '../builders/case.ts';
import { coordinatorAccount } from '../builders/context.ts';
import { aTeam } from '../builders/team.ts';

const teamId = 'berg';
const scope = teamScope(teamId);
const one = { teamId, reference: 'BER-2026-001' };

/** The application, and the same store seen by another process. */
async function twoProcesses(): Promise<{ readonly app: TestApp; readonly run: Run }> {
  const app = await anAppWithTeam({ team: aTeam().whereFkMayRaise().build() });
  const { ids, log, directory, credentials, messenger, store, clock } = app;
  const other = createApp({ ids, log, directory, credentials, messenger, store, clock });
  return {
    app,
    run: (commands, id) =>
      Promise.all(
        commands.map((command, n) =>
          runCommand(n % 2 === 0 ? app : other, {
            id: id ?? `attack-${n}-${ids.next()}`,
            actor: coordinatorAccount,
            command,
          }),
        ),
      ),
  };
}
type Run = (
  commands: readonly Command[],
  id?: string,
) => Promise<readonly Awaited<ReturnType<typeof runCommand>>[]>;

async function caseNow(app: TestApp): Promise<StarCase> {
  const found = (await app.all(scope, 'case')).find(({ id }) => id === one.reference);
  return starCase.parse(found);
}

async function meetingNow(app: TestApp): Promise<Meeting> {
  const [found] = await app.all(scope, 'meeting');
  return meeting.parse(found);
}

/** A meeting that is being held, with one case raised for it. */
async function held(
  app: TestApp,
): Promise<{ readonly meetingId: string; readonly itemId: string }> {
  const plan = { date: '2026-11-20', start: '13:00', end: '16:00', place: 'Kommunhuset' };
  await app.run({ verb: 'plan-meeting', teamId, plan });
  const { id: meetingId } = await meetingNow(app);
  await app.run({ verb: 'raise-case', teamId, meetingId, raise: aRaise() });
  await app.run({ verb: 'open-meeting', early: true, teamId, meetingId });
  return { meetingId, itemId: (await meetingNow(app)).items[0]?.id ?? '' };
}

describe('two processes at one case', () => {
  it('take every step once each, and none over another', async () => {
    const { app, run } = await twoProcesses();
    await app.given(scope, aCase().receivedOn('2026-09-08').build());
    const given = { memberId: 'ifo-officer', due: '2026-12-15' };
    await run([
      { verb: 'take-on-task', ...one, ...given, task: 'contact-party' },
      { verb: 'take-on-task', ...one, ...given, task: 'report-back' },
      { verb: 'park-case', ...one, cause: 'decision', on: '2027-01-12' },
      { verb: 'hand-over-case', ...one, caseHolderId: 'employment-officer', reason: 'workload' },
    ]);
    const now = await caseNow(app);
    expect(
      now.history
        .slice(2)
        .map(({ type }) => type)
        .sort(),
    ).toEqual(['handed-over', 'parked', 'task-taken', 'task-taken']);
    expect(now.current).toEqual(stateAt(now.history));
  });

  it('take one step once, however often it is delivered', async () => {
    const { app, run } = await twoProcesses();
    await app.given(scope, aCase().receivedOn('2026-09-08').build());
    const step: Command = {
      verb: 'take-on-task',
      ...one,
      memberId: 'ifo-officer',
      task: 'contact-party',
      due: '2026-12-15',
    };
    const results = await run([step, step, step, step], 'attack-same');
    expect(results.map(({ ok }) => ok)).toEqual([true, true, true, true]);
    expect((await caseNow(app)).history.filter(({ type }) => type === 'task-taken')).toHaveLength(
      1,
    );
  });

  it('leave the agenda and the case saying the same, whichever of decision, correction and withdrawal comes first', async () => {
    for (const raised of ['withdraw-case', 'withdraw-consent', 'correct-case'] as const) {
      const { app, run } = await twoProcesses();
      const { meetingId, itemId } = await held(app);
      const steps = {
        'withdraw-case': { verb: 'withdraw-case', ...one, reason: 'not-ready' },
        'withdraw-consent': { verb: 'withdraw-consent', ...one, on: '2026-11-20', sure: true },
        'correct-case': { verb: 'correct-case', ...one, raise: aRaise({ referrer: 'af' }) },
      } as const satisfies Record<string, Command>;
      const decision = { outcome: 'queued' } as const;
      await run([
        { verb: 'decide-item', teamId, meetingId, itemId, decision },
        steps[raised],
        { verb: 'note-waiting', ...one, waitingAction: 'care', text: 'Kontakt varje vecka' },
      ]);
      const now = await caseNow(app);
      const item = (await meetingNow(app)).items.find(({ id }) => id === itemId);
      const isDecided = now.history.some(({ type }) => type === 'queued');
      expect([raised, item?.decision !== undefined]).toEqual([raised, isDecided]);
      const isCorrected = now.history.some(({ type }) => type === 'corrected');
      expect(item?.referrer === 'af').toBe(isCorrected);
      if (raised === 'withdraw-consent')
        expect(JSON.stringify(now)).not.toContain('Kontakt varje vecka');
    }
  });
});
