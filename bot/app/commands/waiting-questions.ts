import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import { carryQuestions } from '../../../shared/meetings/agenda/questions.ts';
import type { App } from '../app.ts';
import { endedMeetings } from '../meetings.ts';
import type { Write } from '../ports.ts';
import { replacing } from '../stored.ts';

/**
 * A meeting about to be planned, with the questions to FK that were left at the last one because none was planned after
 * it. Those of meetings before that always had a next one to go on to.
 *
 * @returns at most one write: a commit that plans a long series has no room for more
 */
export async function takeUpQuestions(
  app: App,
  planned: Meeting,
  live: readonly Meeting[],
  ctx: RuledContext,
): Promise<{ readonly meeting: Meeting; readonly writes: readonly Write[] }> {
  const [last] = await endedMeetings(app, planned.teamId);
  if (last === undefined || live.some(({ sort }) => sort > last.body.sort)) {
    return { meeting: planned, writes: [] };
  }
  const { from, next } = carryQuestions(last.body, planned, ctx);
  return { meeting: next, writes: replacing(last, from) };
}
