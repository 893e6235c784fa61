import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { presentNotice } from '../../../shared/meetings/call/present-notice.ts';
import { withOwnReferrer } from '../../../shared/meetings/call/present-raising.ts';
import { ownSeatIds } from '../../../shared/standing/own-seats.ts';
import type { NoticeView } from '../../../shared/meetings/call/view.ts';
import { type App, today } from '../context/app.ts';
import { liveMeetings } from '../documents/meetings.ts';
import { asker, meetingFor, teamFor } from '../permission/permission.ts';
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
  const asking = asker(app, actor);
  const found = await meetingFor(app, at, asking, 'answer-notice');
  if (!found.ok) return whole.ok ? ok({ view: whole.value, whole: whole.value }) : whole;
  const { meeting, team, landscape } = found.value;
  const seatIds = ownSeatIds(team.body, actor, asking.today, meeting.body);
  const forAsker = (view: NoticeView) => ({
    ...view,
    choices: withOwnReferrer(view.choices, team.body, seatIds),
  });
  if (whole.ok) return ok({ view: forAsker(whole.value), whole: whole.value });
  const view = presentNotice(meeting.body, team.body, landscape.rules, [], today(app));
  return ok({ view: forAsker(view) });
}

/** Of the next meeting that has not been held, for who may raise a case; nothing when none is planned. */
export async function nextForms(
  app: App,
  actor: AccountKey,
  teamId: string,
): Promise<Result<NoticeForms | undefined, Refusal>> {
  const asking = asker(app, actor);
  const seen = await teamFor(app, teamId, asking, 'read-calendar');
  if (!seen.ok) return seen;
  const live = await liveMeetings(app, teamId);
  const next = live.find(({ body }) => body.plan.date >= asking.today);
  // Whoever is sent to the next meeting in another's place may there what that one may.
  const found =
    next === undefined
      ? await teamFor(app, teamId, asking, 'raise-case')
      : await meetingFor(app, { teamId, meetingId: next.body.id }, asking, 'raise-case');
  if (!found.ok) return found;
  return next === undefined
    ? ok(undefined)
    : noticeForms(app, actor, { teamId, meetingId: next.body.id });
}
