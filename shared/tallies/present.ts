import { screeningLabels, screeningTools } from '../codes/screening.ts';
import { type IsoDate, localDate } from '../kernel/calendar.ts';
import {
  periodCode,
  periodOf,
  type PeriodRef,
  previousPeriod,
  tertialOf,
} from '../kernel/period.ts';
import type { Team } from '../teams/team.ts';
import { formatDay, formatPeriod } from '../text/format.ts';
import type { Tally } from './tally.ts';
import type { TallyView } from './view.ts';

export interface TallyFacts {
  readonly team: Pick<Team, 'id'>;
  readonly tertial: PeriodRef;
  /** Nothing counted yet: undefined. */
  readonly tally: Tally | undefined;
  readonly canCount: boolean;
  readonly today: IsoDate;
}

const nothing = 'Inget är räknat än';
/** Two years of tertials and the one that runs. */
const mostTertials = 7;

/** The counts of a tertial that the samordnare keeps. */
export function presentTally({ team, tertial, tally, canCount, today }: TallyFacts): TallyView {
  return {
    teamId: team.id,
    tertial: periodCode(tertial),
    title: formatPeriod(tertial),
    tertials: choices(tertial, today),
    screening: screeningTools.map((tool) => ({
      tool,
      label: screeningLabels[tool],
      offered: tally?.screening[tool]?.offered ?? 0,
      done: tally?.screening[tool]?.done ?? 0,
      text: lastChange(tally, (event) => event.type === 'screening-counted' && event.tool === tool),
    })),
    occasions: tally?.informationOccasions ?? 0,
    occasionsText: lastChange(tally, ({ type }) => type === 'occasions-counted'),
    canCount,
  };
}

function choices(chosen: PeriodRef, today: IsoDate): TallyView['tertials'] {
  const refs: PeriodRef[] = [tertialOf(today)];
  for (let ref = tertialOf(today); refs.length < mostTertials; refs.push(ref))
    ref = previousPeriod(ref);
  const older = periodOf(chosen).from < periodOf(refs.at(-1) ?? chosen).from ? [chosen] : [];
  return [...refs, ...older].map((ref) => ({ value: periodCode(ref), label: formatPeriod(ref) }));
}

function lastChange(
  tally: Tally | undefined,
  isOf: (event: Tally['history'][number]) => boolean,
): string {
  const last = tally?.history.findLast(isOf);
  return last === undefined ? nothing : `Senast ändrat ${formatDay(localDate(last.at))}`;
}
