import type { StarCase } from '../../cases/case.ts';
import type { IsoDate } from '../../kernel/calendar.ts';
import { outcomeLabels } from '../../codes/agenda.ts';
import { partyLabels } from '../../codes/party.ts';
import type { Team } from '../../teams/team.ts';
import { formatDayShort, formatInstant, formatOngoing } from '../../text/format.ts';
import type { Meeting } from '../meeting.ts';
import {
  type AgendaDetails,
  presentAgenda,
  presentItem,
  presentTopic,
} from '../agenda/present-agenda.ts';
import type { RuleBook } from '../../rules/rule-book.ts';
import { presentGlance } from './present-glance.ts';
import { presentAnswerCount, presentAnswers } from './present-answers.ts';
import { closedSinceLast, nothingOver, type WhatIsOver } from '../agenda/closed-cases.ts';
import { presentBanner } from './present-changes.ts';
import { raiseChoices } from './present-raise-choices.ts';
import { presentHeld } from '../held/present-held.ts';
import { presentHead } from '../present-head.ts';
import { presentLeader } from '../present-leader.ts';
import { presentPresence } from '../present-presence.ts';
import type { NoticeView, SharedNoticeView } from './view.ts';

interface NoticeFacts {
  readonly meeting: Meeting;
  readonly team: Team;
  readonly ongoing: readonly StarCase[];
  readonly ownSeatIds: readonly string[];
  readonly rules: RuleBook;
  readonly today: IsoDate | undefined;
}

/**
 * The kallelse as everyone in the channel sees it: references, kinds and the party that raised them, never more of a case.
 *
 * @param ongoing the team's ongoing cases where they are at hand: they can be chosen for follow-up, and are counted
 * @param today the day it is drawn, where a paused intake is to be told of
 * @param over what has been closed, where it is at hand
 */
export function presentNotice(
  meeting: Meeting,
  team: Team,
  rules: RuleBook,
  ongoing: readonly StarCase[] = [],
  today?: IsoDate,
  over: WhatIsOver = nothingOver,
): SharedNoticeView {
  const details: AgendaDetails = {
    // Which service raised it tells of the individual; the party is who tells of it at the meeting.
    item: (item) => ({ ...presentItem(team, item), raisedByText: partyLabels[item.raisingParty] }),
    topic: (topic) => presentTopic(team, topic),
    closed: closedSinceLast(meeting, over).map(({ id }) => ({
      reference: id,
      text: outcomeLabels.closed,
    })),
  };
  const view = noticeFor({ meeting, team, ongoing, ownSeatIds: [], rules, today }, details);
  const followedUp = followUps(meeting, takenUpAt(meeting, ongoing)).size;
  const held = presentHeld(meeting, team);
  return {
    ...view,
    glance: presentGlance(meeting, team, rules, followedUp),
    ...(held === undefined ? {} : { held }),
  };
}

/** What is over is told as it was: nothing more is taken up there. */
function takenUpAt({ current }: Meeting, ongoing: readonly StarCase[]): readonly StarCase[] {
  return current.status === 'closed' || current.status === 'cancelled' ? [] : ongoing;
}

/** The same with what one asker may see and do; without `head.warning`, which the meeting view adds. */
export function noticeFor(
  { meeting, team, ongoing, ownSeatIds, rules, today }: NoticeFacts,
  details: AgendaDetails,
): NoticeView {
  const banner = presentBanner(meeting);
  const leader = presentLeader(meeting, team);
  const { status } = meeting.current;
  const takenUp = takenUpAt(meeting, ongoing);
  const ongoingText = presentOngoing(meeting, takenUp);
  const presenceText = presentPresence(meeting, team, rules);
  const missingLink =
    meeting.plan.link === undefined && (status === 'planned' || status === 'called')
      ? 'Länken för dig som deltar digitalt kommer senare.'
      : undefined;
  return {
    head: presentHead(meeting, team, missingLink),
    ...(banner === undefined ? {} : { banner }),
    ...(leader === undefined ? {} : { leader }),
    proposalsText: `Förslag till dagordningen senast ${formatDayShort(meeting.proposalsUntil)}`,
    open: status === 'planned' || status === 'called',
    answers: presentAnswers(meeting, team, ownSeatIds),
    answersText: presentAnswerCount(meeting, team),
    ...(presenceText === undefined ? {} : { presenceText }),
    agenda: presentAgenda(meeting, team, details),
    ...(ongoingText === undefined ? {} : { ongoingText }),
    choices: raiseChoices(meeting, team, takenUp, rules, today),
    revision: meeting.history.length,
    minutesNote: 'Skriv aldrig namn, personnummer eller annat som pekar ut en person.',
  };
}

function presentOngoing(meeting: Meeting, ongoing: readonly StarCase[]): string | undefined {
  const { size } = followUps(meeting, ongoing);
  return size === 0 ? undefined : `${formatOngoing(size)} följs upp`;
}

/** Every ongoing case is to be touched (handbook §2), put on the agenda or not. */
function followUps({ items }: Meeting, ongoing: readonly StarCase[]): ReadonlySet<string> {
  return new Set([
    ...ongoing.map(({ id }) => id),
    ...items.filter(({ kind }) => kind === 'follow-up').map(({ reference }) => reference),
  ]);
}

/** Two weeks before, to every member: what is to be taken up? With when the kallelse tells of it. */
export function presentAskCases(meeting: Meeting): string {
  return [
    'Har du något att ta upp på mötet?',
    'Aktualisera nya ärenden, konsultationer och uppföljningar redan nu.',
    `Kallelsen går ut ${formatInstant(meeting.noticeDue)} och visar vad som tas upp.`,
  ].join(' ');
}
