import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { meetingPage } from '../../../bot/app/lead/meeting-page.ts';
import { cases } from '../../../bot/app/cases/cases.ts';
import { casePage } from '../../../bot/app/cases/case-page.ts';
import { queue } from '../../../bot/app/cases/queue.ts';
import { meetings } from '../../../bot/app/call/meetings.ts';
import { deviations } from '../../../bot/app/deviations/deviations.ts';
import { DocumentNewer, DocumentUnreadable } from '../../../bot/app/errors.ts';
import { federationPage } from '../../../bot/app/federation/federation-page.ts';
import { faultText, noteFault } from '../../../bot/app/fault.ts';
import { home } from '../../../bot/app/home/home.ts';
import { me } from '../../../bot/app/home/me.ts';
import { numbers } from '../../../bot/app/numbers/numbers.ts';
import { steering } from '../../../bot/app/numbers/steering.ts';
import { offers } from '../../../bot/app/offers/offers.ts';
import { ensureJobs } from '../../../bot/app/run/ensure-jobs.ts';
import { ensureRules } from '../../../bot/app/rules/ensure-rules.ts';
import { createScheduler } from '../../../bot/scheduler/run-jobs.ts';
import { openSqliteStore } from '../../../bot/store/sqlite.ts';
import { anAppWithTeam, managerAccount, officeAccount, type TestApp } from '../../builders/app.ts';
import { err } from '../../../shared/kernel/result.ts';
import { aCase, aRaise } from '../../builders/case.ts';
import { aMeeting } from '../../builders/meeting.ts';
import { fk } from './people.ts';
import { coordinatorAccount } from '../../builders/context.ts';
import { aTeam } from '../../builders/team.ts';
import { rules } from '../../../bot/app/rules/rules.ts';

const teamId = 'berg';
const plan = { date: '2026-12-18', start: '13:00', end: '16:00', place: 'Kommunhuset' };

interface Spoilt {
  readonly app: TestApp;
  readonly meetingId: string;
  /** Makes the body of a stored document what nobody can read, as a damaged or newer one is. */
  readonly spoil: (kind: string, id: string, how?: (body: string) => string) => void;
  readonly bodyOf: (kind: string, id: string) => unknown;
}

const newer = (body: string) =>
  JSON.stringify({ ...(JSON.parse(body) as object), schemaVersion: 99 });

const cutOff = (body: string) => body.slice(0, 40);

async function withDocuments(): Promise<Spoilt> {
  const folder = mkdtempSync(path.join(tmpdir(), 'star-unreadable-'));
  const file = path.join(folder, 'star.sqlite');
  const store = await openSqliteStore(file);
  const db = new DatabaseSync(file);
  onTestFinished(async () => {
    db.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const team = aTeam().build();
  const app = await anAppWithTeam({ store, team });
  const other = aTeam().named('STAR Åre', 'ARE').build();
  await app.given('federation', { ...other, id: 'are' });
  await app.given(
    'team:berg',
    aCase('BER-2026-001', team).receivedOn('2026-09-08').build(),
    aCase('BER-2026-002', team).receivedOn('2026-09-08').build(),
    aCase('BER-2026-003', team).queuedOn('2026-09-08').build(),
  );
  const planned = await app.run({ verb: 'plan-meeting', teamId, plan });
  const select = db.prepare('SELECT body FROM document WHERE kind = ? AND id = ?');
  const update = db.prepare(
    "UPDATE document SET body = ?, etag = etag || 'x' WHERE kind = ? AND id = ?",
  );
  const bodyOf = (kind: string, id: string) => select.get(kind, id)?.['body'];
  return {
    app,
    meetingId: planned.ok ? (planned.value.ids['meetingId'] ?? '') : '',
    bodyOf,
    spoil(kind, id, how = cutOff) {
      update.run(how(String(bodyOf(kind, id))), kind, id);
      app.registry.forget();
    },
  };
}

const ways: readonly (readonly [string, (body: string) => string])[] = [
  ['of a newer program', newer],
  ['cut off in the middle', cutOff],
  ['another thing', () => 'null'],
  ['with a field of another kind', (body) => body.replace(/"history":\[/, '"history":[7,')],
];

describe.each(ways)('a case that is %s', (_way, how) => {
  it('is set apart by its id: every list has the others, and it is left as it lies', async () => {
    const { app, spoil, bodyOf } = await withDocuments();
    spoil('case', 'BER-2026-002', how);
    const before = bodyOf('case', 'BER-2026-002');

    const listed = await cases(app, coordinatorAccount, teamId);
    const references = listed.ok ? listed.value.rows.map(({ reference }) => reference) : [];
    expect(references.sort()).toEqual(['BER-2026-001', 'BER-2026-003']);
    const isNewer = how === newer;
    expect(listed.ok && listed.value.missing?.join()).toMatch(
      isNewer
        ? /^1 ärende visas inte just nu\. Programmet uppdateras/
        : /^1 ärende går inte att läsa/,
    );
    const queued = await queue(app, coordinatorAccount, teamId);
    expect(queued.ok && queued.value.missing).toEqual(listed.ok && listed.value.missing);
    expect(
      (await app.run({ verb: 'raise-case', teamId, meetingId: 'none', raise: aRaise() })).ok,
    ).toBe(false);

    const counted = await numbers(app, coordinatorAccount, { teamId });
    const notCounted = isNewer
      ? '1 uppgift är sparad av en nyare version av programmet och är inte medräknad än'
      : '1 uppgift går inte att läsa och är inte medräknad';
    expect(counted.ok && counted.value.incompleteNote).toBe(`${notCounted}.`);
    const onFirstPage = await home(app, coordinatorAccount, teamId);
    expect(onFirstPage.ok && onFirstPage.value.warnings.join()).toMatch(
      isNewer
        ? /1 uppgift i teamet visas inte just nu\. Programmet uppdateras/
        : /1 uppgift i teamet går inte att läsa/,
    );
    const period = { kind: 'tertial', year: 2026, n: 3 } as const;
    const digest = await steering(app, managerAccount, { steeringGroupId: 'berg-are', period });
    expect(digest.ok && digest.value.digest.needsUs.join()).toContain(notCounted);

    const office = await federationPage(app, officeAccount);
    expect(office.ok && office.value.unreadable?.join()).toMatch(
      isNewer ? /Ärende BER-2026-002: programmet uppdateras/ : /Ärende BER-2026-002 \(STAR Berg\)/,
    );
    expect(bodyOf('case', 'BER-2026-002')).toBe(before);
    expect(app.logged.filter(({ event }) => event === 'document-unreadable')).toHaveLength(1);
  });

  it('is said on its own page to be unreadable, and no step in it is taken', async () => {
    const { app, spoil, bodyOf } = await withDocuments();
    spoil('case', 'BER-2026-002', how);
    const before = bodyOf('case', 'BER-2026-002');
    const at = { teamId, reference: 'BER-2026-002' };
    await expect(casePage(app, coordinatorAccount, at)).rejects.toBeInstanceOf(DocumentUnreadable);
    const step = { verb: 'withdraw-consent', ...at, on: '2026-11-20', sure: true } as const;
    await expect(app.run(step)).rejects.toBeInstanceOf(DocumentUnreadable);
    expect(bodyOf('case', 'BER-2026-002')).toBe(before);
  });
});

describe('whoever asks for what cannot be read', () => {
  it('is told that the program is being updated where it is only newer, federation and all', async () => {
    const { app, spoil } = await withDocuments();
    spoil('case', 'BER-2026-002', newer);
    const at = { teamId, reference: 'BER-2026-002' };
    const ofCase: unknown = await casePage(app, coordinatorAccount, at).catch(
      (met: unknown) => met,
    );
    spoil('federation', 'federation', newer);
    const ofAll: unknown = await me(app, officeAccount).catch((met: unknown) => met);
    for (const error of [ofCase, ofAll]) {
      expect(error).toBeInstanceOf(DocumentNewer);
      const fault = noteFault(app, { event: 'request-failed', place: 'GET', error });
      expect(faultText(error, fault)).toBe(
        `Programmet uppdateras just nu. Inget är borta. Försök igen om en liten stund. Ange ${fault} om du hör av dig om det.`,
      );
    }
  });

  it('is told in Swedish what it is and whom to ask, with the id that the log has', async () => {
    const { app, spoil } = await withDocuments();
    spoil('case', 'BER-2026-002');
    const at = { teamId, reference: 'BER-2026-002' };
    const error: unknown = await casePage(app, coordinatorAccount, at).catch((met: unknown) => met);
    const fault = noteFault(app, { event: 'request-failed', place: 'GET', error });
    expect(faultText(error, fault)).toBe(
      `Ärendet BER-2026-002 går inte att läsa, och kan därför varken visas eller ändras. Det som är sparat ligger orört kvar och allt annat fungerar. Hör av dig till kansliet, som ser vad det gäller, och ange ${fault}.`,
    );
  });

  it('is told so only when they could have seen it', async () => {
    const { app, meetingId, spoil } = await withDocuments();
    spoil('case', 'BER-2026-002');
    spoil('meeting', meetingId);
    const at = { teamId, reference: 'BER-2026-002', meetingId };
    expect(await casePage(app, fk, at)).toEqual(err({ code: 'not-found', what: 'case' }));
    expect(await casePage(app, officeAccount, at)).toMatchObject({ error: { code: 'denied' } });
    const page = await meetingPage(app, 'demo/outsider', at);
    expect(page).toMatchObject({ error: { code: 'denied' } });
  });

  it('sees the case that was raised again from one that cannot be read, without the way back', async () => {
    const { app, meetingId, spoil } = await withDocuments();
    await app.given(
      'team:berg',
      aCase('BER-2025-001', aTeam().build())
        .receivedOn('2024-06-03')
        .closedOn('2025-06-03')
        .build(),
    );
    const raise = { ...aRaise(), previous: 'BER-2025-001' };
    const raised = await app.run({ verb: 'raise-case', teamId, meetingId, raise });
    const reference = raised.ok ? (raised.value.ids['reference'] ?? '') : '';
    spoil('case', 'BER-2025-001');
    const page = await casePage(app, coordinatorAccount, { teamId, reference });
    expect(page.ok).toBe(true);
  });
});

describe('a meeting that has been held and cannot be read', () => {
  it('keeps no other meeting from being shown, opened or called', async () => {
    const { app, meetingId, spoil } = await withDocuments();
    const held = aMeeting(aTeam().build())
      .withId('m-held')
      .on('2026-10-20')
      .called()
      .opened()
      .closed()
      .build();
    await app.given('team:berg', held);
    spoil('meeting', 'm-held');
    const page = await meetingPage(app, coordinatorAccount, { teamId, meetingId });
    expect(page.ok).toBe(true);
    app.clock.set('2026-12-11T09:00:00.000Z');
    await createScheduler(app).runDue();
    expect(app.messenger.sent.some(({ message }) => message.type === 'notice')).toBe(true);
    expect(app.logged.filter(({ event }) => event === 'job-failed')).toEqual([]);
  });
});

describe('a team that cannot be read', () => {
  it('stops neither the server nor another team', async () => {
    const { app, spoil, bodyOf } = await withDocuments();
    spoil('team', 'are');
    const before = bodyOf('team', 'are');
    await ensureRules(app);
    await ensureJobs(app);
    expect((await home(app, coordinatorAccount, teamId)).ok).toBe(true);
    expect((await home(app, officeAccount, 'are')).ok).toBe(false);
    const office = await federationPage(app, officeAccount);
    expect(office.ok && office.value.unreadable?.join()).toContain('Team are');
    expect(bodyOf('team', 'are')).toBe(before);
  });

  it('is as good as before once it is mended', async () => {
    const { app, spoil } = await withDocuments();
    spoil('team', 'are', newer);
    expect((await federationPage(app, officeAccount)).ok).toBe(true);
    spoil('team', 'are', (body) => body.replace('"schemaVersion":99', '"schemaVersion":2'));
    const office = await federationPage(app, officeAccount);
    expect(office.ok && office.value.unreadable).toBeUndefined();
    expect(office.ok && office.value.teams.map(({ id }) => id).sort()).toEqual(['are', 'berg']);
  });
});

describe('another document that cannot be read', () => {
  it('is missed in its own list alone', async () => {
    const { app, meetingId, spoil } = await withDocuments();
    await app.run({ verb: 'plan-meeting', teamId, plan: { ...plan, date: '2027-01-15' } });
    spoil('meeting', meetingId);
    spoil('channel', '19:berg@thread.tacv2');
    const listed = await meetings(app, coordinatorAccount, { teamId, when: 'upcoming' });
    expect(listed.ok && listed.value.rows).toHaveLength(1);
    expect(listed.ok && listed.value.missing?.join()).toMatch(/^1 möte går inte att läsa/);
    expect((await deviations(app, coordinatorAccount, { teamId })).ok).toBe(true);
    expect((await offers(app, coordinatorAccount, teamId)).ok).toBe(true);
    expect((await home(app, coordinatorAccount, teamId)).ok).toBe(true);
  });

  it('does not hold up the jobs of the others, nor fill the log while it stands there', async () => {
    const { app, meetingId, spoil } = await withDocuments();
    await app.run({ verb: 'plan-meeting', teamId, plan: { ...plan, date: '2026-12-17' } });
    spoil('meeting', meetingId);
    app.clock.set('2026-12-11T09:00:00.000Z');
    const scheduler = createScheduler(app);
    for (let hours = 0; hours < 48; hours += 1) {
      await scheduler.runDue();
      app.clock.pass(3_600);
    }
    expect(app.messenger.sent.some(({ message }) => message.type === 'notice')).toBe(true);
    expect(app.logged.filter(({ event }) => event === 'job-failed').length).toBeLessThan(25);
    expect(app.logged.filter(({ event }) => event === 'document-unreadable')).toHaveLength(1);
  });

  it('stands on an agenda all the same, and the page says that it cannot be read', async () => {
    const { app, meetingId, spoil } = await withDocuments();
    await app.run({ verb: 'raise-case', teamId, meetingId, raise: aRaise() });
    const raised = (await app.all('team:berg', 'case')).find(({ state }) => state === 'raised');
    spoil('case', raised?.id ?? '');
    const page = await meetingPage(app, coordinatorAccount, { teamId, meetingId });
    expect(page.ok && page.value.missing?.join()).toMatch(/^1 ärende går inte att läsa/);
  });

  it('is written over by no new wish for the same job, which is carried out beside it', async () => {
    const { app, meetingId, spoil, bodyOf } = await withDocuments();
    const id = `post-notice-${meetingId}`;
    expect(bodyOf('job', id)).toBeDefined();
    spoil('job', id);
    const before = bodyOf('job', id);
    const changed = { ...plan, date: '2026-12-17' };
    expect((await app.run({ verb: 'change-meeting', teamId, meetingId, plan: changed })).ok).toBe(
      true,
    );
    app.clock.set('2026-12-11T09:00:00.000Z');
    await createScheduler(app).runDue();
    expect(bodyOf('job', id)).toBe(before);
    expect(app.messenger.sent.some(({ message }) => message.type === 'notice')).toBe(true);
    const office = await federationPage(app, officeAccount);
    expect(office.ok && office.value.unreadable?.join()).toContain(id);
  });

  it('is known from the start, so that no answer writes over the job it asks for', async () => {
    const { app, meetingId, spoil, bodyOf } = await withDocuments();
    app.clock.set('2026-12-11T09:00:00.000Z');
    const scheduler = createScheduler(app);
    await scheduler.runDue();
    const answer = (mode: 'on-site' | 'digital') =>
      app.run({
        verb: 'answer-notice',
        teamId,
        meetingId,
        choice: { status: 'coming', mode },
      });
    expect((await answer('digital')).ok).toBe(true);
    const id = `update-notice-${meetingId}`;
    spoil('job', id);
    const before = bodyOf('job', id);
    await ensureJobs(app);
    expect((await answer('on-site')).ok).toBe(true);
    expect(bodyOf('job', id)).toBe(before);
    expect(bodyOf('job', `${id}-anew`)).toBeDefined();
    app.clock.pass(60);
    await scheduler.runDue();
    expect(bodyOf('job', id)).toBe(before);
    expect(bodyOf('job', `${id}-anew`)).toBeUndefined();
  });

  it('leaves the rules of others in force, and nothing built in takes the place of one', async () => {
    const { app, spoil, bodyOf } = await withDocuments();
    await app.run({ verb: 'draft-rules', kind: 'rule-set' }, 'demo/process-lead');
    await ensureRules(app);
    const [first] = await app.all('federation', 'rule-set');
    if (first === undefined) throw new Error('no rules were written');
    for (const { id } of await app.all('federation', 'rule-set')) spoil('rule-set', id);
    for (const { id } of await app.all('federation', 'yearly-plan')) spoil('yearly-plan', id);
    const before = bodyOf('rule-set', first.id);
    await ensureRules(app);
    expect(bodyOf('rule-set', first.id)).toBe(before);
    expect((await cases(app, coordinatorAccount, teamId)).ok).toBe(true);
    const read = await rules(app, coordinatorAccount);
    expect(read.ok && read.value.missing?.join()).toMatch(/^\d version(er)? av regelverket/);
  });
});

describe('a federation that cannot be read', () => {
  it('is told of on every page in Swedish, under one id that stands once in the log', async () => {
    const { app, spoil, bodyOf } = await withDocuments();
    spoil('federation', 'federation');
    const before = bodyOf('federation', 'federation');
    const texts = new Set<string>();
    for (const page of [() => home(app, coordinatorAccount, teamId), () => me(app, officeAccount)])
      await page().catch((error: unknown) => {
        const fault = noteFault(app, { event: 'request-failed', place: 'GET', error });
        texts.add(faultText(error, fault));
      });
    expect([...texts]).toEqual([
      expect.stringMatching(
        /^Samordningsförbundets grunduppgifter \(federation\) .* Ange F-\w{6} /,
      ),
    ]);
    expect(app.logged.filter(({ event }) => event === 'request-failed')).toHaveLength(1);
    const again = { verb: 'create-federation', name: 'Ett nytt' } as const;
    await expect(app.run(again, officeAccount)).rejects.toBeInstanceOf(DocumentUnreadable);
    expect(bodyOf('federation', 'federation')).toBe(before);
  });
});
