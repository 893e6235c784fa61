import type { Role } from '../access/role.ts';
import type { AppointingRow } from '../appointing/view.ts';
import type { Deviation } from '../deviations/deviation.ts';
import type { SteeringGroup } from '../federation/federation.ts';
import { type Instant, type IsoDate, localDate, zonedInstant } from '../kernel/calendar.ts';
import { lookedUntil, periodOf, type PeriodRef } from '../kernel/period.ts';
import { parsePeriodCode } from '../kernel/period-code.ts';
import { suppressedNote } from '../reports/present-numbers.ts';
import { type RuleBook, ruleSetOn } from '../rules/rule-book.ts';
import { askedText } from '../rulings/present-asked.ts';
import type { Ruling } from '../rulings/ruling.ts';
import type { Team } from '../teams/team.ts';
import { formatDay, formatPeriod, formatPeriodShort, inSentence } from '../text/format.ts';
import { needsUs } from './needs.ts';
import type { TeamRollUp } from './team-roll-up.ts';
import { noNews, type TeamNews } from './told.ts';
import type { DigestView, ReportToSign } from './view.ts';
import { deviationNewsSince, waitingDeviations } from './waiting.ts';

/** One team of the steering group. */
export interface DigestSource {
  readonly team: Pick<Team, 'id' | 'name'>;
  readonly rollUp: TeamRollUp;
  /** Its deviations, where they are for who is told. */
  readonly deviations?: readonly Deviation[] | undefined;
}

/** Why it is sent: after a team's meeting, after a tertial, since a week has gone, or because somebody looks. */
export type DigestOccasion =
  | { readonly type: 'meeting'; readonly date: IsoDate; readonly teamName: string }
  | { readonly type: 'period'; readonly period: PeriodRef }
  | { readonly type: 'week' }
  | { readonly type: 'asked'; readonly period: PeriodRef };

/** What a steering group gets; aggregates only, small counts hidden (handbook §7). */
export function presentDigest({
  steeringGroup,
  teams,
  occasion,
  roles = ['steering-member'],
  allTeams = [],
  asked = [],
  appointing = { rows: [], news: [] },
  news = noNews,
  rules,
  today,
  since = zonedInstant(today, '00:00'),
}: {
  readonly steeringGroup: SteeringGroup;
  readonly teams: readonly DigestSource[];
  readonly occasion: DigestOccasion;
  /** What who is told may do about the deviations. */
  readonly roles?: readonly Role[];
  /** Every team of the federation. */
  readonly allTeams?: readonly Team[];
  /** Questions that the styrgrupp is asked to decide. */
  readonly asked?: readonly Ruling[];
  /** What it is to choose a samordnare for, and what has come of it since it was told last. */
  readonly appointing?: {
    readonly rows: readonly AppointingRow[];
    readonly news: readonly string[];
  };
  /** When it was told last; and what is otherwise of its teams than it was told. */
  readonly since?: Instant;
  readonly news?: TeamNews;
  readonly rules: RuleBook;
  readonly today: IsoDate;
}): DigestView {
  const withDeviations = teams.flatMap(({ team, deviations }) =>
    deviations === undefined ? [] : [{ team, deviations }],
  );
  const missing = incomplete(teams);
  // Of days gone by it is told how it stood then; what there is to do is of today, and says so.
  const isOfThen = occasion.type === 'asked' && periodOf(occasion.period).to < today;
  const asks = isOfThen ? [] : needsUs(teams, { deviationsTold: withDeviations.length > 0 });
  return {
    title: `Lägesbild: ${steeringGroup.name}`,
    occasion: occasionText(occasion, today),
    teams: teams.map(({ rollUp }) => rollUp.line),
    steeringGroupId: steeringGroup.id,
    waiting: waitingDeviations(withDeviations, { teams: allTeams, roles, today }),
    rulings: asked.map(({ id, teamId, question }) => ({
      rulingId: id,
      text: askedText(teams.find(({ team }) => team.id === teamId)?.team.name, question),
      from: today,
    })),
    appointing: appointing.rows,
    toSign: teams.flatMap(reportsToSign),
    ...(missing.length > 0 && { incomplete: missing }),
    needsUs: [...missing, ...asks],
    ...(isOfThen && { needsOn: formatDay(today) }),
    changed: [
      ...news.verdicts,
      ...appointing.news,
      ...deviationNewsSince(withDeviations, since),
      ...news.figures,
    ],
    changedTitle: `Sedan ${formatDay(localDate(since))}`,
    suppressedNote: suppressedNote(ruleSetOn(rules, today), lastOf(teams)),
  };
}

/** What has been published of the team that has come the shortest way. */
function lastOf(teams: readonly DigestSource[]): TeamRollUp['published'] {
  const all = teams.map(({ rollUp }) => rollUp.published);
  return all.length === 0 || all.includes(undefined)
    ? undefined
    : all.reduce((least, one) => ((one?.until ?? '') < (least?.until ?? '') ? one : least));
}

function reportsToSign({ team, rollUp }: DigestSource): readonly ReportToSign[] {
  return rollUp.reports.flatMap((code) => {
    const ref = parsePeriodCode(code);
    return ref.ok
      ? [
          {
            ...{ teamId: team.id, period: code },
            text: `${team.name}: rapporten för ${inSentence(formatPeriodShort(ref.value))} väntar på underskrift.`,
          },
        ]
      : [];
  });
}

function incomplete(teams: readonly DigestSource[]): readonly string[] {
  return teams.flatMap(({ team, rollUp }) =>
    rollUp.notCounted.map((text) => `${team.name}: ${text}`),
  );
}

function occasionText(occasion: DigestOccasion, today: IsoDate): string {
  switch (occasion.type) {
    case 'meeting':
      return `Efter mötet i ${occasion.teamName} ${formatDay(occasion.date)}`;
    case 'period':
      return `${formatPeriod(occasion.period)} är slut`;
    case 'week':
      return `Veckans lägesbild, ${formatDay(today)}`;
    case 'asked':
      return `${formatPeriod(occasion.period)}, läget ${formatDay(lookedUntil(occasion.period, today))}`;
  }
}
