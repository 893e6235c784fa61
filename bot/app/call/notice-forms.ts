import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { presentNotice } from '../../../shared/meetings/call/present-notice.ts';
import type { NoticeView } from '../../../shared/meetings/call/view.ts';
import { type App, today } from '../context/app.ts';
import { asker, meetingFor } from '../permission/permission.ts';
import { notice } from './notice.ts';

/** What the forms of a kallelse are made of. */
export interface NoticeForms {
  readonly view: Pick<NoticeView, 'head' | 'open' | 'choices' | 'revision'>;
  /** The kallelse itself, for who may read it. */
  readonly whole?: NoticeView;
}

/** For everyone who may answer, which is more than those who may read the whole agenda (handbook §4). */
export async function noticeForms(
  app: App,
  actor: AccountKey,
  at: { readonly teamId: string; readonly meetingId: string },
): Promise<Result<NoticeForms, Refusal>> {
  const whole = await notice(app, actor, at);
  if (whole.ok) return ok({ view: whole.value, whole: whole.value });
  const found = await meetingFor(app, at, asker(app, actor), 'answer-notice');
  if (!found.ok) return whole;
  const { meeting, team, landscape } = found.value;
  const view = presentNotice(meeting.body, team.body, landscape.rules, [], today(app));
  const rules = { ...view.choices.rules, onlyFk: true };
  return ok({ view: { ...view, choices: { ...view.choices, rules } } });
}
