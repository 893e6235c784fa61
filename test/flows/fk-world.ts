import { afterEach, beforeEach, expect } from 'vitest';
import { jobsForMeeting } from '../../bot/app/jobs/jobs.ts';
import type { Message } from '../../bot/app/messages.ts';
import { createScheduler } from '../../bot/scheduler/run-jobs.ts';
import type { Meeting } from '../../shared/meetings/meeting.ts';
import type { Channel } from '../../shared/teams/channel.ts';
import { aChannel, anAppWithTeam, type TestApp } from '../builders/app.ts';
import { aMeeting, value } from '../builders/meeting.ts';
import { builtInRules } from '../builders/rules.ts';
import { aTeam } from '../builders/team.ts';
import { type ListeningBot, startListeningBot, tenant } from './listening-bot.ts';

const fk = '00000000-0000-4000-8000-00000000000f';
export const fkAccount = `${tenant}/${fk}`;
export const fkChannel = '19:fk@thread.tacv2';
export const fkChat = '19:fk@thread.v2';
export const due = '2026-12-01T07:00:00.000Z';
/** Any case's: the team's code, the year and a number. */
export const caseReference = /\b(BER|BRA)-\d{4}-\d{3}\b/;

const base = aTeam().withFkThemes('health-insurance').whereFkMayRaise().build();
const team = {
  ...base,
  members: base.members.map((seat) =>
    seat.id === 'fk-contact' ? { ...seat, account: fkAccount } : seat,
  ),
};

export let app: TestApp;
export let bot: ListeningBot;
/** FK's place in the test at hand. */
export let here: string;
export function moveTo(place: string): void {
  here = place;
}

/** A meeting on 8 December with all kinds of cases on its agenda, and a question to FK. */
function fullMeeting() {
  return aMeeting(team)
    .withId('m1')
    .withItem({ reference: 'BER-2026-014', raisedBy: 'ifo-officer' })
    .withItem({ reference: 'BER-2026-015', kind: 'follow-up', raisedBy: 'ifo-officer' })
    .withItem({ reference: 'BER-2026-016', kind: 'consultation', raisedBy: 'employment-officer' })
    .withTopic('fk-slot', 'Hur länge gäller särskilda skäl?', 'ifo-officer');
}

/** A team with its channel and one of FK's to choose, a channel and a group chat, for each test of the file that asks for it. */
export function useFkWorld(): void {
  beforeEach(async () => {
    app = await anAppWithTeam({ team });
    const meeting = fullMeeting().build();
    await app.given(
      'team:berg',
      meeting,
      ...jobsForMeeting(meeting, builtInRules, app.clock.now()),
    );
    here = fkChannel;
    const chat = aChannel(fkChat);
    const ms = { ...chat.ms, msTeamId: fkChat, isGroupChat: true } as const;
    const ofChat: Channel = { ...chat, ms };
    await app.given('federation', aChannel(fkChannel), ofChat);
    bot = await startListeningBot(app);
  });
  afterEach(() => bot.stop());
}

export const scheduler = () => createScheduler(app);
export const connect = (channelId = here, actor = 'demo/coordinator') =>
  app.run({ verb: 'connect-channel', channelId, serves: { type: 'fk', teamIds: ['berg'] } }, actor);

export function send(name: string, change: object): Promise<string> {
  const conversation = { conversationType: 'groupChat', isGroup: true, tenantId: tenant, id: here };
  const inChat = { conversation, channelData: { tenant: { id: tenant } } };
  return bot.send(name, { id: '29:fk', aadObjectId: fk }, here, {
    ...(here === fkChat && inChat),
    ...change,
  });
}

/** As Teams sends it: an Execute on a card in that channel. */
export function press(verb: string, data: object): Promise<string> {
  const action = { type: 'Action.Execute', verb, data };
  return send('card-execute', { value: { action } });
}

/** What the bot answered in the channel to what was written to it. */
export async function mention(words: string): Promise<string> {
  const before = bot.connector.requests.length;
  await send('mention-message', { text: `<at>STAR</at> ${words}` });
  await expect.poll(() => bot.connector.requests.length).toBeGreaterThan(before);
  return JSON.stringify(bot.connector.requests.slice(before));
}

export function inFkChannel(): readonly Message[] {
  return app.messenger.sent
    .filter(({ channelId }) => channelId === here)
    .map(({ message }) => message);
}

export async function meetingNow(): Promise<Meeting> {
  return (await app.store.read('team:berg', 'meeting', 'm1'))?.body as Meeting;
}

export const at = { teamId: 'berg', meetingId: 'm1' };

export async function called(): Promise<void> {
  value(await connect());
  app.clock.set(due);
  await scheduler().runDue();
  await scheduler().runDue();
}
