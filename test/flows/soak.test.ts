import { describe, expect, it, vi } from 'vitest';
import { runCommand } from '../../bot/app/run/run-command.ts';
import { localDate } from '../../shared/kernel/calendar.ts';
import { channelState } from '../../shared/teams/channel-state.ts';
import { presentChannel } from '../../shared/teams/present-channel.ts';
import { cardText } from '../../shared/text/cards.ts';
import { listCardText } from '../../shared/text/list-cards.ts';
import { coordinatorAccount } from '../builders/context.ts';
import type { ConnectorMessage, ConnectorRequest, Failure } from '../bot/teams/fake-connector.ts';
import { chance, channelOf } from './soak/misbehaviour.ts';
import { aMonth, type Month, type SoakTeam } from './soak/month.ts';
import { install, mention, press, tell } from './soak/people.ts';

/** One month a seed in the gate; `STAR_SOAK=200 npx vitest run test/flows/soak.test.ts` goes through many. */
const rounds = Number(process.env['STAR_SOAK'] ?? 2);
const first = Number(process.env['STAR_SOAK_SEED'] ?? 20_261_201);
const seeds = Array.from({ length: rounds }, (_, n) => first + n);

// Six seconds on an idle machine; two minutes were seen where a dozen others wanted its two cores.
vi.setConfig({ testTimeout: 300_000 });

const signedOut = { from: '2026-11-30T18:00:00.000Z', to: '2026-12-01T18:00:00.000Z' };
/** All is well for a day until the meeting, and again two days after it. */
const calm = { from: '2026-12-07T10:00:00.000Z', to: '2026-12-08T12:00:00.000Z' };
const over = '2026-12-10T10:00:00.000Z';
const seats = [
  'coordinator',
  'employment-officer',
  'rehab-coordinator-primary-care',
  'rehab-coordinator-psychiatry',
  'ifo-officer',
  'labour-market-coordinator',
  'fk-contact',
];

/** What goes out around a meeting, in time or not at all. */
const once = [
  cardText.notice.askCases,
  listCardText.before.eyebrow,
  listCardText.after.eyebrow,
] as const;

/** What befalls the first teams besides; all others have bad luck only. */
interface Fates {
  readonly deleted: SoakTeam;
  readonly archived: SoakTeam;
  readonly moved: SoakTeam;
  readonly removed: SoakTeam;
  readonly renamed: SoakTeam;
  /** With its whole team. */
  readonly gone: SoakTeam;
}

function fatesOf({ teams }: Month): Fates {
  const [deleted, archived, moved, removed, renamed, gone] = teams;
  if (!deleted || !archived || !moved || !removed || !renamed || !gone)
    throw new Error('too few teams');
  return { deleted, archived, moved, removed, renamed, gone };
}

/** How the connector answers at this instant. */
function answerNow(month: Month, fates: Fates, asked: ConnectorRequest): Failure | undefined {
  const now = month.clock.now();
  const channelId = channelOf(asked);
  const during = (from: string, to: string) => from <= now && now < to;
  if (during(signedOut.from, signedOut.to)) return { status: 401 };
  if (channelId === fates.deleted.channelId && during('2026-11-29T05:00Z', '2026-12-03T09:00Z'))
    return { status: 404 };
  if (channelId === fates.archived.channelId && during('2026-11-28T05:00Z', '2026-12-04T08:00Z'))
    return { status: 403 };
  if (channelId === fates.gone.channelId && during('2026-11-27T11:00Z', '2026-12-03T10:00Z'))
    return { status: 404 };
  if (channelId === fates.removed.channelId && during('2026-11-29T07:00Z', '2026-12-02T09:00Z'))
    return { status: 403 };
  const hasMoved = channelId === fates.moved.channelId && now >= '2026-11-28T10:00Z';
  if (hasMoved && asked.base !== 'moved') return { status: 404 };
  if (during(calm.from, calm.to) || now >= over) return undefined;
  return chance(month.random(`${channelId} ${asked.method}`));
}

function planFates(month: Month, fates: Fates): void {
  const { deleted, archived, moved, removed, renamed, gone } = fates;
  month.plan('2026-11-27T09:00:00.000Z', () =>
    tell([month, renamed], 'channelRenamed', { channel: { id: renamed.channelId, name: 'Nytt' } }),
  );
  month.plan('2026-11-27T10:00:00.000Z', () =>
    tell([month, renamed], 'teamRenamed', { team: { id: renamed.msTeamId, name: 'STAR i länet' } }),
  );
  month.plan('2026-11-27T11:00:00.000Z', () => tell([month, gone], 'teamDeleted'));
  month.plan('2026-12-03T10:00:00.000Z', () => tell([month, gone], 'teamRestored'));
  month.plan('2026-11-28T05:00:00.000Z', () => tell([month, archived], 'teamArchived'));
  month.plan('2026-12-04T08:00:00.000Z', () => tell([month, archived], 'teamUnarchived'));
  month.plan('2026-11-29T05:00:00.000Z', () => tell([month, deleted], 'channelDeleted'));
  month.plan('2026-12-03T09:00:00.000Z', () => tell([month, deleted], 'channelRestored'));
  month.plan('2026-11-29T07:00:00.000Z', () => install([month, removed], 'remove'));
  month.plan('2026-12-02T09:00:00.000Z', () => install([month, removed], 'add'));
  month.plan('2026-11-30T08:00:00.000Z', () => install([month, renamed], 'remove-upgrade'));
  // Nobody tells of the new address but whoever speaks.
  month.plan('2026-12-02T11:00:00.000Z', () =>
    mention([month, moved, 'moved'], 'coordinator', 'k&ouml;', 3),
  );
}

/** What each team's people do, at times of their own: answers, changed minds, topics; clicks come up to four times. */
function planPeople(month: Month, fates: Fates): void {
  for (const soaked of month.teams) {
    const base = soaked === fates.moved ? 'moved' : 'connector';
    const where = [month, soaked, base] as const;
    const times = () => 1 + Math.floor(month.random(`times ${soaked.team.id}`) * 4);
    seats.forEach((seat, n) => {
      const hour = Math.floor(month.random(`hour ${soaked.team.id}`) * 8);
      const at = new Date(Date.parse('2026-12-04T09:00:00.000Z') + hour * 3_600_000 + n * 1_000);
      const choice = n % 2 === 0 ? 'digital' : 'on-site';
      month.plan(at.toISOString(), async () => {
        const topic = { action: 'add-topic', part: 'learning', text: topicOf(seat), once: seat };
        await press(where, seat, topic, times());
        await press(where, seat, { action: 'answer-notice', choice, once: `${seat} 1` }, times());
      });
    });
  }
}

function topicOf(seat: string): string {
  return `Något att lära av, ${seats.indexOf(seat) + 1}`;
}

function posted({ connector }: Month, { channelId }: SoakTeam, what: string) {
  return connector.messages.filter(
    ({ conversationId, activity }) =>
      conversationId.startsWith(`${channelId};`) &&
      String((activity as { summary?: string }).summary).startsWith(`${what}: `),
  );
}

/** In a thread of its own: a kallelse that somebody asked for is an answer. */
function notices(month: Month, soaked: SoakTeam): readonly ConnectorMessage[] {
  return posted(month, soaked, cardText.notice.eyebrow).filter(
    ({ conversationId, messageId }) =>
      conversationId === `${soaked.channelId};messageid=${messageId}`,
  );
}

/** How often a message went out that its sender was told of: what nobody was told of may come once more (README). */
function toldOf(month: Month, messages: readonly ConnectorMessage[]): number {
  return messages.filter(({ messageId }) => !month.connector.untold.has(messageId)).length;
}

/** As the coordinator of that team, in the tab. */
async function lead(
  month: Month,
  { team, meetingId }: SoakTeam,
  verb: 'open-meeting' | 'close-meeting',
) {
  const at = { teamId: team.id, meetingId };
  const command =
    verb === 'open-meeting'
      ? { verb, ...at, early: true as const }
      : { verb, ...at, carryOver: true };
  const id = `${verb}-${team.id}`;
  expect((await runCommand(month.app, { id, actor: coordinatorAccount, command })).ok).toBe(true);
}

describe('a month with a connector that misbehaves', () => {
  it.each(seeds)('gets every kallelse out and loses nothing, seed %i', async (seed) => {
    const month = await aMonth(seed, 8);
    const fates = fatesOf(month);
    month.connector.misbehave((asked) => answerNow(month, fates, asked));
    planFates(month, fates);
    planPeople(month, fates);

    await month.passUntil('2026-12-01T12:00:00.000Z');
    for (const soaked of month.teams) {
      // The bot is shut out for the day: said of every channel alike, and no page promises more.
      const { status } = channelState(await month.channel(soaked), undefined, month.clock.now());
      expect([soaked.team.id, status]).toEqual([
        soaked.team.id,
        soaked === fates.removed ? 'removed' : expect.stringMatching(/signed-out|doubtful/),
      ]);
      expect(notices(month, soaked)).toEqual([]);
    }

    await month.passUntil('2026-12-08T11:00:00.000Z');
    for (const soaked of month.teams) {
      const meeting = await month.meeting(soaked);
      const called = notices(month, soaked);
      // Once; and once more at most for each that was posted without a word of it coming back.
      expect([soaked.team.id, meeting.current.status]).toEqual([soaked.team.id, 'called']);
      expect(toldOf(month, called)).toBe(1);
      expect(called.map(({ messageId }) => messageId)).toContain(meeting.posts.notice?.messageId);
      // Late is what leaves less than a week.
      const calledAt = meeting.posts.notice?.at ?? '';
      expect(calledAt > signedOut.to).toBe(true);
      expect(meeting.noticeLate).toBe(localDate(calledAt) > '2026-12-01');

      // Nobody's text is lost or doubled, and the card tells what was answered.
      expect(meeting.topics.map(({ text }) => text).sort()).toEqual(seats.map(topicOf).sort());
      expect(Object.keys(meeting.answers).sort()).toEqual([...seats].sort());
      const own = called.find(({ messageId }) => messageId === meeting.posts.notice?.messageId);
      expect(JSON.stringify(own?.activity)).toContain('7 av 7 har svarat');

      const channel = await month.channel(soaked);
      expect(channel.connection.status).toBe('working');
      expect(channel.name).toBe(soaked === fates.renamed ? 'Nytt' : soaked.team.name);
      if (soaked === fates.renamed) expect(channel.teamName).toBe('STAR i länet');
      const state = channelState(channel, undefined, month.clock.now());
      expect(presentChannel(state).status).toBe('working');
    }
    const { connector } = month;
    const moved = await month.channel(fates.moved);
    expect(moved.ms.serviceUrl).toBe(connector.serviceUrl.replace(/connector$/, 'moved'));

    for (const soaked of month.teams) await lead(month, soaked, 'open-meeting');
    await month.passUntil('2026-12-08T15:00:00.000Z');
    for (const soaked of month.teams) await lead(month, soaked, 'close-meeting');
    await month.passUntil('2026-12-11T10:00:00.000Z');
    for (const soaked of month.teams) {
      const minutes = posted(month, soaked, cardText.minutes.title);
      expect([soaked.team.id, toldOf(month, minutes)]).toEqual([soaked.team.id, 1]);
      // What came too late is left out, and nothing comes twice.
      for (const what of once)
        expect(toldOf(month, posted(month, soaked, what)), what).toBeLessThanOrEqual(1);
      const { topics } = await month.meeting(soaked);
      expect(topics.map(({ text }) => text).sort()).toEqual(seats.map(topicOf).sort());
    }
    await month.stop();
  });
});
