import { undecidedRaised, withoutStale } from '../../../shared/meetings/agenda/items.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import type { App } from '../context/app.ts';
import { casesOnAgenda } from '../documents/cases.ts';

/** Without what was raised here and has been decided elsewhere since: that has nowhere to go. */
export async function withoutEnded(
  app: App,
  meeting: Meeting,
  ctx: RuledContext,
): Promise<Meeting> {
  const cases = await casesOnAgenda(app, { ...meeting, items: [...undecidedRaised(meeting)] }, []);
  return withoutStale(meeting, cases, ctx);
}
