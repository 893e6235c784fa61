import { mayDo, type Verdict } from '../../../shared/access/access.ts';
import type { Role } from '../../../shared/access/role.ts';
import { rolesAbove, rolesIn } from '../../../shared/standing/roles.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import type { IsoDate } from '../../../shared/kernel/calendar.ts';
import { periodsBefore, type PeriodRef, tertialOf } from '../../../shared/kernel/period.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { presentNumbers } from '../../../shared/reports/present-numbers.ts';
import { periodsOfTrend, trendFigures } from '../../../shared/reports/present-trend.ts';
import { yearsFromFile } from '../../../shared/reports/present-years.ts';
import type { NumbersView } from '../../../shared/reports/views/view.ts';
import { type App, today } from '../context/app.ts';
import { isReportPeriod, numbersOfPeriods } from './team-numbers.ts';
import { publicationOf } from './publications.ts';
import { enteredIn } from '../documents/entered.ts';
import type { Landscape } from '../context/registry.ts';
import { sentAs } from '../permission/substitution.ts';

interface Asked {
  readonly teamId: string;
  readonly period?: PeriodRef | undefined;
  /** The answer stands in the team's channel, where the individkoordinator and FK read it too. */
  readonly inChannel?: boolean;
  /** On the styrgrupp's page: also a team's own people see there what the others see. */
  readonly outside?: boolean | undefined;
  /** In a file, or in an answer that is to be short: not held against other periods. */
  readonly alone?: boolean;
}

/**
 * The team's own people see every count; others who may see them at all see small counts suppressed (handbook §7), and so
 * does everybody in the channel.
 */
export async function numbers(
  app: App,
  actor: AccountKey,
  { teamId, period, inChannel = false, outside = false, alone = inChannel }: Asked,
): Promise<Result<NumbersView, Refusal>> {
  const landscape = await app.registry.current();
  const team = landscape.teams.get(teamId)?.body;
  const federation = landscape.federation?.body;
  if (team === undefined || federation === undefined) {
    return err({ code: 'not-found', what: 'team' });
  }
  const date = today(app);
  const lasting = rolesIn(actor, date, team, federation);
  const sent = await sentAs(app, { team, federation, roles: lasting }, { actor, today: date });
  const roles = [...lasting, ...sent.roles];
  const own = mayDo(roles, 'read-team-numbers');
  const mayOutside =
    mayDo(roles, 'read-suppressed-numbers').allowed || mayCompare(landscape, actor, date);
  if (!own.allowed && !mayOutside) return err({ code: 'denied', reason: own.reason });
  const ref = period ?? tertialOf(date);
  if ((!own.allowed || outside) && !isReportPeriod(ref))
    return err({ code: 'only-report-periods' });
  const before = alone ? [] : periodsBefore(ref, periodsOfTrend);
  const numbersOf = await numbersOfPeriods(
    app,
    team,
    { periods: [ref], inShort: { periods: before, figures: trendFigures } },
    landscape.rules,
  );
  const earlier = before.map((one) => ({ ref: one, numbers: numbersOf(one) }));
  const suppressed = !own.allowed || inChannel || outside;
  const publication = suppressed ? await publicationOf(app, team, landscape.rules) : undefined;
  const years = yearsFromFile(await enteredIn(app, teamId));
  const reading = { suppressed, publication, today: date, earlier, years };
  return ok(presentNumbers(team, numbersOf(ref), ref, reading));
}

/** Whether somebody sees the suppressed numbers of all teams: those above them, and the coordinator of any (compare). */
export function mayCompare(landscape: Landscape, actor: AccountKey, date: IsoDate): boolean {
  return verdictToCompare(landscape, actor, date).allowed;
}

export function verdictToCompare(
  { teams, federation }: Landscape,
  actor: AccountKey,
  date: IsoDate,
): Verdict {
  if (federation === undefined) return mayDo([], 'read-all-suppressed-numbers');
  const above: readonly Role[] = rolesAbove(actor, date, federation.body).map(({ role }) => role);
  const inTeams = [...teams.values()].flatMap(({ body }) =>
    rolesIn(actor, date, body, federation.body),
  );
  return mayDo([...above, ...inTeams], 'read-all-suppressed-numbers');
}
