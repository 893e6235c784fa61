import { describe, expect, it } from 'vitest';
import { read, teamScope } from '../../../bot/app/documents/stored.ts';
import type { StarCase } from '../../../shared/cases/case.ts';
import type { ItemDecision } from '../../../shared/cases/item-decision.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import { anAppWithTeam, tellingJobs, type TestApp } from '../../builders/app.ts';
import { aCase, aClosing, aRaise } from '../../builders/case.ts';
import { aMeeting, value } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';
import { af, coordinatorAccount, fk, ifo } from './people.ts';

const team = aTeam().whereFkMayRaise().build();
const scope = teamScope('berg');
const at = { teamId: 'berg', meetingId: 'm1' } as const;

/** A called meeting on 8 December with a case raised for it, and one that is ongoing. */
async function world(): Promise<TestApp> {
  const app = await anAppWithTeam({ team });
  app.clock.set('2026-12-07T09:00:00.000Z');
  await app.given(
    scope,
    aMeeting(team)
      .withId('m1')
      .called()
      .withItem({ reference: 'BER-2026-001', raisedBy: 'ifo-officer', referrer: 'ifo' })
      .build(),
    aCase('BER-2026-001', team).raisedOn('2026-11-20').build(),
    aCase('BER-2026-002', team).raisedOn('2026-09-01').receivedOn('2026-09-08').build(),
    aCase('BER-2026-003', team).receivedOn('2026-09-08').closedOn('2026-11-10').build(),
    aCase('BER-2026-004', team).by('several', 'ifo', 'fk').receivedOn('2026-09-08').build(),
  );
  return app;
}

async function meetingIn(app: TestApp, id = 'm1'): Promise<Meeting> {
  const found = await read(app.store, scope, 'meeting', id);
  if (found === undefined) throw new Error('no meeting');
  return found.body;
}

async function caseIn(app: TestApp, reference: string): Promise<StarCase> {
  const found = await read(app.store, scope, 'case', reference);
  if (found === undefined) throw new Error('no case');
  return found.body;
}

const ofCase = (reference: string) => ({ teamId: 'berg', reference }) as const;

describe('a step of a case and the agendas', () => {
  it('a corrected case says on the agenda who raises it, and the kallelse is redrawn', async () => {
    const app = await world();
    const raise = aRaise({ referrer: 'psychiatry' });
    value(await app.run({ verb: 'correct-case', ...ofCase('BER-2026-001'), raise }, ifo));
    const { items, history } = await meetingIn(app);
    expect(items).toMatchObject([{ referrer: 'psychiatry', raisingParty: 'region' }]);
    expect(history.at(-1)).toMatchObject({ type: 'item-corrected', itemId: items[0]?.id });
    expect(await tellingJobs(app, scope)).toMatchObject([{ type: 'update-notice' }]);
  });

  it('a correction of something else leaves the agenda as it is', async () => {
    const app = await world();
    const before = await meetingIn(app);
    const raise = aRaise({ gender: 'man' });
    value(await app.run({ verb: 'correct-case', ...ofCase('BER-2026-001'), raise }, ifo));
    expect(await meetingIn(app)).toEqual(before);
    expect(await caseIn(app, 'BER-2026-001')).toMatchObject({ gender: 'man' });
  });

  it('a withdrawn case is on no agenda, in the same commit', async () => {
    const app = await world();
    const step = { verb: 'withdraw-case', reason: 'not-ready' } as const;
    value(await app.run({ ...step, ...ofCase('BER-2026-001') }, ifo));
    expect((await caseIn(app, 'BER-2026-001')).current).toMatchObject({ status: 'withdrawn' });
    const { items, history } = await meetingIn(app);
    expect(items).toEqual([]);
    expect(history.at(-1)?.type).toBe('item-removed');
  });

  it('that collides with an answer is tried again, and neither is lost', async () => {
    const app = await world();
    const choice = { status: 'coming', mode: 'digital' } as const;
    const step = { verb: 'withdraw-case', reason: 'not-ready' } as const;
    const [withdrawn, answered] = await Promise.all([
      app.run({ ...step, ...ofCase('BER-2026-001') }, ifo),
      app.run({ verb: 'answer-notice', ...at, choice }, af),
    ]);
    expect([withdrawn.ok, answered.ok]).toEqual([true, true]);
    const { items, answers } = await meetingIn(app);
    expect(items).toEqual([]);
    expect(answers['employment-officer']?.choice).toEqual(choice);
  });
});

describe('a case whose consent is withdrawn', () => {
  /** Received at the meeting with a reason written there; the meeting is over. */
  async function withReason(): Promise<TestApp> {
    const app = await world();
    await app.run({ verb: 'open-meeting', early: true, ...at });
    const item = (await meetingIn(app)).items.find(({ reference }) => reference === 'BER-2026-001');
    const decision = {
      outcome: 'received',
      caseHolderId: 'employment-officer',
      overrideReason: 'Har redan kontakt',
    } as const;
    value(await app.run({ verb: 'decide-item', ...at, itemId: item?.id ?? '', decision }));
    return app;
  }

  it('is closed at once, and nothing that was written about it stays in it or at a held meeting', async () => {
    const app = await withReason();
    value(await app.run({ verb: 'close-meeting', ...at, carryOver: true }));
    const before = [await meetingIn(app), await caseIn(app, 'BER-2026-001')];
    expect(JSON.stringify(before).match(/Har redan kontakt/g)).toHaveLength(2);
    const consent = { verb: 'withdraw-consent', on: '2026-12-07', sure: true } as const;
    value(await app.run({ ...consent, ...ofCase('BER-2026-001') }, af));
    const { current } = await caseIn(app, 'BER-2026-001');
    expect(current).toMatchObject({ status: 'closed', closing: { reason: 'consent-withdrawn' } });
    const after = [await meetingIn(app), await caseIn(app, 'BER-2026-001')];
    expect(JSON.stringify(after)).not.toContain('Har redan kontakt');
    expect((await meetingIn(app)).items[0]?.decision?.made).toEqual({
      outcome: 'received',
      caseHolderId: 'employment-officer',
    });
  });

  it('by the team’s decision to close it goes the same way', async () => {
    const app = await withReason();
    value(await app.run({ verb: 'close-meeting', ...at, carryOver: true }));
    const next = aMeeting(team).withId('m2').on('2027-01-12').called().build();
    await app.given(scope, next);
    app.clock.set('2027-01-12T12:00:00.000Z');
    value(await app.run({ verb: 'open-meeting', early: true, teamId: 'berg', meetingId: 'm2' }));
    const { items } = await meetingIn(app, 'm2');
    const itemId = items.find(({ reference }) => reference === 'BER-2026-001')?.id ?? '';
    const closing = aClosing({ reason: 'consent-withdrawn', planAgreed: false, livelihoodOut: [] });
    const decision: ItemDecision = { outcome: 'closed', closing };
    const there = { teamId: 'berg', meetingId: 'm2' };
    value(await app.run({ verb: 'decide-item', ...there, itemId, decision }));
    const all = [...(await app.all(scope, 'meeting')), ...(await app.all(scope, 'case'))];
    const ofIt = all.filter((one) => JSON.stringify(one).includes('BER-2026-001'));
    expect(JSON.stringify(ofIt)).not.toContain('Har redan kontakt');
  });

  it('by a correction of how it was closed goes the same way, and only while it is not raised again', async () => {
    const app = await withReason();
    const itemOf = async (meetingId: string) =>
      (await meetingIn(app, meetingId)).items.find((one) => one.reference === 'BER-2026-001')?.id;
    value(await app.run({ verb: 'close-meeting', ...at, carryOver: true }));
    await app.given(scope, aMeeting(team).withId('m2').on('2027-01-12').called().build());
    app.clock.set('2027-01-12T12:00:00.000Z');
    const there = { teamId: 'berg', meetingId: 'm2' };
    value(await app.run({ verb: 'open-meeting', early: true, ...there }));
    const decision: ItemDecision = { outcome: 'closed', closing: aClosing() };
    const itemId = (await itemOf('m2')) ?? '';
    value(await app.run({ verb: 'decide-item', ...there, itemId, decision }));
    const closing = aClosing({ reason: 'consent-withdrawn' });
    const correction = { verb: 'correct-closing', ...ofCase('BER-2026-001'), closing } as const;
    expect(await app.run(correction)).toEqual({
      ok: false,
      error: { code: 'closed-at-open-meeting' },
    });
    value(await app.run({ verb: 'close-meeting', ...there, carryOver: true }));
    const raise = aRaise({ previous: 'BER-2026-001' });
    await app.given(scope, aMeeting(team).withId('m3').on('2027-02-09').build());
    const raised = value(
      await app.run({ verb: 'raise-case', teamId: 'berg', meetingId: 'm3', raise }, ifo),
    );
    expect(await app.run(correction)).toEqual({
      ok: false,
      error: { code: 'already-raised-again' },
    });
    const reference = raised.ids['reference'] ?? '';
    value(await app.run({ verb: 'correct-case', ...ofCase(reference), raise: aRaise() }, ifo));
    value(await app.run(correction));
    const all = [...(await app.all(scope, 'meeting')), ...(await app.all(scope, 'case'))];
    const ofIt = all.filter((one) => JSON.stringify(one).includes('BER-2026-001'));
    expect(JSON.stringify(ofIt)).not.toContain('Har redan kontakt');
  });

  it('is off an agenda that is still to be held', async () => {
    const app = await world();
    const consent = { verb: 'withdraw-consent', on: '2026-12-07', sure: true } as const;
    value(await app.run({ ...consent, ...ofCase('BER-2026-001') }, af));
    expect((await meetingIn(app)).items).toEqual([]);
    expect((await caseIn(app, 'BER-2026-001')).current).toMatchObject({
      status: 'withdrawn',
      why: 'consent-withdrawn',
    });
  });
});

describe('a case that is raised again', () => {
  const raiseWith = (previous: string) =>
    ({ verb: 'raise-case', ...at, raise: aRaise({ previous }) }) as const;

  it('points back at the one that has ended', async () => {
    const app = await world();
    const raised = value(await app.run(raiseWith('BER-2026-003'), ifo));
    const starCase = await caseIn(app, raised.ids['reference'] ?? '');
    expect(starCase).toMatchObject({ previous: 'BER-2026-003' });
  });

  it.each([
    ['is ongoing', 'BER-2026-002', { code: 'previous-not-closed' }],
    ['nobody has', 'BER-2020-999', { code: 'not-found', what: 'case' }],
    ['is another team’s', 'ARE-2026-001', { code: 'not-found', what: 'case' }],
  ])('is refused when the earlier one %s', async (_why, previous, refusal) => {
    const app = await world();
    expect(await app.run(raiseWith(previous), ifo)).toEqual({ ok: false, error: refusal });
    expect(await app.store.read(scope, 'counter', 'cases-2026')).toBeUndefined();
  });

  it('by FK cannot point at one that FK did not raise, nor learn that there is one', async () => {
    const app = await world();
    const raise = aRaise({ referrer: 'fk', previous: 'BER-2026-003' });
    expect(await app.run({ verb: 'raise-case', ...at, raise }, fk)).toEqual({
      ok: false,
      error: { code: 'not-found', what: 'case' },
    });
  });
});

describe('FK’s people', () => {
  it('have a case followed up that FK raised together with others, and no other', async () => {
    const app = await world();
    const followUp = (reference: string) =>
      app.run({ verb: 'raise-case', ...at, raise: { type: 'follow-up', reference } }, fk);
    expect(await followUp('BER-2026-004')).toMatchObject({ ok: true });
    expect(await followUp('BER-2026-002')).toEqual({
      ok: false,
      error: { code: 'not-found', what: 'case' },
    });
  });
});

describe('what a step says about a meeting', () => {
  it.each(['nothing', 'ARE-meeting'])(
    'must be a meeting of the team, and %s is not',
    async (id) => {
      const app = await world();
      const task = {
        verb: 'take-on-task',
        memberId: 'ifo-officer',
        task: 'contact-party',
        due: '2026-12-20',
      } as const;
      expect(await app.run({ ...task, ...ofCase('BER-2026-002'), meetingId: id })).toEqual({
        ok: false,
        error: { code: 'not-found', what: 'meeting' },
      });
    },
  );
});

describe('the verdict on room', () => {
  it('keeps the counts of the moment, whatever the sender thinks', async () => {
    const app = await world();
    await app.run({ verb: 'open-meeting', early: true, ...at });
    value(await app.run({ verb: 'judge-room', ...at, verdict: 'full' }, coordinatorAccount));
    expect((await meetingIn(app)).room).toEqual({ verdict: 'full', ongoing: 2, queued: 0 });
  });
});
