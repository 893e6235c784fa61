import { expect } from 'vitest';
import type { App } from '../../../../bot/app/context/app.ts';
import { listAll, teamScope } from '../../../../bot/app/documents/stored.ts';
import { publicationOf } from '../../../../bot/app/numbers/publications.ts';
import { rollUp } from '../../../../bot/app/numbers/roll-ups.ts';
import { teamRollUp, type TeamRollUp } from '../../../../shared/digest/team-roll-up.ts';
import { localDate } from '../../../../shared/kernel/calendar.ts';
import {
  goalsPeriodOf,
  periodOf,
  type PeriodRef,
  previousPeriod,
} from '../../../../shared/kernel/period.ts';
import type { TeamNumbers } from '../../../../shared/reports/numbers.ts';
import type { RuleBook } from '../../../../shared/rules/rule-book.ts';
import type { Team } from '../../../../shared/teams/team.ts';

interface Of {
  readonly team: Team;
  readonly rules: RuleBook;
  readonly period: PeriodRef;
}

/**
 * That a team's roll-up is what its histories say, whatever is kept.
 *
 * @param numbersOf counted from all that lies in the database
 */
export async function holdsRolledUp(
  app: App,
  of: Of,
  numbersOf: (ref: PeriodRef) => TeamNumbers,
): Promise<void> {
  const kept = await rollUp(app, of);
  expect(inOrder(kept)).toEqual(inOrder(await fromScratch(app, of, numbersOf)));
}

async function fromScratch(
  app: App,
  { team, rules, period }: Of,
  numbersOf: (ref: PeriodRef) => TeamNumbers,
): Promise<TeamRollUp> {
  const today = localDate(app.clock.now());
  const goalsPeriod = goalsPeriodOf(period, today);
  const deviations = await listAll(app.store, teamScope(team.id), { kind: 'deviation' });
  const [founded] = team.history;
  const wasThere = founded !== undefined && localDate(founded.at) <= periodOf(goalsPeriod).to;
  const source = {
    ...{ team, numbers: numbersOf(period), goalNumbers: numbersOf(goalsPeriod) },
    goalNumbersBefore: numbersOf(previousPeriod(goalsPeriod)),
    publication: await publicationOf(app, team, rules),
    ...(wasThere && { report: 'missing' as const }),
    deviations: deviations.map(({ body }) => body),
  };
  return teamRollUp(source, { today, rules });
}

/** However the lengths of time are ordered. */
function inOrder({ county, ...rest }: TeamRollUp) {
  return { ...rest, county: { ...county, waits: county.waits.toSorted((a, b) => a - b) } };
}
