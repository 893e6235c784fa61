import type { Deviation } from '../deviations/deviation.ts';
import { type IsoDate, localDate } from '../kernel/calendar.ts';
import type { TeamNumbers } from '../reports/numbers.ts';
import { notCounted } from '../reports/present-numbers.ts';
import type { Publication } from '../reports/publications/publication.ts';
import { shownOutside } from '../reports/shown.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import type { Team } from '../teams/team.ts';
import { concernsOf } from './concerns.ts';
import { countyTeam, type CountyTeam, type ReportState } from './county-team.ts';
import { digestTeam } from './digest-team.ts';
import type { DigestTeam } from './view.ts';
import { isForSteeringNow } from './waiting.ts';

/**
 * All that the pages above a team and its styrgrupp's digests need of it and of one period: aggregates, as they leave the team
 * (handbook §7). Little enough to be kept, and read in place of everything it is counted from.
 */
export interface TeamRollUp {
  readonly line: DigestTeam;
  readonly county: CountyTeam;
  /** What nobody but the styrgrupp can mend. */
  readonly asks: readonly { readonly ask: string; readonly ofDeviations?: true }[];
  /** What of the team could not be read. */
  readonly notCounted: readonly string[];
  /** The first day of which there is anything to count. */
  readonly since: IsoDate;
  /** What has been published of it, and until when. */
  readonly published?: Pick<Publication, 'until' | 'edition'>;
  /** Periods whose reports wait for the styrgrupp: `2026-H1`. */
  readonly reports: readonly string[];
  /** Its deviations, the one that anything happened to last first: each can then be read by itself. */
  readonly deviations: readonly RolledDeviation[];
}

interface RolledDeviation {
  readonly id: string;
  /** The day of what happened to it last. */
  readonly lastOn: IsoDate;
  /** The styrgrupp is to do something about it. */
  readonly isWaiting?: true;
}

export interface RollUpSource {
  readonly team: Team;
  readonly numbers: TeamNumbers;
  /** Of the period that the goals are told for, and of the one before it, for the trend. */
  readonly goalNumbers: TeamNumbers;
  readonly goalNumbersBefore: TeamNumbers;
  readonly publication: Publication | undefined;
  readonly reports?: readonly string[];
  /** Where its report of the period of the goals stands. */
  readonly report?: ReportState | undefined;
  readonly deviations?: readonly Deviation[];
}

export function teamRollUp(
  source: RollUpSource,
  at: { readonly today: IsoDate; readonly rules: RuleBook },
): TeamRollUp {
  const { team, publication, reports = [], report, deviations = [] } = source;
  const shown = (numbers: TeamNumbers) => ({
    ...{ team, numbers, shown: shownOutside(numbers, publication) },
  });
  const now = shown(source.numbers);
  const told = { then: shown(source.goalNumbers), before: shown(source.goalNumbersBefore) };
  return {
    line: digestTeam(now, at.today),
    county: countyTeam(now, told, { ...at, report }),
    asks: concernsOf(now, at.today)
      .filter(({ grade, ofCoordinator }) => grade === 'act' && ofCoordinator === undefined)
      .map(({ ask, ofDeviations }) => ({ ask, ...(ofDeviations && { ofDeviations }) })),
    notCounted: notCounted(now.numbers),
    since: now.numbers.since,
    ...(publication !== undefined && {
      published: { until: publication.until, edition: publication.edition },
    }),
    reports,
    deviations: deviations
      .map(rolled)
      .sort((a, b) => (`${b.lastOn} ${b.id}` < `${a.lastOn} ${a.id}` ? -1 : 1)),
  };
}

function rolled(deviation: Deviation): RolledDeviation {
  const { id, reportedOn, history } = deviation;
  const [lastOn = reportedOn] = history
    .map(({ at }) => localDate(at))
    .toSorted()
    .reverse();
  return { id, lastOn, ...(isForSteeringNow(deviation) && { isWaiting: true }) };
}
