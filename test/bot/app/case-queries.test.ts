import { describe, expect, it } from 'vitest';
import { listsAfter } from '../../../bot/app/lists/after.ts';
import { listsBefore, mine } from '../../../bot/app/lists/before.ts';
import { home } from '../../../bot/app/home/home.ts';
import { cases } from '../../../bot/app/cases/cases.ts';
import { audit } from '../../../bot/app/documents/records.ts';
import { casePage } from '../../../bot/app/cases/case-page.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import type { TestApp } from '../../builders/app.ts';
import { officeAccount } from '../../builders/app.ts';
import { aCase, aRaise } from '../../builders/case.ts';
import { value } from '../../builders/meeting.ts';
import { af, coach, coordinatorAccount, deputy, everyone, fk, ifo, members } from './people.ts';
import { caseIds, situation, team } from './situation.ts';

const ofFk = 'BER-2026-020';
const withFk = 'BER-2026-021';
const teamId = 'berg';
const called = { teamId, meetingId: 'called' };

/** The situation with two cases FK raised, one of them together with IFO. */
async function withCasesOfFk(): Promise<TestApp> {
  const { app } = await situation();
  await app.given(
    'team:berg',
    aCase(ofFk, team).by('fk').receivedOn('2026-09-08', 'fk-contact').build(),
    aCase(withFk, team).by('several', 'ifo', 'fk').queuedOn('2026-09-08').build(),
  );
  return app;
}

/** And it is the day its kallelse goes out. */
async function sentToMeeting(app: TestApp): Promise<void> {
  app.clock.set('2026-12-08T09:00:00.000Z');
  const choice = { status: 'deputy', deputyId: 'employment-officer-deputy' } as const;
  await app.run({ verb: 'answer-notice', ...called, choice }, af);
}

const references = (told: unknown): readonly string[] => [
  ...new Set(JSON.stringify(told).match(/BER-\d{4}-\d{3}/g) ?? []),
];
const codeOf = (result: Result<unknown, Refusal>) => (result.ok ? 'shown' : result.error);

describe('the first page', () => {
  it('gives an ersättare the work of the seat once they are sent, and nothing of a case before', async () => {
    const { app } = await situation();
    await app.run({
      verb: 'take-on-task',
      teamId,
      reference: caseIds.ongoing,
      memberId: 'employment-officer',
      task: 'contact-party',
      due: '2026-12-08',
    });
    expect(references(value(await home(app, deputy, teamId)))).toEqual([]);
    await sentToMeeting(app);
    // The task, and the case of their party that waits.
    const own = [caseIds.ongoing, caseIds.queued];
    expect(references(value(await home(app, deputy, teamId)))).toEqual(own);
  });
});

describe('the list of cases', () => {
  it('is for those who may read any, and tells the others why not', async () => {
    const app = await withCasesOfFk();
    for (const account of everyone) {
      const result = await cases(app, account, teamId);
      const reads = [...members, fk, coach].includes(account);
      expect([account, result.ok]).toEqual([account, reads]);
      if (!result.ok) expect(result.error.code).toBe('denied');
    }
  });

  it('has every case for the team’s own, FK’s for FK, and those given for the individkoordinator', async () => {
    const app = await withCasesOfFk();
    const seen = async (account: string) =>
      value(await cases(app, account, teamId))
        .rows.map(({ reference }) => reference)
        .sort();
    expect(await seen(af)).toEqual([...Object.values(caseIds), ofFk, withFk].sort());
    expect(await seen(fk)).toEqual([ofFk, withFk]);
    expect(await seen(coach)).toEqual([caseIds.ongoing, caseIds.parked]);
  });

  it('is open to an ersättare who is sent to a meeting, until it is cancelled', async () => {
    const { app } = await situation();
    expect(codeOf(await cases(app, deputy, teamId))).toEqual({
      code: 'denied',
      reason: 'only-when-substituting',
    });
    await sentToMeeting(app);
    expect(codeOf(await cases(app, deputy, teamId))).toBe('shown');
    await app.run({ verb: 'cancel-meeting', ...called, reason: 'illness' });
    expect(codeOf(await cases(app, deputy, teamId))).toMatchObject({ code: 'denied' });
  });
});

describe('one case', () => {
  const ask = (app: TestApp, account: string, reference: string) =>
    casePage(app, account, { teamId, reference });

  it.each([
    [coordinatorAccount, caseIds.ongoing, 'shown'],
    [af, caseIds.queued, 'shown'],
    [ifo, caseIds.closed, 'shown'],
    [fk, ofFk, 'shown'],
    [fk, withFk, 'shown'],
    [coach, caseIds.ongoing, 'shown'],
    [fk, caseIds.ongoing, 'not-found'],
    [coach, caseIds.queued, 'not-found'],
    [coach, caseIds.closed, 'not-found'],
    [af, 'BER-2026-999', 'not-found'],
    [deputy, caseIds.ongoing, 'denied'],
    [officeAccount, caseIds.ongoing, 'denied'],
    ['demo/stranger', caseIds.ongoing, 'denied'],
  ])('to %s, %s is %s', async (account, reference, expected) => {
    const result = await ask(await withCasesOfFk(), account, reference);
    expect(result.ok ? 'shown' : result.error.code).toBe(expected);
  });

  it('is in the log with its reference, once an hour and reader, and only when it was shown', async () => {
    const app = await withCasesOfFk();
    for (const account of [af, af, ifo, fk]) await ask(app, account, caseIds.ongoing);
    app.clock.pass(3600);
    await ask(app, af, caseIds.ongoing);
    await ask(app, af, caseIds.queued);
    const log = (await app.all('team:berg', 'audit')).map((entry) => audit.parse(entry));
    const read = log.filter(({ verb }) => verb === 'read-case');
    expect(read.map(({ by, subjects }) => [by, ...subjects]).sort()).toEqual([
      [af, caseIds.queued],
      [af, caseIds.ongoing],
      [af, caseIds.ongoing],
      [ifo, caseIds.ongoing],
    ]);
  });

  it('offers each reader the steps they can take', async () => {
    const app = await withCasesOfFk();
    const can = async (account: string) => value(await ask(app, account, caseIds.ongoing)).can;
    expect(await can(af)).toEqual(expect.arrayContaining(['make-plan', 'hand-over-case']));
    expect(await can(ifo)).toEqual(expect.arrayContaining(['report-task', 'take-on-task']));
    expect(await can(ifo)).not.toContain('make-plan');
    expect(await can(coach)).not.toContain('hand-over-case');
  });

  it('names the queue to the samordnare, who puts it in order, and to nobody else', async () => {
    const app = await withCasesOfFk();
    const others = async (account: string) =>
      references(value(await ask(app, account, withFk)).choices.queue);
    expect(await others(coordinatorAccount)).toEqual(
      expect.arrayContaining([caseIds.queued, caseIds.queuedLast]),
    );
    expect(await others(fk)).toEqual([]);
    expect(await others(af)).toEqual([]);
  });

  it('links to the case before it and the one after it, where the reader may see them', async () => {
    const { app } = await situation();
    const raise = aRaise({ referrer: 'fk', previous: caseIds.closed });
    const raised = value(await app.run({ verb: 'raise-case', ...called, raise }));
    const again = raised.ids['reference'] ?? '';
    expect(value(await ask(app, af, again)).previous).toBe(caseIds.closed);
    expect(value(await ask(app, af, caseIds.closed)).raisedAgainAs).toBe(again);
    expect(references(value(await ask(app, fk, again)))).toEqual([again]);
  });
});

describe('the lists around a meeting', () => {
  it.each([
    ['before', listsBefore],
    ['after', listsAfter],
  ] as const)(
    '%s it are every seat’s for the samordnare and one’s own for others',
    async (_when, query) => {
      const app = await withCasesOfFk();
      for (const account of everyone) {
        const result = await query(app, account, called);
        const reads = [...members, fk, coach].includes(account);
        expect([account, result.ok]).toEqual([account, reads]);
        if (!result.ok || account === coordinatorAccount) continue;
        const seats = result.value.seats.map(({ memberId, own }) => [memberId, own]);
        expect(seats.filter(([, own]) => own !== true)).toEqual([]);
      }
    },
  );

  it('before it names FK’s cases to FK and the given ones to the individkoordinator', async () => {
    const app = await withCasesOfFk();
    // The wait of the one raised together is IFO's to answer for, who wrote it in.
    expect(references(value(await listsBefore(app, fk, called)))).toEqual([ofFk]);
    expect(references(value(await listsBefore(app, coach, called)))).toEqual([
      caseIds.ongoing,
      caseIds.parked,
    ]);
    const all = value(await listsBefore(app, coordinatorAccount, called)).seats;
    expect(all.length).toBeGreaterThan(2);
  });

  it('are the ersättare’s who is sent to that very meeting', async () => {
    const { app } = await situation();
    await sentToMeeting(app);
    const own = value(await listsBefore(app, deputy, called)).seats.map(({ memberId }) => memberId);
    expect(own).toEqual(['employment-officer']);
    expect(codeOf(await listsBefore(app, deputy, { teamId, meetingId: 'tomorrow' }))).toEqual({
      code: 'denied',
      reason: 'only-when-substituting',
    });
  });

  it('are not there for a meeting that is not', async () => {
    const { app } = await situation();
    const none = { teamId, meetingId: 'nothing' };
    expect(codeOf(await listsBefore(app, af, none))).toEqual({
      code: 'not-found',
      what: 'meeting',
    });
  });

  it('come to the asker as their own part of the next meeting, also the samordnare’s', async () => {
    const app = await withCasesOfFk();
    const asked = value(await mine(app, coordinatorAccount, teamId));
    expect(asked?.head.meetingId).toBe('open');
    expect(asked?.seats.every(({ own }) => own)).toBe(true);
    expect(codeOf(await mine(app, officeAccount, teamId))).toMatchObject({ code: 'denied' });
    app.clock.set('2027-06-01T08:00:00.000Z');
    expect(value(await mine(app, af, teamId))).toBeUndefined();
  });
});
