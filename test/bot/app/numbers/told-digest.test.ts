import { describe, expect, it } from 'vitest';
import { digest } from '../../../../bot/app/numbers/steering.ts';
import { rollUp } from '../../../../bot/app/numbers/roll-ups.ts';
import { createScheduler } from '../../../../bot/scheduler/run-jobs.ts';
import { anAppWithTeam, managerAccount, type TestApp } from '../../../builders/app.ts';
import { aCase } from '../../../builders/case.ts';
import { aMeeting, value } from '../../../builders/meeting.ts';
import { builtInRules as rules } from '../../../builders/rules.ts';
import { aTeam } from '../../../builders/team.ts';

const team = aTeam().build();
const steeringGroupId = 'berg-are';

/** A meeting from its beginning to its end, and what its styrgrupp is told of after it. */
async function meet(app: TestApp, meetingId: string, date: string) {
  await app.given('team:berg', aMeeting(team).withId(meetingId).on(date).called().build());
  app.clock.set(`${date}T12:00:00.000Z`);
  const at = { teamId: 'berg', meetingId } as const;
  value(await app.run({ verb: 'open-meeting', early: true, ...at }));
  value(await app.run({ verb: 'close-meeting', ...at, carryOver: true }));
  await createScheduler(app).runDue();
  const told = app.messenger.sent.flatMap(({ message }) =>
    message.type === 'digest' ? [message.view] : [],
  );
  return told.at(-1);
}

const ongoing = (reference: string) =>
  aCase(reference, team).raisedOn('2026-11-10').receivedOn('2026-11-24').build();

describe('a digest', () => {
  it('says what is otherwise of the teams than the one before it said, once', async () => {
    const app = await anAppWithTeam({ team });
    const first = await meet(app, 'm1', '2026-11-17');
    expect(first?.changed).toEqual([]);
    await app.given('team:berg', ongoing('BER-2026-001'), ongoing('BER-2026-002'));
    const second = await meet(app, 'm2', '2026-12-08');
    expect(second).toMatchObject({
      changedTitle: 'Sedan tis 17 nov 2026',
      changed: [expect.stringMatching(/^STAR Berg: .*pågående: 0 → 2 · 1 möte hållet$/)],
    });
    const third = await meet(app, 'm3', '2026-12-15');
    expect(third?.changed).toEqual(['STAR Berg: 1 möte hållet']);
  });

  it('says the same when it is drawn again, and who looks is told what has come since', async () => {
    const app = await anAppWithTeam({ team });
    await meet(app, 'm1', '2026-11-17');
    const posted = await meet(app, 'm2', '2026-12-08');
    const seen = async (isAgain: boolean) =>
      value(await digest(app, managerAccount, { steeringGroupId, inOwnChannel: true, isAgain }));
    expect((await seen(true)).changed).toEqual(posted?.changed);
    expect((await seen(false)).changed).toEqual([]);
    await app.given('team:berg', ongoing('BER-2026-001'));
    expect((await seen(false)).changed).toEqual(['STAR Berg: pågående: 0 → 1']);
    const past = { kind: 'tertial', year: 2026, n: 1 } as const;
    const looked = await digest(app, managerAccount, { steeringGroupId, period: past });
    expect(value(looked).changed).toEqual([]);
  });

  it('that could not be posted has told nobody anything', async () => {
    const app = await anAppWithTeam({ team });
    await meet(app, 'm1', '2026-11-17');
    await app.given('team:berg', ongoing('BER-2026-001'));
    app.messenger.answerTo = ({ type }) =>
      type === 'digest' ? { status: 'later', maybe: false } : undefined;
    await meet(app, 'm2', '2026-12-08');
    const last = { at: '2026-11-17T12:00:00.000Z', teams: [{ teamId: 'berg', ongoing: 0 }] };
    expect(await app.all('federation', 'told-digest')).toMatchObject([{ last }]);
  });
});

describe('a roll-up of an earlier shape', () => {
  it('is counted anew by whoever asks first', async () => {
    const app = await anAppWithTeam({ team });
    app.clock.set('2026-11-20T09:00:00.000Z');
    const of = { team, rules, period: { kind: 'tertial', year: 2026, n: 3 } } as const;
    const counted = await rollUp(app, of);
    const [stored] = await app.all('team:berg', 'roll-up');
    if (stored === undefined) throw new Error('nothing is kept');
    const old = { ...counted, met: ['2026-11-17'], deviations: { areWaiting: false } };
    await app.given('team:berg', { ...stored, schemaVersion: 1, rollUp: old } as typeof stored);
    const other = await anAppWithTeam({ team, store: app.store, clock: app.clock });
    expect(await rollUp(other, of)).toEqual(counted);
  });
});
