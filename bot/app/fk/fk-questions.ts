import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { presentFkQuestions } from '../../../shared/meetings/fk/present-questions.ts';
import type { FkQuestionsView } from '../../../shared/meetings/fk/view.ts';
import type { App } from '../context/app.ts';
import { endedMeetings } from '../documents/meetings.ts';
import { asker } from '../permission/permission.ts';
import { readerFor } from '../permission/substitution.ts';
import { missingIn } from '../documents/missing.ts';

/** What has been asked of FK and answered. No case is in it, so that nobody's reading is logged. */
export async function fkQuestions(
  app: App,
  actor: AccountKey,
  teamId: string,
): Promise<Result<FkQuestionsView, Refusal>> {
  const found = await readerFor(app, teamId, asker(app, actor), 'read-fk-slot');
  if (!found.ok) return found;
  const { team, roles } = found.value;
  const ended = await endedMeetings(app, teamId);
  return ok({
    ...presentFkQuestions(
      ended.map(({ body }) => body),
      team.body,
      roles,
    ),
    ...missingIn(app, teamId, 'meeting'),
  });
}
