import { appointingWords } from '../appointing/present.ts';
import { coordinatorNeedNow } from '../appointing/need.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import type { TeamNumbers } from '../reports/numbers.ts';
import { sees, type Shown } from '../reports/shown.ts';
import { functionLabels, neutralFunctions } from '../codes/party.ts';
import type { Team } from '../teams/team.ts';
import { formatCount, formatNumber, formatOutOf, joinLabels, joinWords } from '../text/format.ts';
import { numberSentences } from '../text/number-sentences.ts';
import { figureWords } from '../text/reporting.ts';

/** Something that is not as it should be. `act`: nobody but the styrgrupp can mend it. */
export interface Concern {
  readonly grade: 'act' | 'watch';
  /** Within a sentence: `samordnare saknas`. */
  readonly short: string;
  /** What is asked of the styrgrupp, after the team's name and a colon. */
  readonly ask: string;
  /** Each of them is told of by itself, where it may be read. */
  readonly ofDeviations?: true;
  /** Told of by itself, with what can be done about it. */
  readonly ofCoordinator?: true;
}

type OfTeam = Pick<Team, 'members' | 'appointment'>;

/** What each concern is read from, where it is a figure that must be seen; what only the styrgrupp can mend first. */
const kinds: readonly (readonly [
  figure: string | undefined,
  of: (numbers: TeamNumbers, team: OfTeam, today: IsoDate) => readonly Concern[],
])[] = [
  [undefined, coordinatorConcerns],
  ['awaiting-steering', deviationConcerns],
  [undefined, vacancyConcerns],
  ['meetings', meetingConcerns],
  ['attendance-function', attendanceConcerns],
  ['ongoing', targetConcerns],
];

/** A team's concerns. None says more than the figures shown do. */
export function concernsOf(
  {
    team,
    numbers,
    shown,
  }: { readonly team: OfTeam; readonly numbers: TeamNumbers; readonly shown: Shown },
  today: IsoDate,
): readonly Concern[] {
  return kinds.flatMap(([figure, of]) =>
    figure === undefined || sees(shown, figure) ? of(numbers, team, today) : [],
  );
}

/** As it is now, whatever period is told of: it is to be mended now. */
function coordinatorConcerns(
  _numbers: TeamNumbers,
  team: OfTeam,
  today: IsoDate,
): readonly Concern[] {
  const need = coordinatorNeedNow(team, today);
  if (need === undefined) return [];
  const isAppointed = team.appointment?.status === 'appointed';
  return [
    {
      ...(isAppointed ? appointingWords.appointed : appointingWords.needed(need)),
      ...{ grade: isAppointed ? 'watch' : 'act', ofCoordinator: true },
    },
  ];
}

function deviationConcerns({ counted }: TeamNumbers): readonly Concern[] {
  const awaiting = counted['awaiting-steering'];
  if (awaiting === 0) return [];
  const count = formatCount(awaiting, 'avvikelse väntar', 'avvikelser väntar');
  return [
    {
      grade: 'act',
      short: `${count} på beslut`,
      ask: `${count} på er. Bestäm åtgärd, ansvarig och slutdatum.`,
      ofDeviations: true,
    },
  ];
}

function vacancyConcerns({ staffing }: TeamNumbers): readonly Concern[] {
  const vacant = staffing.vacant.filter((one) => one !== 'coordinator');
  if (vacant.length === 0) return [];
  const names = joinWords(vacant.map((one) => functionLabels[one]));
  return [
    {
      grade: 'watch',
      short: 'alla roller är inte tillsatta',
      ask: `inte tillsatta: ${names}.`,
    },
  ];
}

function meetingConcerns({ counted }: TeamNumbers): readonly Concern[] {
  const { part, of } = counted.meetings.held;
  if (part >= of) return [];
  const ask = numberSentences.meetingsHeld(formatOutOf(part, of));
  return [{ grade: 'watch', short: figureWords.meetingsHeld(part, of), ask }];
}

/** By function, since one service does not stand in for another; FK and the neutral samordnare are not asked for (handbook §1, §4). */
function attendanceConcerns({ counted, rules }: TeamNumbers): readonly Concern[] {
  const attendance = counted['attendance-function'];
  const missing = rules.requiredFunctions.filter(
    (one) => !neutralFunctions.includes(one) && attendance[one].part < attendance[one].of,
  );
  if (missing.length === 0) return [];
  // Those who were there equally often are told of together.
  const told = [
    ...Map.groupBy(missing, (one) => `${attendance[one].part}/${attendance[one].of}`).values(),
  ].flatMap((those) => {
    const [one] = those;
    const names = joinLabels(those.map((each) => functionLabels[each]));
    return one === undefined ? [] : [numberSentences.wereAt(names, attendance[one])];
  });
  return [
    { grade: 'watch', short: 'alla funktioner är inte alltid med', ask: `${joinWords(told)}.` },
  ];
}

function targetConcerns({ target, counted }: TeamNumbers): readonly Concern[] {
  if (target === undefined) return [];
  const { ongoing } = counted;
  const against = `${formatNumber(ongoing)} pågående, nyckeltalet är ${target.min}–${target.max}`;
  if (ongoing > target.max)
    return [{ grade: 'watch', short: 'fler pågående än målet', ask: `${against}.` }];
  if (ongoing < target.min)
    return [{ grade: 'watch', short: 'färre pågående än målet', ask: `${against}.` }];
  return [];
}
