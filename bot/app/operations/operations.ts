import type { Refusal } from '../../../shared/commands/refusals.ts';
import { groupsFrom } from '../../../shared/federation/mapping.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { addDays, localDate } from '../../../shared/kernel/calendar.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { presentOperations } from '../../../shared/operations/present.ts';
import type { JobStanding, OperationsView, SentNotice } from '../../../shared/operations/view.ts';
import type { App } from '../context/app.ts';
import { channelNow } from '../context/channel-now.ts';
import type { Landscape } from '../context/registry.ts';
import { asUnreadable } from '../documents/missing.ts';
import { setApartIn } from '../documents/set-apart.ts';
import { noShares, processesIn } from '../documents/send-shares.ts';
import { parseAll, read, teamScope } from '../documents/stored.ts';
import { createPace } from '../documents/breath.ts';
import { asker, federationFor } from '../permission/permission.ts';
import { jobStanding } from './job-standing.ts';

const mostNotices = 10;
/** Of each team's meetings, that much back: a kallelse goes out a week or so before. */
const backDays = 7;
const mostMeetings = 4;

/** How the program is, for the office and for machines: without a person, and nothing of a case. */
export async function operations(
  app: App,
  actor: AccountKey,
): Promise<Result<OperationsView, Refusal>> {
  const found = await federationFor(app, asker(app, actor), 'watch-over');
  if (!found.ok) return found;
  const { landscape, federation } = found.value;
  const { workings } = app;
  const [jobs, sent, ready, shares] = await Promise.all([
    jobStanding(app),
    lastNotices(app, landscape),
    workings.readiness(),
    read(app.store, 'federation', 'send-shares', noShares.id),
  ]);
  const teams = [...landscape.teams.values()].map(({ body }) => body);
  const doubts = [...teams, ...groupsFrom(federation.body, localDate(app.clock.now()))].flatMap(
    ({ id, name, channelId }) => {
      const state = channelNow(app, landscape, channelId);
      // One that has never been connected is a step of setting up, and stands on the federation's page.
      return state.status === 'none' || state.status === 'working' ? [] : [{ id, name, state }];
    },
  );
  const at = app.clock.now();
  const facts = {
    at,
    program: {
      version: workings.version,
      startedAt: workings.startedAt,
      // One alone shares with nobody, and so says nothing; who answers runs.
      processes: Math.max(1, processesIn(shares?.body ?? noShares, at)),
    },
    store: { kind: workings.storeKind, reads: ready.reads, writes: ready.writes },
    bot: ready.bot,
    jobs,
    notices: { ...noticesIn(jobs), sent },
    channelsInDoubt: doubts.map(({ id, state }) => ({
      serves: id,
      reason: state.status === 'doubtful' ? state.reason : state.status,
      since: 'since' in state ? state.since : at,
    })),
    nudges: nudgesOf(landscape),
    unreadable: setApartIn(app.store).all().map(asUnreadable),
    signInProblems: workings.signInProblems(),
  };
  const teamName = (teamId: string) => landscape.teams.get(teamId)?.body.name;
  return ok(presentOperations({ facts, doubts, teamName }));
}

/** Whether the people of a team are reached in private, as it was last seen in its channel. */
function nudgesOf({ teams, channels }: Landscape) {
  return [...teams.values()].flatMap(({ body: { id: teamId, channelId } }) => {
    const known = channelId === undefined ? undefined : channels.get(channelId)?.body.nudging;
    return known === undefined ? [] : [{ teamId, status: known.status, since: known.since }];
  });
}

/** Kallelser that are to go out, apart from those that should have. */
function noticesIn({ types }: JobStanding): { readonly due: number; readonly late: number } {
  const jobs = types.find(({ type }) => type === 'post-notice');
  if (jobs === undefined) return { due: 0, late: 0 };
  const all = jobs.waiting + jobs.sending + jobs.retrying + jobs.withoutChannel;
  return { due: all - jobs.late, late: jobs.late };
}

/** Of the meetings that are now or to come, whose kallelse has gone out: the latest first. */
async function lastNotices(app: App, { teams }: Landscape): Promise<readonly SentNotice[]> {
  const from = addDays(localDate(app.clock.now()), -backDays);
  const pace = createPace();
  const sent: SentNotice[] = [];
  for (const [teamId, { body: team }] of teams) {
    const scope = teamScope(teamId);
    const { items } = await app.store.list(scope, {
      ...{ kind: 'meeting', sortFrom: from, limit: mostMeetings },
    });
    for (const { body } of parseAll(app.store, scope, 'meeting', items)) {
      const at = body.posts.notice?.at;
      if (at === undefined) continue;
      const { noticeDue, noticeLate, plan } = body;
      // Of a meeting planned for the days to come it was past from the beginning, which is nobody's delay.
      const due = noticeLate ? at : noticeDue;
      sent.push({ teamId, team: team.name, date: plan.date, due, sent: at });
    }
    await pace();
  }
  return sent.toSorted((one, other) => (one.sent < other.sent ? 1 : -1)).slice(0, mostNotices);
}
