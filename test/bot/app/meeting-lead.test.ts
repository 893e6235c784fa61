import { describe, expect, it } from 'vitest';
import { meetingPage } from '../../../bot/app/lead/meeting-page.ts';
import { home } from '../../../bot/app/home/home.ts';
import { addDays } from '../../../shared/kernel/calendar.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { anAppWithTeam, officeAccount, type TestApp } from '../../builders/app.ts';
import { aCase } from '../../builders/case.ts';
import { aMeeting, aPlan, value } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';
import { af, coordinatorAccount, deputy, fk, ifo } from './people.ts';

const unled = aTeam().ended('coordinator', '2026-11-30').build();
const led = aTeam().build();
const at = { teamId: 'berg', meetingId: 'm1' } as const;
const choose = (memberId?: string) =>
  ({ verb: 'choose-lead', ...at, ...(memberId === undefined ? {} : { memberId }) }) as const;
const open = { verb: 'open-meeting', early: true, ...at } as const;
const start = '2026-12-08T12:00:00.000Z';

type Change = (meeting: ReturnType<typeof aMeeting>) => ReturnType<typeof aMeeting>;

async function meetingDay(
  team: Team,
  change: Change = (one) => one,
  now = start,
): Promise<TestApp> {
  const app = await anAppWithTeam({ team });
  app.clock.set(now);
  const meeting = change(aMeeting(team).withId('m1').called()).build();
  await app.given(
    'team:berg',
    meeting,
    aCase('BER-2026-001', team).receivedOn('2026-09-08', 'ifo-officer').build(),
  );
  return app;
}

async function stored(app: TestApp): Promise<Meeting> {
  return (await app.store.read('team:berg', 'meeting', 'm1'))?.body as Meeting;
}

describe('a meeting of a team whose seat of samordnare is empty', () => {
  it('is led from opening to minutes by the member those present have chosen', async () => {
    const app = await meetingDay(unled);
    expect(await app.run(open, af)).toMatchObject({ error: { reason: 'only-coordinator' } });
    expect(await app.run(choose('employment-officer'), ifo)).toMatchObject({ ok: true });
    expect(await app.run(open, ifo)).toMatchObject({ error: { reason: 'only-coordinator' } });
    expect(await app.run(open, af)).toMatchObject({ ok: true });
    const attendance = {
      verb: 'set-attendance',
      ...at,
      memberId: 'ifo-officer',
      attendance: 'physical',
    } as const;
    expect(await app.run(attendance, af)).toMatchObject({ ok: true });
    expect(await app.run({ verb: 'judge-room', ...at, verdict: 'room' }, af)).toMatchObject({
      ok: true,
    });
    const itemId = (await stored(app)).items[0]?.id ?? '';
    const decision = { outcome: 'follow-up', on: '2027-01-12' } as const;
    expect(await app.run({ verb: 'decide-item', ...at, itemId, decision }, af)).toMatchObject({
      ok: true,
    });
    expect(await app.run({ verb: 'close-meeting', ...at, carryOver: true }, af)).toMatchObject({
      ok: true,
    });
    const page = value(await meetingPage(app, ifo, at));
    expect(page.minutes?.leader).toBe(
      'Mötet leddes av Arbetsförmedlare (AF) i samordnarens ställe. Teamet saknar samordnare.',
    );
    expect((await stored(app)).history).toContainEqual(
      expect.objectContaining({ type: 'lead-chosen', memberId: 'employment-officer', by: ifo }),
    );
  });

  it('says so on its page, and offers the members to choose from', async () => {
    const page = value(await meetingPage(await meetingDay(unled), ifo, at));
    expect(page.leader).toContain('Teamet saknar samordnare.');
    expect(page.lead.choices.map(({ value: id }) => id)).toContain('employment-officer');
    expect(page.lead.choices.map(({ value: id }) => id)).not.toContain('fk-contact');
  });

  it('lets its leader take steps in the cases on its agenda while it is held, and in no other', async () => {
    const app = await meetingDay(unled);
    await app.run(choose('employment-officer'), af);
    await app.run(open, af);
    await app.given(
      'team:berg',
      aCase('BER-2026-009', unled).receivedOn('2026-09-08', 'ifo-officer').build(),
    );
    const park = (reference: string) =>
      ({
        verb: 'park-case',
        teamId: 'berg',
        reference,
        cause: 'decision',
        on: '2027-02-09',
      }) as const;
    expect(await app.run(park('BER-2026-009'), af)).toMatchObject({ error: { code: 'denied' } });
    expect(await app.run(park('BER-2026-001'), af)).toMatchObject({ ok: true });
    await app.run({ verb: 'close-meeting', ...at, carryOver: true }, af);
    expect(await app.run({ ...park('BER-2026-001'), cause: 'investigation' }, af)).toMatchObject({
      error: { code: 'denied' },
    });
  });

  it('gives its leader no more than that: not the seats, the settings, nor another meeting', async () => {
    const app = await meetingDay(unled);
    await app.given('team:berg', aMeeting(unled).withId('m2').on('2026-12-09').called().build());
    await app.run(choose('employment-officer'), af);
    const member = {
      verb: 'add-member',
      teamId: 'berg',
      function: 'lss',
      from: '2026-12-08',
    } as const;
    expect(await app.run(member, af)).toMatchObject({ error: { code: 'denied' } });
    expect(await app.run({ ...open, meetingId: 'm2' }, af)).toMatchObject({
      error: { code: 'denied' },
    });
  });

  it('is led by whoever is sent for the seat that was chosen', async () => {
    const app = await meetingDay(unled, (meeting) =>
      meeting.answered('employment-officer', {
        status: 'deputy',
        deputyId: 'employment-officer-deputy',
      }),
    );
    await app.run(choose('employment-officer'), ifo);
    expect(await app.run(open, deputy)).toMatchObject({ ok: true });
    await app.given(
      'team:berg',
      aCase('BER-2026-009', unled).receivedOn('2026-09-08', 'ifo-officer').build(),
    );
    const other = { verb: 'park-case', teamId: 'berg', reference: 'BER-2026-009' } as const;
    expect(await app.run({ ...other, cause: 'decision', on: '2027-02-09' }, deputy)).toMatchObject({
      error: { code: 'denied' },
    });
  });

  it('is led until the day after it, and can be given to another then', async () => {
    const app = await meetingDay(unled);
    await app.run(choose('employment-officer'), af);
    await app.run(open, af);
    app.clock.set(`${addDays('2026-12-08', 2)}T09:00:00.000Z`);
    const close = { verb: 'close-meeting', ...at, carryOver: true } as const;
    expect(await app.run(close, af)).toMatchObject({ error: { code: 'denied' } });
    expect(await app.run(choose('ifo-officer'), af)).toMatchObject({ ok: true });
  });

  it('is planned by its members, and told of on the first page', async () => {
    const app = await meetingDay(unled);
    const plan = {
      verb: 'plan-meeting',
      teamId: 'berg',
      plan: { ...aPlan, date: '2027-01-12' },
    } as const;
    expect(await app.run(plan, ifo)).toMatchObject({ ok: true });
    expect(await app.run({ ...plan, plan: { ...aPlan, date: '2027-01-13' } }, fk)).toMatchObject({
      error: { code: 'denied' },
    });
    const page = value(await home(app, ifo, 'berg'));
    expect(page.warnings[0]).toContain('Samordnare saknas');
    expect(page.tasks[0]).toMatchObject({ code: 'choose-lead', meetingId: 'm1' });
  });
});

describe('choosing who leads', () => {
  it.each([fk, deputy, officeAccount])('is not for %s', async (actor) => {
    const app = await meetingDay(unled);
    expect(await app.run(choose('employment-officer'), actor)).toMatchObject({
      error: { code: 'denied' },
    });
  });

  it.each(['fk-contact', 'coordinator'])('does not take the seat %s', async (seat) => {
    const app = await meetingDay(unled);
    expect(await app.run(choose(seat), af)).toMatchObject({ ok: false });
  });

  it('does not take one who has said no', async () => {
    const app = await meetingDay(unled, (one) => one.answered('ifo-officer', { status: 'absent' }));
    expect(await app.run(choose('ifo-officer'), af)).toMatchObject({
      error: { code: 'cannot-lead' },
    });
  });

  it('waits for the day before, as opening does', async () => {
    const app = await meetingDay(unled, (one) => one, '2026-12-04T09:00:00.000Z');
    expect(await app.run(choose('employment-officer'), af)).toMatchObject({
      error: { code: 'opens-on' },
    });
  });

  it('can be taken back, and be done anew', async () => {
    const app = await meetingDay(unled);
    await app.run(choose('employment-officer'), af);
    await app.run(choose(), ifo);
    expect(await app.run(open, af)).toMatchObject({ error: { code: 'denied' } });
    await app.run(choose('ifo-officer'), af);
    expect(await app.run(open, ifo)).toMatchObject({ ok: true });
  });
});

describe('where there is a samordnare', () => {
  const before = '2026-12-08T11:00:00.000Z';

  it('nobody else leads while the samordnare may be on the way', async () => {
    const app = await meetingDay(led, (one) => one, before);
    expect(await app.run(choose('employment-officer'), af)).toMatchObject({
      error: { code: 'coordinator-leads' },
    });
    expect(value(await meetingPage(app, af, at)).lead.choices).toEqual([]);
  });

  it('a member may lead when the samordnare has said no, and the samordnare still may', async () => {
    const app = await meetingDay(
      led,
      (one) => one.answered('coordinator', { status: 'absent' }),
      before,
    );
    expect(await app.run(choose('employment-officer'), af)).toMatchObject({ ok: true });
    expect(await app.run(open, coordinatorAccount)).toMatchObject({ ok: true });
  });

  it('a member may lead when the meeting should have begun and nobody has opened it', async () => {
    const app = await meetingDay(led, (one) => one, start);
    expect(await app.run(choose('employment-officer'), af)).toMatchObject({ ok: true });
    expect(await app.run(open, af)).toMatchObject({ ok: true });
  });

  it('nobody takes over a meeting the samordnare holds, until it is forgotten open', async () => {
    const app = await meetingDay(led);
    await app.run(open, coordinatorAccount);
    expect(await app.run(choose('employment-officer'), af)).toMatchObject({
      error: { code: 'coordinator-leads' },
    });
    app.clock.set('2026-12-08T15:30:00.000Z');
    expect(await app.run(choose('employment-officer'), af)).toMatchObject({ ok: true });
  });
});
