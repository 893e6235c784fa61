import { mayDo } from '../../../shared/access/access.ts';
import { rolesAbove } from '../../../shared/standing/roles.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { DigestView, SteeringView } from '../../../shared/digest/view.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { type PeriodRef, tertialOf } from '../../../shared/kernel/period.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { presentNumbers } from '../../../shared/reports/present-numbers.ts';
import { type App, today } from '../context/app.ts';
import { type Digest, digestOf } from './digest.ts';
import { isReportPeriod } from './team-numbers.ts';
import { mayCompare } from './numbers.ts';

interface Asked {
  readonly steeringGroupId: string;
  readonly period?: PeriodRef | undefined;
}

/** The steering group's page: aggregates of its teams, small counts suppressed. */
export async function steering(
  app: App,
  actor: AccountKey,
  asked: Asked,
): Promise<Result<SteeringView, Refusal>> {
  const date = today(app);
  const period = asked.period ?? tertialOf(date);
  if (!isReportPeriod(period)) return err({ code: 'only-report-periods' });
  const found = await digestFor(app, actor, asked.steeringGroupId, period);
  if (!found.ok) return found;
  const { view, teams } = found.value;
  return ok({
    digest: view,
    numbers: teams.map(({ team, numbers, publication }) =>
      presentNumbers(team, numbers, period, { suppressed: true, publication, today: date }),
    ),
  });
}

/** The same in short, for the bot's answer in the group's channel. */
export async function digest(
  app: App,
  actor: AccountKey,
  { steeringGroupId, period }: Asked,
): Promise<Result<DigestView, Refusal>> {
  const found = await digestFor(app, actor, steeringGroupId, period ?? tertialOf(today(app)));
  return found.ok ? ok(found.value.view) : found;
}

async function digestFor(
  app: App,
  actor: AccountKey,
  steeringGroupId: string,
  period: PeriodRef,
): Promise<Result<Digest, Refusal>> {
  const landscape = await app.registry.current();
  const federation = landscape.federation?.body;
  const steeringGroup = federation?.steeringGroups.find(({ id }) => id === steeringGroupId);
  if (federation === undefined || steeringGroup === undefined) {
    return err({ code: 'not-found', what: 'steering-group' });
  }
  const date = today(app);
  // Another group's seat gives no sight of this one.
  const roles = rolesAbove(actor, date, federation)
    .filter((held) => !('steeringGroupId' in held) || held.steeringGroupId === steeringGroupId)
    .map(({ role }) => role);
  const verdict = mayDo(roles, 'read-suppressed-numbers');
  if (!verdict.allowed && !mayCompare(landscape, actor, date)) {
    return err({ code: 'denied', reason: verdict.reason });
  }
  const occasion = { type: 'asked', period } as const;
  return ok(await digestOf(app, { landscape, federation, steeringGroup, occasion, period }));
}
