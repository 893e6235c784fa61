import { type CommandContext, happenedNow } from '../../kernel/context.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { without } from '../../kernel/without.ts';
import type { CaseItem } from '../on-agenda.ts';
import { isFkQuestion } from '../agenda/questions.ts';
import { unsettledTopics } from '../agenda/settle.ts';
import { undecidedRaised } from '../agenda/items.ts';
import type { Meeting } from '../meeting.ts';
import type { MeetingRefusal } from '../refusals.ts';
import { changed, movedTo } from '../transition.ts';

/**
 * The meeting ends. What was raised for it and not decided goes on to the next meeting, which must be said
 * (`carryOver`), and so do the topics nobody has ticked off unless they are to be left (`carryTopics`); standing items end undecided, since the next meeting lists them anew. A seat without attendance counts
 * as absent from here on; for FK that is no shortfall (handbook §4).
 */
export function closeMeeting(
  meeting: Meeting,
  carryOver: boolean,
  ctx: CommandContext,
  { carryTopics = true }: { readonly carryTopics?: boolean | undefined } = {},
): Result<{ readonly meeting: Meeting; readonly carried: readonly CaseItem[] }, MeetingRefusal> {
  if (meeting.current.status !== 'open') {
    return err({ code: 'meeting-is', status: meeting.current.status });
  }
  const carried = undecidedRaised(meeting);
  if (carried.length > 0 && !carryOver) {
    return err({ code: 'undecided-items', count: carried.length });
  }
  const { openedAt } = meeting.current;
  const closed = changed(
    without(meeting, 'now'),
    { type: 'closed', ...happenedNow(ctx) },
    {
      ...movedTo({ status: 'closed', openedAt, closedAt: ctx.now }),
      ...(carryTopics ? { topics: withUnsettledWaiting(meeting) } : {}),
    },
  );
  return ok({ meeting: closed, carried });
}

function withUnsettledWaiting(meeting: Meeting): Meeting['topics'] {
  const unsettled = unsettledTopics(meeting).filter((topic) => !isFkQuestion(topic));
  return meeting.topics.map((topic) =>
    unsettled.includes(topic) ? { ...topic, waits: true } : topic,
  );
}
