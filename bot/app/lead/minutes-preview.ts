import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import type { MinutesView } from '../../../shared/meetings/minutes/view.ts';
import type { App } from '../context/app.ts';
import { missingIn } from '../documents/missing.ts';
import { asker, meetingFor } from '../permission/permission.ts';
import { closedNow } from './end-meeting.ts';
import { minutesNow } from './minutes-now.ts';

interface AskedPreview {
  readonly teamId: string;
  readonly meetingId: string;
  /** As it is chosen beside it: whether the topics nobody has ticked off go on to the next meeting. */
  readonly topics: 'carry' | 'leave';
}

/** The minutes as they would be posted if the meeting were closed now, for who may close it. Nothing is saved. */
export async function minutesPreview(
  app: App,
  actor: AccountKey,
  { topics, ...at }: AskedPreview,
): Promise<Result<MinutesView, Refusal>> {
  const asking = asker(app, actor);
  const found = await meetingFor(app, at, asking, 'run-meeting');
  if (!found.ok) return found;
  const { meeting, team, landscape } = found.value;
  const ctx = {
    ...asking,
    now: app.clock.now(),
    rules: landscape.rules,
    newId: () => app.ids.next(),
  };
  const closed = await closedNow(
    app,
    meeting.body,
    { carryOver: true, carryTopics: topics === 'carry' },
    ctx,
  );
  if (!closed.ok) return closed;
  await app.readLog.note(actor, at.teamId, 'minutes-preview');
  const minutes = await minutesNow(app, closed.value.after, team.body, landscape.rules);
  return ok({ ...minutes, ...missingIn(app, at.teamId, 'case', 'deviation') });
}
