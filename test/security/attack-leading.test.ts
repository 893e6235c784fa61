import { describe, expect, it } from 'vitest';
import { meetingPage } from '../../bot/app/lead/meeting-page.ts';
import { teamScope } from '../../bot/app/documents/stored.ts';
import type { CommandOf } from '../../shared/commands/command.ts';
import type { Meeting } from '../../shared/meetings/meeting.ts';
import type { Team } from '../../shared/teams/team.ts';
import { anAppWithTeam, type TestApp } from '../builders/app.ts';
import { aCase } from '../builders/case.ts';
import { coordinatorAccount } from '../builders/context.ts';
import { aMeeting, aPlan, value } from '../builders/meeting.ts';
import { aTeam } from '../builders/team.ts';

const unled = aTeam().ended('coordinator', '2026-11-30').build();
const led = aTeam().build();
const at = { teamId: 'berg', meetingId: 'm1' } as const;
const af = 'demo/employment-officer';
const ifo = 'demo/ifo-officer';
const chosen = { verb: 'choose-lead', ...at, memberId: 'employment-officer' } as const;
const open = { verb: 'open-meeting', early: true, ...at } as const;
const answerFor = {
  verb: 'answer-notice',
  ...at,
  memberId: 'ifo-officer',
  choice: { status: 'coming', mode: 'digital' },
} as const;
const denied = { ok: false, error: { code: 'denied' } };

async function dayBefore(team: Team): Promise<TestApp> {
  const app = await anAppWithTeam({ team });
  app.clock.set('2026-12-07T09:00:00.000Z');
  const called = aMeeting(team).withId('m1').called();
  const asked = team === unled ? called : called.answered('coordinator', { status: 'absent' });
  await app.given(teamScope('berg'), asked.build());
  return app;
}

async function stored(app: TestApp): Promise<Meeting> {
  return (await app.store.read('team:berg', 'meeting', 'm1'))?.body as Meeting;
}

describe('who has been chosen to lead a meeting', () => {
  it('leads it no more when it is moved: its new day has those present choose anew', async () => {
    const app = await dayBefore(led);
    expect((await app.run(chosen, ifo)).ok).toBe(true);
    const later = { ...aPlan, date: '2027-01-22' } as const;
    expect((await app.run({ verb: 'change-meeting', ...at, plan: later }, af)).ok).toBe(true);

    expect(await app.run(answerFor, af)).toMatchObject(denied);
    expect(await app.run({ verb: 'cancel-meeting', ...at, reason: 'illness' }, af)).toMatchObject(
      denied,
    );
    app.clock.set('2027-01-22T09:00:00.000Z');
    expect(await app.run(open, af)).toMatchObject(denied);
    expect((await stored(app)).meetingLead).toBeUndefined();
  });

  it('leads from the day before it, as it can be opened then', async () => {
    const app = await dayBefore(led);
    await app.run(chosen, ifo);
    expect((await app.run(answerFor, af)).ok).toBe(true);
    app.clock.set('2026-12-06T09:00:00.000Z');
    expect(await app.run(answerFor, af)).toMatchObject(denied);
  });

  it('leads it no more when the samordnare has come after all and opens it', async () => {
    const app = await dayBefore(led);
    await app.run(chosen, ifo);
    app.clock.set('2026-12-08T12:05:00.000Z');
    expect((await app.run(open, coordinatorAccount)).ok).toBe(true);

    const attendance = {
      verb: 'set-attendance',
      ...at,
      memberId: 'ifo-officer',
      attendance: 'physical',
    } as const;
    expect(await app.run(attendance, af)).toMatchObject(denied);
    expect(value(await meetingPage(app, ifo, at)).leader).toBeUndefined();
    expect((await stored(app)).history.map(({ type }) => type)).toContain('lead-ended');
  });
});

describe('who leads a meeting that is being held', () => {
  it('touches no case that was closed long before it, but those on its agenda', async () => {
    const app = await dayBefore(unled);
    const closedOn = (reference: string, date: string) =>
      aCase(reference, unled)
        .receivedOn('2025-09-08', 'ifo-officer')
        .closedOn(date, { reason: 'a1-employment' })
        .build();
    await app.given(
      teamScope('berg'),
      aMeeting(unled).withId('m0').on('2026-11-10').called().opened().closed().build(),
      closedOn('BER-2025-001', '2026-03-10'),
      closedOn('BER-2025-002', '2026-11-24'),
    );
    app.clock.set('2026-12-08T12:05:00.000Z');
    await app.run(chosen, ifo);
    expect((await app.run(open, af)).ok).toBe(true);

    const late = (reference: string): CommandOf<'note-late-outcome'> => ({
      verb: 'note-late-outcome',
      teamId: 'berg',
      reference,
      on: '2026-12-08',
      livelihood: ['employment'],
      occupation: 'employment',
    });
    expect(await app.run(late('BER-2025-001'), af)).toMatchObject(denied);
    expect(await app.run(late('BER-2025-002'), af)).toMatchObject({ ok: true });
  });
});
