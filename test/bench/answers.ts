import type { AnswerChoice, Meeting } from '../../shared/meetings/meeting.ts';
import type { Team } from '../../shared/teams/team.ts';
import { aMeeting } from '../builders/meeting.ts';
import { msChannelOf, objectId } from './people.ts';

/** What a seat answers, one time after another: each is another than the one before. */
const choices: readonly AnswerChoice[] = [
  { status: 'coming', mode: 'on-site' },
  { status: 'coming', mode: 'digital' },
  { status: 'coming', mode: 'on-site' },
  { status: 'absent', word: 'På kurs hela dagen, läser gärna minnesanteckningarna' },
];

/** One press on the card: who answers what to which kallelse. */
export interface Answer {
  readonly team: Team;
  readonly meetingId: string;
  readonly seatId: string;
  readonly choice: AnswerChoice;
}

/**
 * A meeting on 8 December 2026, or another day, whose kallelse is out, with an agenda as they are: some new cases, a consultation and
 * two topics.
 */
export function calledMeeting(team: Team, id: string, date = '2026-12-08'): Meeting {
  const meeting = aMeeting(team)
    .withId(id)
    .on(date)
    .called()
    .withItem({ reference: `${team.code}-2026-901`, raisedBy: 'ifo-officer' })
    .withItem({ reference: `${team.code}-2026-902`, raisedBy: 'employment-officer' })
    .withItem({ reference: `${team.code}-2026-903`, kind: 'consultation' })
    .withTopic('learning', 'Ny vägledning om samordnad rehabilitering')
    .withTopic('fk-slot', 'Vad gäller vid återinsjuknande')
    .build();
  const channelId = team.channelId ?? '';
  const { notice } = meeting.posts;
  if (notice === undefined) throw new Error('the kallelse is not out');
  const conversationId = `${channelId};messageid=${id}`;
  const post = { ...notice, channelId, conversationId, messageId: id };
  return { ...meeting, posts: { notice: post } };
}

/** Every seat of every team once, the teams in turn, so that no two presses in a row meet at one meeting. */
export function everySeatAnswers(
  teams: readonly Team[],
  meetingId: (team: Team) => string,
): readonly Answer[] {
  return rounds(seatIds(teams[0]).length).flatMap((nth) =>
    teams.map((team, t) => answerOf(team, meetingId(team), nth, nth + t)),
  );
}

/** One meeting, its seats in turn, over and over. */
export function hotAnswers(team: Team, meetingId: string, count: number): readonly Answer[] {
  const seats = seatIds(team).length;
  return rounds(count).map((n) =>
    answerOf(team, meetingId, n % seats, Math.floor(n / seats) + (n % seats)),
  );
}

/** What Teams posts when a button is pressed; `nth` makes it a press of its own. */
export function pressOf(
  { team, meetingId, seatId, choice }: Answer,
  nth: number,
  serviceUrl: string,
) {
  const ms = msChannelOf(team, serviceUrl);
  const value = choice.status === 'coming' ? choice.mode : choice.status;
  const word = choice.status === 'absent' ? { word: choice.word } : {};
  const once = `${meetingId}.${nth}`;
  const data = { action: 'answer-notice', teamId: team.id, meetingId, once, card: 'notice' };
  const verb = 'answer-notice';
  return {
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: `press-${nth}`,
    timestamp: '2026-12-03T09:00:00.000Z',
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${seatId}`, aadObjectId: objectId(team.id, seatId) },
    recipient: { id: ms.botId, name: 'STAR' },
    conversation: {
      id: `${ms.channelId};messageid=${meetingId}`,
      conversationType: 'channel',
      isGroup: true,
      tenantId: ms.tenantId,
    },
    channelData: {
      tenant: { id: ms.tenantId },
      team: { id: ms.msTeamId },
      channel: { id: ms.channelId },
    },
    replyToId: meetingId,
    value: {
      action: { type: 'Action.Execute', verb, data: { ...data, choice: value, ...word } },
      trigger: 'manual',
    },
  };
}

function answerOf(team: Team, meetingId: string, seat: number, choice: number): Answer {
  return {
    team,
    meetingId,
    seatId: seatIds(team)[seat] ?? '',
    choice: choices[choice % choices.length] ?? { status: 'absent' },
  };
}

function seatIds(team: Team | undefined): readonly string[] {
  return (team?.members ?? []).filter(({ role }) => role === 'member').map(({ id }) => id);
}

function rounds(count: number): readonly number[] {
  return Array.from({ length: count }, (_, n) => n);
}
