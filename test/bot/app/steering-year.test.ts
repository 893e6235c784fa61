import { describe, expect, it } from 'vitest';
import type { App } from '../../../bot/app/context/app.ts';
import { gatheringPage } from '../../../bot/app/gatherings/gathering-page.ts';
import { year } from '../../../bot/app/year/year.ts';
import { createScheduler } from '../../../bot/scheduler/run-jobs.ts';
import type { CommandOf } from '../../../shared/commands/command.ts';
import type { GatheringView } from '../../../shared/gatherings/view.ts';
import type { YearView } from '../../../shared/year/view.ts';
import {
  aChannel,
  aFederation,
  anApp,
  coOptedAccount,
  managerAccount,
  officeAccount,
  type TestApp,
} from '../../builders/app.ts';
import { aSubmittedReport } from '../../builders/period-report.ts';
import { coordinatorAccount } from '../../builders/context.ts';
import { emptyStores } from '../../builders/stores.ts';
import { aTeam } from '../../builders/team.ts';
import { af, fk, ifo } from './people.ts';

const steering = '19:styr@thread.tacv2';
const berg = '19:berg@thread.tacv2';
const group = { steeringGroupId: 'berg-are' };
const plan = { start: '13:00', end: '15:00', place: 'Kommunhuset' };

async function aGroup(app: TestApp): Promise<void> {
  await app.given(
    'federation',
    aFederation(),
    aTeam().build(),
    aChannel(berg, { type: 'team', teamId: 'berg' }),
    aChannel(steering, { type: 'steering-group', ...group }),
  );
  await app.given('team:berg', aSubmittedReport());
}

async function read(app: App, actor: string, gatheringId: string): Promise<GatheringView> {
  const found = await gatheringPage(app, actor, { gatheringId });
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
}

async function yearOf(app: App, actor: string, of: object = group): Promise<YearView> {
  const found = await year(app, actor, of);
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
}

const ids = (result: Awaited<ReturnType<TestApp['run']>>): Readonly<Record<string, string>> => {
  if (!result.ok) throw new Error(result.error.code);
  return result.value.ids;
};
const refused = (code: string) => ({ ok: false, error: { code } });
const states = (view: YearView) =>
  view.months.flatMap(({ rows }) => rows.map(({ text, state }) => `${text}: ${state}`));

describe.each(emptyStores)('the year of a styrgrupp on %s', (_kind, open) => {
  it('is planned as a series, called, answered, prepared, held, decided, told of and anchored', async () => {
    const app = await anApp({ store: await open() });
    await aGroup(app);
    app.clock.set('2026-11-20T08:00:00.000Z');
    const scheduler = createScheduler(app);

    // The office begins with nothing: four meetings a year are missing, those of the past late.
    expect((await yearOf(app, officeAccount)).counts).toEqual([
      'Styrgruppsmöte: 0 av 4 genomförda',
    ]);
    const series = await app.run(
      {
        verb: 'plan-gatherings',
        ...group,
        what: 'steering-meeting',
        pattern: { nth: 2, weekday: 2, from: '2026-12-01', to: '2027-02-28' },
        plan,
      },
      managerAccount,
    );
    expect(ids(series)['seriesId']).toBeDefined();
    const planned = await app.all('federation', 'gathering');
    expect(planned.map(({ sort }) => sort)).toEqual([
      '2026-12-08T13:00',
      '2027-01-12T13:00',
      '2027-02-09T13:00',
    ]);
    const gatheringId = planned[0]?.id ?? '';
    const at = { gatheringId };

    // A week ahead the kallelse is in the styrgrupp's channel, with what waits for it and no case.
    await app.run(
      { verb: 'add-gathering-topic', ...at, text: 'Rutin för samtycke' },
      managerAccount,
    );
    app.clock.set('2026-12-01T07:00:00.000Z');
    await scheduler.runDue();
    const notices = app.messenger.sent.flatMap(({ message, channelId }) =>
      message.type === 'gathering-notice' ? [{ channelId, view: message.view }] : [],
    );
    expect(notices).toHaveLength(1);
    expect(notices[0]?.channelId).toBe(steering);
    expect(notices[0]?.view.waits).toEqual([
      'STAR Berg: rapport att underteckna, första halvåret 2026',
    ]);
    expect(JSON.stringify(notices)).not.toMatch(/BER-\d/);

    // A representative asks the own people, and nobody else answers.
    await app.run({ verb: 'ask-gathering-people', ...at }, managerAccount);
    const tell = { verb: 'tell-gathering', ...at, fromTeamId: 'berg' } as const;
    expect(await app.run({ ...tell, text: 'Vi behöver en ersättare.' }, af)).toEqual(
      refused('not-your-party'),
    );
    expect(await app.run({ ...tell, text: 'Ta upp BER-2026-014.' }, ifo)).toEqual(
      refused('case-in-gathering'),
    );
    await app.run({ ...tell, text: 'Vi behöver en ersättare.' }, ifo);
    expect((await read(app, managerAccount, gatheringId)).asked?.answers).toEqual([
      { who: 'STAR Berg, handläggare IFO (kommunen)', text: 'Vi behöver en ersättare.' },
    ]);
    expect(await read(app, coordinatorAccount, gatheringId)).not.toHaveProperty('asked');

    // Answered by the member, or by the secretary for the member; the card is drawn anew.
    const coming = { status: 'coming', mode: 'on-site' } as const;
    const answer = { verb: 'answer-gathering', ...at, choice: coming } as const;
    expect(await app.run(answer, coordinatorAccount)).toMatchObject({ ok: false });
    await app.run({ ...answer, seatId: 'r4' }, coordinatorAccount);
    await scheduler.runDue();
    expect(app.messenger.sent.at(-1)?.message).toMatchObject({
      type: 'gathering-notice',
      view: { answersText: '1 av 1 har svarat' },
    });

    // Held: no decision before it is open, none of a case, the secretary's to be confirmed.
    const decide: CommandOf<'decide-gathering'> = {
      verb: 'decide-gathering',
      ...at,
      text: 'Varje part utser en ersättare.',
      owner: 'all',
      anchoring: ['municipality'],
      anchorUntil: '2027-01-31',
    };
    app.clock.set('2026-12-05T08:00:00.000Z');
    expect(await app.run({ verb: 'open-gathering', ...at }, managerAccount)).toEqual(
      refused('opens-on-its-day'),
    );
    app.clock.set('2026-12-08T12:00:00.000Z');
    expect(await app.run(decide, managerAccount)).toMatchObject({
      error: { code: 'gathering-is' },
    });
    await app.run({ verb: 'open-gathering', ...at }, managerAccount);
    expect(await app.run({ ...decide, anchorUntil: '2026-12-01' }, managerAccount)).toMatchObject({
      error: { code: 'too-early', field: 'anchorUntil' },
    });
    const { decisionId = '' } = ids(await app.run(decide, coordinatorAccount));
    const own = ids(await app.run({ ...decide, anchoring: [] }, managerAccount));
    await app.run({ verb: 'close-gathering', ...at }, managerAccount);
    await scheduler.runDue();

    // Minutes to the styrgrupp and to its team, which says that it knows; who is co-opted reads them alone.
    const minutes = app.messenger.sent.filter(
      ({ message }) => message.type === 'gathering-minutes',
    );
    expect(minutes.map(({ channelId }) => channelId).toSorted()).toEqual([berg, steering]);
    const told = await read(app, coOptedAccount, gatheringId);
    expect(told.minutesOnly).toBe(true);
    expect(told.informedText).toContain('Inget');
    expect(told.decisions.map(({ secretaryText }) => secretaryText !== undefined)).toEqual([
      true,
      false,
    ]);
    expect(told.waits).toEqual(['STAR Berg: rapport att underteckna, första halvåret 2026']);
    expect(await gatheringPage(app, fk, at)).toMatchObject({ error: { code: 'denied' } });
    const informed = { verb: 'acknowledge-gathering', ...at, informedTeamId: 'berg' } as const;
    expect(await app.run({ ...informed, informedTeamId: 'are' })).toEqual(refused('not-informed'));
    await app.run(informed);
    await app.run(informed);

    // Confirmed once by a member, and not where there is nothing to confirm; anchored by its party.
    const confirm = { verb: 'confirm-gathering-decision', ...at, decisionId } as const;
    const anchor = { verb: 'anchor-gathering-decision', ...at, decisionId } as const;
    expect(
      await app.run({ ...confirm, decisionId: own['decisionId'] ?? '' }, managerAccount),
    ).toEqual(refused('no-need-to-confirm'));
    await app.run(confirm, managerAccount);
    expect(await app.run(confirm, managerAccount)).toEqual(refused('already-confirmed'));
    expect(
      await app.run({ ...anchor, decisionId: own['decisionId'] ?? '' }, managerAccount),
    ).toEqual(refused('nothing-to-anchor'));
    await app.run(anchor, managerAccount);
    expect(await app.run(anchor, managerAccount)).toEqual(refused('already-anchored'));
    const after = await read(app, managerAccount, gatheringId);
    expect(after.informedText).toBe('Informerade: STAR Berg');
    expect(after.decisions[0]?.anchoring).toMatchObject([{ done: true }]);
    expect(after.decisions[0]?.secretaryText).toContain('bekräftat av en ledamot');
    expect(await app.run(decide, managerAccount)).toMatchObject({
      error: { code: 'gathering-is' },
    });

    // The year shows what has been held, and what is left; who is co-opted sees what they are told of.
    expect(states(await yearOf(app, managerAccount))).toContain('Styrgruppsmöte: held');
    expect(states(await yearOf(app, coOptedAccount))).toEqual(['Styrgruppsmöte: held']);
    expect(await year(app, fk, group)).toMatchObject({ error: { code: 'denied' } });
  });

  it('is moved and cancelled, which those who were called are told of', async () => {
    const app = await anApp({ store: await open() });
    await aGroup(app);
    const scheduler = createScheduler(app);
    const made = await app.run(
      {
        verb: 'plan-gathering',
        ...group,
        what: 'steering-meeting',
        plan: { ...plan, date: '2026-11-24' },
      },
      managerAccount,
    );
    const at = { gatheringId: ids(made)['gatheringId'] ?? '' };
    // Less than a week ahead: called at once, and marked late.
    await scheduler.runDue();
    const answer = { verb: 'answer-gathering', ...at, choice: { status: 'absent' } } as const;
    await app.run(answer, managerAccount);
    const moved = { ...plan, date: '2026-12-15' };
    await app.run({ verb: 'change-gathering', ...at, plan: moved }, managerAccount);
    await scheduler.runDue();
    expect((await read(app, managerAccount, at.gatheringId)).answersText).toBe('0 av 1 har svarat');
    await app.run({ verb: 'cancel-gathering', ...at, reason: 'too-few' }, managerAccount);
    await scheduler.runDue();
    const news = app.messenger.sent.flatMap(({ message }) =>
      message.type === 'gathering-news' ? [message.text] : [],
    );
    expect(news).toEqual([
      'Styrgruppsmöte är ändrat: tis 15 dec 2026 kl. 13.00–15.00. Svara på nytt om du kan vara med.',
      'Styrgruppsmöte tis 15 dec 2026 kl. 13.00–15.00 är inställt. Orsak: för få kan delta.',
    ]);
    expect(await app.run(answer, managerAccount)).toMatchObject({
      error: { code: 'gathering-is' },
    });
    app.clock.set('2026-12-15T13:00:00.000Z');
    const openIt = await app.run({ verb: 'open-gathering', ...at }, managerAccount);
    expect(openIt).toMatchObject({ error: { code: 'gathering-is' } });
  });

  it('reminds those who have not answered, once', async () => {
    const app = await anApp({ store: await open() });
    await aGroup(app);
    const scheduler = createScheduler(app);
    const date = '2026-12-08';
    const what = 'steering-meeting';
    await app.run(
      { verb: 'plan-gathering', ...group, what, plan: { ...plan, date } },
      managerAccount,
    );
    for (const day of ['2026-12-01', '2026-12-04', '2026-12-07']) {
      app.clock.set(`${day}T07:00:00.000Z`);
      await scheduler.runDue();
    }
    const reminders = app.messenger.sent.flatMap(({ message }) =>
      message.type === 'gathering-news' ? [message.text] : [],
    );
    expect(reminders).toEqual(['Har inte svarat på kallelsen än: Kommunen, styrgruppen.']);
  });
});

describe('a team’s own year', () => {
  it('counts an information occasion when it has been held, and not before', async () => {
    const app = await anApp();
    await aGroup(app);
    const ofTeam = { teamId: 'berg' };
    const plan = { date: '2026-11-24', start: '13:00', end: '14:00', place: 'Vårdcentralen' };
    const made = await app.run({
      verb: 'plan-gathering',
      ...ofTeam,
      what: 'information-occasion',
      invitedBy: 'region',
      audience: ['primary-care'],
      plan,
    });
    const at = { ...ofTeam, gatheringId: ids(made)['gatheringId'] ?? '' };
    expect(await app.run({ verb: 'hold-gathering', ...at })).toEqual(refused('not-held-yet'));
    app.clock.set('2026-11-25T08:00:00.000Z');
    expect(
      (await yearOf(app, coordinatorAccount, ofTeam)).overdue.map(({ text }) => text),
    ).toContain('Informationstillfälle');
    await app.run({ verb: 'hold-gathering', ...at, came: 12 });
    expect((await yearOf(app, coordinatorAccount, ofTeam)).counts).toContain(
      'Informationstillfälle: 1 genomförda',
    );
    expect(await app.run({ verb: 'hold-gathering', ...at })).toMatchObject({
      error: { code: 'gathering-is' },
    });
  });

  it('takes no styrgrupp’s meeting, and no decision on a day of planning', async () => {
    const app = await anApp();
    await aGroup(app);
    const plan = { date: '2026-11-24', start: '13:00', end: '14:00', place: 'Kommunhuset' };
    const of = { verb: 'plan-gathering', teamId: 'berg', plan } as const;
    expect(await app.run({ ...of, what: 'steering-meeting' }, managerAccount)).toEqual(
      refused('kind-not-here'),
    );
    const { gatheringId = '' } = ids(await app.run({ ...of, what: 'planning-day' }));
    const at = { teamId: 'berg', gatheringId };
    app.clock.set('2026-11-24T12:00:00.000Z');
    await app.run({ verb: 'open-gathering', ...at });
    const decide = { verb: 'decide-gathering', ...at, text: 'Ny rutin', owner: 'all' } as const;
    expect(await app.run(decide)).toEqual(refused('decides-nothing'));
    const attend = { verb: 'attend-gathering', ...at, attendance: 'physical' } as const;
    expect(await app.run({ ...attend, seatId: 'nobody' })).toEqual(refused('no-seat'));
    await app.run({ ...attend, seatId: 'ifo-officer' });
    await app.run({ verb: 'close-gathering', ...at });
    expect((await yearOf(app, coordinatorAccount, { teamId: 'berg' })).counts[0]).toBe(
      'Planeringsdag: 1 av 2 genomförda',
    );
  });
});
