import { pauseText } from '../../cases/queue/present-pause.ts';
import { roomText } from '../../cases/page/present-queue.ts';
import { roomVerdictLabels } from '../../codes/meeting.ts';
import type { IsoDate } from '../../kernel/calendar.ts';
import { settingsOn } from '../../teams/dated-settings.ts';
import type { Team } from '../../teams/team.ts';
import { formatCount } from '../../text/format.ts';
import type { Meeting } from '../meeting.ts';
import { type RoomCounts, suggestedRoom } from './room.ts';
import type { RoomView } from './view.ts';

/** "Room for more?": what the numbers say, and what the meeting has said. */
export function presentRoom(
  meeting: Meeting,
  team: Team,
  counts: RoomCounts,
  { today, canJudge }: { readonly today: IsoDate; readonly canJudge: boolean },
): RoomView {
  const { room } = meeting;
  // A meeting is judged by what its team aimed at that day, whenever it is looked at.
  const { targetRange } = settingsOn(team, meeting.plan.date);
  const pausedText = pauseText(team, today);
  // Nothing to suggest while nothing new is taken in.
  const suggested =
    pausedText === undefined ? suggestedRoom(counts.ongoing, targetRange) : undefined;
  const queued =
    counts.queued === 0 ? '' : ` ${formatCount(counts.queued, 'ärende', 'ärenden')} i kö.`;
  return {
    text: `${roomText(counts.ongoing, targetRange)}.${queued}`,
    ...(suggested === undefined ? {} : { suggested }),
    ...(room === undefined
      ? {}
      : { verdict: room.verdict, verdictText: roomVerdictLabels[room.verdict] }),
    canJudge,
    ...(pausedText === undefined ? {} : { pausedText }),
  };
}
