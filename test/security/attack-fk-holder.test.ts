import { describe, expect, it } from 'vitest';
import { casePage } from '../../bot/app/cases/case-page.ts';
import { cases } from '../../bot/app/cases/cases.ts';
import { home } from '../../bot/app/home/home.ts';
import { listsAfter } from '../../bot/app/lists/after.ts';
import { listsBefore, mine } from '../../bot/app/lists/before.ts';
import { fkSlot } from '../../bot/app/fk/fk-slot.ts';
import { teamScope } from '../../bot/app/documents/stored.ts';
import type { Command } from '../../shared/commands/command.ts';
import { anAppWithTeam, type TestApp } from '../builders/app.ts';
import { aCase, aClosing, aRaise } from '../builders/case.ts';
import { coordinatorAccount } from '../builders/context.ts';
import { aMeeting } from '../builders/meeting.ts';
import { aTeam } from '../builders/team.ts';

const teamId = 'berg';
const fk = 'demo/fk-contact';
const reference = 'BER-2026-001';
const at = { teamId, meetingId: 'm1' } as const;
const team = aTeam().whereFkMayRaise().build();

/** A case of the municipality's that FK carries, beside one that it does not. */
async function carriedByFk(): Promise<TestApp> {
  const app = await anAppWithTeam({ team });
  app.clock.set('2026-12-02T09:00:00.000Z');
  await app.given(
    teamScope(teamId),
    aCase(reference, team).on('sickness-benefit').receivedOn('2026-09-08', 'fk-contact').build(),
    aCase('BER-2026-002', team).receivedOn('2026-09-08', 'ifo-officer').build(),
    aMeeting(team).withId('m1').called().build(),
    aMeeting(team).withId('m2').on('2027-01-12').build(),
  );
  return app;
}

/** The references in all that FK's contact can have shown. */
async function seen(app: TestApp): Promise<readonly string[]> {
  const told = JSON.stringify([
    await cases(app, fk, teamId),
    await casePage(app, fk, { teamId, reference }),
    await home(app, fk, teamId),
    await listsBefore(app, fk, at),
    await listsAfter(app, fk, at),
    await mine(app, fk, teamId),
    await fkSlot(app, fk, teamId),
  ]);
  return [...new Set(told.match(/BER-2026-\d{3}/g) ?? [])].sort();
}

const done = async (app: TestApp, command: Command, actor = coordinatorAccount) => {
  expect(await app.run(command, actor)).toMatchObject({ ok: true });
};
const handOver = {
  verb: 'hand-over-case',
  teamId,
  reference,
  caseHolderId: 'ifo-officer',
  reason: 'workload',
} as const;
const task = {
  verb: 'take-on-task',
  teamId,
  reference,
  memberId: 'fk-contact',
  task: 'contact-party',
  due: '2026-12-20',
} as const;

describe('a case that FK carries and did not raise', () => {
  it('is FK’s to see while it does, parked too, and no other case is', async () => {
    const app = await carriedByFk();
    expect(await seen(app)).toEqual([reference]);
    const park = { verb: 'park-case', teamId, reference, on: '2027-02-09' } as const;
    await done(app, { ...park, cause: 'decision' }, fk);
    expect(await seen(app)).toEqual([reference]);
  });

  it('is not there for FK any more once it is handed over, whatever task is left, and FK cannot take that back', async () => {
    const app = await carriedByFk();
    await done(app, task);
    await done(app, handOver, fk);
    expect(await seen(app)).toEqual([]);
    for (const command of [
      { verb: 'undo-step', teamId, reference, step: 3 },
      { ...task, memberId: 'fk-contact' },
      { ...handOver, caseHolderId: 'fk-contact' },
      { verb: 'leave-word', ...at, reference, word: 'nothing-new' },
      { verb: 'raise-case', ...at, raise: { type: 'follow-up', reference } },
      { verb: 'raise-case', ...at, raise: { ...aRaise(), referrer: 'fk', previous: reference } },
    ] as const satisfies readonly Command[])
      expect([command.verb, await app.run(command as Command, fk)]).toMatchObject([
        command.verb,
        { error: { code: 'not-found' } },
      ]);
  });

  it('is as little there as one that has never been, when FK raises a case anew', async () => {
    const app = await carriedByFk();
    await done(app, handOver, fk);
    const raise = (previous: string): Command => ({
      verb: 'raise-case',
      ...at,
      raise: { ...aRaise(), referrer: 'fk', previous },
    });
    const answers = [
      await app.run(raise(reference), fk),
      await app.run(raise('BER-2026-002'), fk),
      await app.run(raise('BER-2026-099'), fk),
    ];
    expect(answers[0]).toMatchObject({ ok: false });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it('stays FK’s to look back at when FK carried it to its end, and what was raised of it anew does not become so', async () => {
    const app = await carriedByFk();
    await app.given(
      teamScope(teamId),
      aCase('BER-2026-003', team)
        .on('sickness-benefit')
        .receivedOn('2026-09-08', 'fk-contact')
        .closedOn('2026-11-10', aClosing())
        .build(),
    );
    const again = { ...aRaise(), previous: 'BER-2026-003' };
    await done(app, { verb: 'raise-case', ...at, raise: again }, 'demo/ifo-officer');
    expect(await seen(app)).toEqual([reference, 'BER-2026-003']);
    const page = await casePage(app, fk, { teamId, reference: 'BER-2026-003' });
    expect(JSON.stringify(page)).not.toContain('BER-2026-004');
  });
});
