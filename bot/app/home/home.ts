import { mayDo } from '../../../shared/access/access.ts';
import { meetingPageFor } from '../../../shared/access/meeting-page.ts';
import { rulingPerson } from '../../../shared/rulings/reach.ts';
import { rolesIn } from '../../../shared/standing/roles.ts';
import { dueOfTeam } from '../../../shared/entered/due.ts';
import { dueReport } from '../../../shared/period-reports/due.ts';
import type { HomeView } from '../../../shared/home/view.ts';
import { ownSeatIds } from '../../../shared/standing/own-seats.ts';
import { inQueueOrder } from '../../../shared/cases/queue-order.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { Role } from '../../../shared/access/role.ts';
import { mayAtGathering } from '../../../shared/gatherings/gathering-access.ts';
import type { IsoDate } from '../../../shared/kernel/calendar.ts';
import { itemText } from '../../../shared/year/present-year.ts';
import type { Landscape } from '../context/registry.ts';
import { contentsOf, firstDayOf } from '../year/year.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { presentHome } from '../../../shared/home/present-home.ts';
import type { App } from '../context/app.ts';
import { presentUnreadableInTeam } from '../../../shared/federation/present-unreadable.ts';
import { setApartIn } from '../documents/set-apart.ts';
import { channelNow } from '../context/channel-now.ts';
import { maySee, rowReaderFor } from '../permission/case-permission.ts';
import { standingCases } from '../documents/cases.ts';
import { liveMeetings } from '../documents/meetings.ts';
import { enteredIn } from '../documents/entered.ts';
import { foundedOn } from '../entered/entered-page.ts';
import { currentOffers } from '../documents/offers.ts';
import { teamFor, asker } from '../permission/permission.ts';
import { listAll, teamScope } from '../documents/stored.ts';
import { newDocuments } from '../controlled-documents/controlled-documents.ts';
import { newsOnBoard } from '../board/board-looks.ts';
import { asUnreadable, missingIn } from '../documents/missing.ts';
import { waitsWhereSteering } from './waits-above.ts';

/** What of the year concerns somebody in the team; what is late only where they can mend it. */
async function yearFor(
  app: App,
  landscape: Landscape,
  of: { readonly teamId: string; readonly roles: readonly Role[]; readonly today: IsoDate },
) {
  const { teamId, roles, today } = of;
  const federation = landscape.federation?.body;
  if (federation === undefined) return undefined;
  const wanted = {
    year: Number(today.slice(0, 4)),
    ...{ rules: landscape.rules, today, since: firstDayOf(landscape, { teamId }) },
  };
  const { gatherings, items } = await contentsOf(app, landscape, { teamId }, wanted);
  const mayPlan = mayAtGathering(roles, 'planning-day', 'plan').allowed;
  const late = items.filter(
    ({ state, what, gathering, isOthers }) =>
      state === 'overdue' &&
      isOthers === undefined &&
      what !== 'report' &&
      (gathering === undefined || gathering.teamId === teamId),
  );
  return {
    ...{ federation, gatherings, isLeading: mayAtGathering(roles, 'planning-day', 'run').allowed },
    overdue: mayPlan ? [...new Set(late.map(itemText))] : [],
  };
}

export async function home(
  app: App,
  actor: AccountKey,
  teamId: string,
): Promise<Result<HomeView, Refusal>> {
  const asking = asker(app, actor);
  const found = await teamFor(app, teamId, asking, 'read-calendar');
  if (!found.ok) return found;
  const { team, federation, roles, landscape } = found.value;
  const handlesDeviations = mayDo(roles, 'handle-deviations').allowed;
  const entersFigures = mayDo(roles, 'enter-figures').allowed;
  const writesReports = mayDo(roles, 'write-reports').allowed;
  const asksOthers = roles.includes('coordinator') && mayDo(roles, 'read-board').allowed;
  const teams = [...landscape.teams.values()].map(({ body }) => body);
  const person = rulingPerson(actor, asking.today, federation, teams);
  const [reader, meetings, standing, offers, reported, entered, reports, boardNews, documentNews] =
    await Promise.all([
      rowReaderFor(app, teamId, asking),
      liveMeetings(app, teamId),
      standingCases(app, teamId),
      currentOffers(app),
      handlesDeviations
        ? listAll(app.store, teamScope(teamId), { kind: 'deviation', state: 'reported' })
        : [],
      entersFigures ? enteredIn(app, teamId) : undefined,
      writesReports ? listAll(app.store, teamScope(teamId), { kind: 'period-report' }) : undefined,
      asksOthers ? newsOnBoard(app, actor, person) : undefined,
      newDocuments(app, actor, person),
    ]);
  // What waits for somebody is told of by reference, and so is what the team's cases need.
  const cases = [...inQueueOrder(standing.queued, landscape.rules), ...standing.ongoing];
  if (reader.ok && cases.some((starCase) => maySee(reader.value, starCase)))
    await app.readLog.note(actor, teamId, 'home');
  const apart = setApartIn(app.store)
    .all()
    .filter(({ scope }) => scope === teamScope(teamId));
  const yearly = await yearFor(app, landscape, { teamId, roles, today: asking.today });
  const view = presentHome({
    team: team.body,
    account: actor,
    roles,
    reader: reader.ok
      ? reader.value
      : { roles, seatIds: ownSeatIds(team.body, actor, asking.today) },
    meetings: meetings.map(({ body }) => body),
    cases,
    offers,
    newDeviations: reported.length,
    boardNews,
    newDocuments: documentNews.length,
    dueFigures:
      entered === undefined
        ? []
        : dueOfTeam(teamId, {
            there: entered,
            rules: landscape.rules,
            today: asking.today,
            since: foundedOn(team.body),
          }),
    dueReport:
      reports &&
      dueReport(
        'team',
        reports.map(({ body }) => body),
        { today: asking.today, since: foundedOn(team.body), rules: landscape.rules },
      ),
    meetingPages: new Map(
      meetings.flatMap(({ body }) => {
        const page = meetingPageFor(rolesIn(actor, asking.today, team.body, federation, body));
        return page === undefined ? [] : [[body.id, page] as const];
      }),
    ),
    channel: channelNow(app, landscape, team.body.channelId),
    rules: landscape.rules,
    now: app.clock.now(),
    ...(yearly === undefined ? {} : { year: yearly }),
    steering: await waitsWhereSteering(app, { federation, teams }, asking),
  });
  const told = handlesDeviations ? presentUnreadableInTeam(apart.map(asUnreadable)) : [];
  // Who handles deviations has all kinds in one warning; the others are told of the lists that they read.
  const missing = handlesDeviations || !reader.ok ? {} : missingIn(app, teamId, 'case', 'meeting');
  return ok({ ...view, warnings: [...view.warnings, ...told], ...missing });
}
