import { hexOf } from '../../../shared/kernel/hex.ts';
import type { IsoDate } from '../../../shared/kernel/calendar.ts';
import type { RuleBook } from '../../../shared/rules/rule-book.ts';
import type { DatedSettings, Team } from '../../../shared/teams/team.ts';

/**
 * One more whenever a figure counts otherwise than before: what was counted by another version is counted anew. A test holds it
 * to what the figures make of one and the same history.
 */
export const figuresVersion = 3;

/** One more whenever the pages above a team say something else of the same figures; the same test holds it. */
const sayingVersion = 5;
export const rollUpVersion = `${figuresVersion}.${sayingVersion}`;

const known = new WeakMap<RuleBook, WeakMap<Team, Map<IsoDate, Promise<string>>>>();

/** What figures until a day read of the team and of the rules: what is decided for later days is no part of it. */
export function foldKey(team: Team, rules: RuleBook, to: IsoDate): Promise<string> {
  const teams = known.get(rules) ?? new WeakMap<Team, Map<IsoDate, Promise<string>>>();
  known.set(rules, teams);
  const days = teams.get(team) ?? new Map<IsoDate, Promise<string>>();
  teams.set(team, days);
  const key = days.get(to) ?? digestOf(readUntil(team, rules, to));
  days.set(to, key);
  return key;
}

async function digestOf(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return hexOf(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 24);
}

function readUntil(team: Team, rules: RuleBook, to: IsoDate) {
  const holds = ({ from }: { readonly from: IsoDate }) => from <= to;
  return {
    founded: team.history[0]?.at,
    seats: team.members.filter(holds).map((seat) => {
      const isOver = seat.to !== undefined && seat.to <= to;
      return isOver ? seat : { ...seat, to: undefined, endedAtOnce: undefined };
    }),
    settings: settingsUntil(team.settings, holds),
    // Before the first it is the first that holds.
    ruleSets: rules.ruleSets.filter((one, n) => n === 0 || holds(one)),
    plans: rules.plans.filter(holds),
  };
}

function settingsUntil(settings: DatedSettings, holds: (of: { from: IsoDate }) => boolean) {
  return Object.values(settings).map((decided: readonly { from: IsoDate }[]) =>
    decided.filter((one, n) => n === 0 || holds(one)),
  );
}
