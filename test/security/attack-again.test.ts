import { describe, expect, it } from 'vitest';
import { runCommand } from '../../bot/app/run/run-command.ts';
import { createApp } from '../../bot/app/context/app.ts';
import { casePage } from '../../bot/app/cases/case-page.ts';
import { teamScope } from '../../bot/app/documents/stored.ts';
import { type Closing, starCase as stored } from '../../shared/cases/case.ts';
import { meeting } from '../../shared/meetings/meeting.ts';
import { anAppWithTeam, type TestApp } from '../builders/app.ts';
import { aCase, aClosing, aRaise } from '../builders/case.ts';
import { aTeam } from '../builders/team.ts';

const teamId = 'berg';
const previous = 'BER-2026-001';
const team = aTeam().whereFkMayRaise().build();
const refused = { ok: false, error: { code: 'already-raised-again' } };

async function planned(app: TestApp, date: string): Promise<string> {
  const plan = { date, start: '13:00', end: '16:00', place: 'Kommunhuset' };
  const made = await app.run({ verb: 'plan-meeting', teamId, plan });
  return made.ok ? (made.value.ids['meetingId'] ?? '') : '';
}

async function caseNow(app: TestApp, reference: string) {
  const all = await app.all(teamScope(teamId), 'case');
  return stored.parse(all.find(({ id }) => id === reference));
}

describe('a case that has ended', () => {
  it('is raised again once, whoever is second', async () => {
    const app = await anAppWithTeam({ team });
    const meetingId = await planned(app, '2026-12-18');
    await app.given(teamScope(teamId), aCase(previous, team).declinedOn('2026-09-08').build());
    const again = { verb: 'raise-case', teamId, meetingId, raise: aRaise({ previous }) } as const;
    const first = await app.run(again, 'demo/ifo-officer');
    expect(first.ok).toBe(true);
    expect(await app.run(again, 'demo/employment-officer')).toEqual(refused);

    const reference = (first.ok && first.value.ids['reference']) || '';
    await app.run(
      { verb: 'withdraw-case', teamId, reference, reason: 'not-ready' },
      'demo/ifo-officer',
    );
    expect((await app.run(again, 'demo/employment-officer')).ok).toBe(true);
  });

  it('is raised again once by two processes in the same moment', async () => {
    const app = await anAppWithTeam({ team });
    const { ids, log, directory, credentials, messenger, store, clock } = app;
    const other = createApp({ ids, log, directory, credentials, messenger, store, clock });
    const meetingId = await planned(app, '2026-12-18');
    await app.given(teamScope(teamId), aCase(previous, team).declinedOn('2026-09-08').build());
    const command = { verb: 'raise-case', teamId, meetingId, raise: aRaise({ previous }) } as const;
    const outcomes = await Promise.all(
      [app, other, app, other].map((process, n) =>
        runCommand(process, { id: `again-${n}`, actor: 'demo/coordinator', command }),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('has ended for good once it is raised again, also at the meeting where it ended', async () => {
    const app = await anAppWithTeam({ team });
    await app.given(teamScope(teamId), aCase(previous, team).receivedOn('2026-09-08').build());
    const [now, next] = [await planned(app, '2026-11-20'), await planned(app, '2026-12-18')];
    await app.run({ verb: 'open-meeting', early: true, teamId, meetingId: now });
    const meetings = await app.all(teamScope(teamId), 'meeting');
    const [item] = meeting.parse(meetings.find(({ id }) => id === now)).items;
    const at = { teamId, meetingId: now, itemId: item?.id ?? '' };
    const decision = { outcome: 'closed', closing: aClosing() } as const;
    expect((await app.run({ verb: 'decide-item', ...at, decision })).ok).toBe(true);
    const again = { verb: 'raise-case', teamId, meetingId: next } as const;
    expect((await app.run({ ...again, raise: aRaise({ previous }) })).ok).toBe(true);

    expect(await app.run({ verb: 'undo-decision', ...at })).toEqual(refused);
    expect((await caseNow(app, previous)).state).toBe('closed');
  });
});

describe('a consent withdrawn at the meeting', () => {
  it('is not taken back there', async () => {
    const app = await anAppWithTeam({ team });
    await app.given(teamScope(teamId), aCase(previous, team).receivedOn('2026-09-08').build());
    const meetingId = await planned(app, '2026-11-20');
    await app.run({ verb: 'open-meeting', early: true, teamId, meetingId });
    const [item] = meeting.parse((await app.all(teamScope(teamId), 'meeting'))[0]).items;
    const at = { teamId, meetingId, itemId: item?.id ?? '' };
    const closing: Closing = {
      reason: 'consent-withdrawn',
      planAgreed: false,
      livelihoodOut: [],
      occupationOut: 'none',
      result: 'neither',
      takingOver: 'none',
      nnsOffered: false,
    };
    const decision = { outcome: 'closed', closing } as const;
    expect((await app.run({ verb: 'decide-item', ...at, decision })).ok).toBe(true);
    expect(await app.run({ verb: 'undo-decision', ...at })).toEqual({
      ok: false,
      error: { code: 'step-stays' },
    });
    expect((await caseNow(app, previous)).state).toBe('closed');
  });
});

describe('a correction by one who may not see the case before', () => {
  it('leaves the link to it as it was', async () => {
    const app = await anAppWithTeam({ team });
    const meetingId = await planned(app, '2026-12-18');
    await app.given(teamScope(teamId), aCase(previous, team).declinedOn('2026-09-08').build());
    const raise = aRaise({ referrer: 'fk' });
    const raised = await app.run(
      { verb: 'raise-case', teamId, meetingId, raise },
      'demo/fk-contact',
    );
    const at = { teamId, reference: (raised.ok && raised.value.ids['reference']) || '' };
    const linked = { verb: 'correct-case', ...at, raise: { ...raise, previous } } as const;
    expect((await app.run(linked)).ok).toBe(true);

    const seen = await casePage(app, 'demo/fk-contact', at);
    expect(JSON.stringify(seen)).not.toContain(previous);
    const gender = raise.gender === 'man' ? 'woman' : 'man';
    const anew = { verb: 'correct-case', ...at, raise: { ...raise, gender } } as const;
    expect((await app.run(anew, 'demo/fk-contact')).ok).toBe(true);
    expect(await caseNow(app, at.reference)).toMatchObject({ gender, previous });

    expect((await app.run({ ...anew, raise })).ok).toBe(true);
    expect(await caseNow(app, at.reference)).not.toHaveProperty('previous');
  });
});
