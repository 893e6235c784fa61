import { mayDo } from '../../../shared/access/access.ts';
import { meetingPageFor } from '../../../shared/access/meeting-page.ts';
import type { StarCase } from '../../../shared/cases/case.ts';
import type { CaseView } from '../../../shared/cases/page/view.ts';
import { presentCase } from '../../../shared/cases/page/present-case.ts';
import { consentRetentionText } from '../../../shared/retention/present-retention.ts';
import { rolesIn } from '../../../shared/standing/roles.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { without } from '../../../shared/kernel/without.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import type { App } from '../context/app.ts';
import { type CaseAtHand, caseFor, maySee } from '../permission/case-permission.ts';
import { casesAfter } from './previous-case.ts';
import { liveMeetings, openIn } from '../documents/meetings.ts';
import { currentOffers } from '../documents/offers.ts';
import { listAll, read, readable, teamScope } from '../documents/stored.ts';
import { retentionOf } from '../context/registry.ts';
import { asker } from '../permission/permission.ts';
import { DocumentUnreadable } from '../errors.ts';

/** One case, for those who may see it; each reading of it is in the log with its reference. */
export async function casePage(
  app: App,
  actor: AccountKey,
  at: { readonly teamId: string; readonly reference: string },
): Promise<Result<CaseView, Refusal>> {
  const asking = asker(app, actor);
  const found = await caseFor(app, at, asking);
  if (!found.ok) return found;
  await app.readLog.note(actor, at.teamId, 'case', at.reference);
  const { team, federation, roles, seatIds, landscape } = found.value;
  const { body } = found.value.starCase;
  const [live, offers, queued, earlier, later] = await Promise.all([
    liveMeetings(app, at.teamId),
    body.state === 'ongoing' ? currentOffers(app) : [],
    queueFor(app, found.value),
    raisedBefore(app, found.value),
    raisedAgain(app, found.value),
  ]);
  const meetings = live.map((meeting) => meeting.body);
  const meeting = meetings.find((one) => isUndecidedAt(one, at.reference));
  return ok(
    presentCase({
      team: team.body,
      starCase: earlier === undefined ? withoutPrevious(body) : body,
      asker: { account: actor, roles, seatIds },
      offers,
      queued,
      previous: earlier,
      meeting,
      meetingPage: meetingPageFor(rolesIn(actor, asking.today, team.body, federation, meeting)),
      openMeetingIds: openIn(meetings),
      nextMeeting: meetings.find(
        ({ state, plan }) => state === 'open' || plan.date >= asking.today,
      ),
      nextMeetingDate: meetings.find(({ plan }) => plan.date > asking.today)?.plan.date,
      raisedAgainAs: later?.id,
      retentionText: consentRetentionText(retentionOf(landscape)),
      rules: landscape.rules,
      now: app.clock.now(),
    }),
  );
}

function isUndecidedAt({ items }: Meeting, reference: string): boolean {
  return items.some((item) => item.reference === reference && item.decision === undefined);
}

/** The queue is other people's cases: only for who puts it in order. */
async function queueFor(
  app: App,
  { starCase: { body }, roles, team }: CaseAtHand,
): Promise<readonly StarCase[]> {
  if (body.state !== 'queued' || !mayDo(roles, 'write-cases').allowed) return [];
  const scope = teamScope(team.body.id);
  const queued = await listAll(app.store, scope, { kind: 'case', state: 'queued' });
  return queued.map((one) => one.body);
}

/** The case that was raised again with this one, when the asker may see that one too. */
async function raisedBefore(app: App, reader: CaseAtHand): Promise<StarCase | undefined> {
  const { body } = reader.starCase;
  if (body.type !== 'new' || body.previous === undefined) return undefined;
  const scope = teamScope(body.teamId);
  const { previous } = body;
  const earlier = await readable(() => read(app.store, scope, 'case', previous));
  if (earlier === undefined || earlier instanceof DocumentUnreadable) return undefined;
  return maySee(reader, earlier.body) ? earlier.body : undefined;
}

/** The case that this one was raised again as, when the asker may see it. Only what has ended is raised again. */
async function raisedAgain(app: App, reader: CaseAtHand): Promise<StarCase | undefined> {
  const { id, state, teamId } = reader.starCase.body;
  if (state === 'raised' || state === 'queued' || state === 'ongoing') return undefined;
  const later = await casesAfter(app, { teamId, reference: id });
  return later.find((one) => maySee(reader, one));
}

function withoutPrevious(starCase: StarCase): StarCase {
  return starCase.type === 'new' ? without(starCase, 'previous') : starCase;
}
