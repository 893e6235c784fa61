import { roomText } from '../cases/page/present-queue.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import {
  comparedPeriods,
  periodCode,
  periodOf,
  type PeriodRef,
  previousPeriod,
  nextPeriod,
} from '../kernel/period.ts';
import { ruleAssumptionTexts } from '../rules/codes.ts';
import type { RuleSet } from '../rules/rule-book.ts';
import type { Team } from '../teams/team.ts';
import { formatCount, formatPeriod, formatPeriodShort, formatUntil } from '../text/format.ts';
import { figureWords } from '../text/reporting.ts';
import { savedByNewer } from '../text/http.ts';
import type { TeamNumbers } from './numbers.ts';
import type { Publication } from './publications/publication.ts';
import { ownChoices, periodChoices } from './period-choices.ts';
import { medianOf, sees, type Shown, shownInTeam, shownOutside } from './shown.ts';
import { lineOf, tablesOf } from './tables.ts';
import { storiesOf } from './story/stories.ts';
import { followed, trendOf, trendTable } from './present-trend.ts';
import type { Figure, NumbersView } from './views/view.ts';

interface Reading {
  readonly suppressed: boolean;
  /** What has left the team of what tells individuals apart; for those outside it. */
  readonly publication?: Publication | undefined;
  readonly today: IsoDate;
  /** Of the periods of the same kind before it, the nearest first. */
  readonly earlier?: readonly { readonly ref: PeriodRef; readonly numbers: TeamNumbers }[];
}

/** One team's numbers as page and as bot answer. `suppressed` for everyone outside the team (handbook §7). */
export function presentNumbers(
  team: Team,
  numbers: TeamNumbers,
  ref: PeriodRef,
  { suppressed, publication, today, earlier = [] }: Reading,
): NumbersView {
  const shownTo = (one: TeamNumbers) =>
    suppressed ? shownOutside(one, publication) : shownInTeam(one);
  const shown = shownTo(numbers);
  const next = nextPeriod(ref);
  const soFar = numbers.isOver ? {} : { soFar: figureWords.soFar(numbers.lastDay) };
  const held = earlier
    .filter((one) => periodOf(one.ref).to >= numbers.since)
    .map((one) => ({ ref: one.ref, shown: shownTo(one.numbers) }));
  const first = headline({ ref, shown }, held);
  const told = {
    headline: first,
    ongoingAgainstTarget: against(numbers, shown),
    tables: [...trendTable(first), ...tablesOf(shown)],
    ...soFar,
  };
  return {
    teamId: team.id,
    teamName: team.name,
    period: { code: periodCode(ref), text: formatPeriod(ref) },
    previous: periodCode(previousPeriod(ref)),
    ...(periodOf(next).from <= today ? { next: periodCode(next) } : {}),
    periods: [
      ...(suppressed ? [] : ownChoices(numbers.since, today)),
      ...periodChoices(numbers.since, today),
    ],
    ...told,
    stories: storiesOf(told),
    ...(numbers.isEmpty ? { emptyText: 'Inget är registrerat för teamet under perioden.' } : {}),
    ...(suppressed ? { suppressedNote: suppressedNote(numbers.rules, publication) } : {}),
    ...incomplete(numbers),
    rulesNote: rulesNote(numbers.rules),
  };
}

function incomplete(numbers: TeamNumbers): Pick<NumbersView, 'incompleteNote'> {
  const { removed = 0 } = numbers;
  const notes = [
    ...notCounted(numbers).map((text) => `${text}.`),
    ...(removed === 0 ? [] : [removedText(removed)]),
  ];
  return notes.length === 0 ? {} : { incompleteNote: notes.join(' ') };
}

/** Of an interval of one's own choosing, for which nothing was kept of what has been removed. */
function removedText(n: number): string {
  return `${formatCount(n, 'ärende', 'ärenden')} i teamet är gallrade. De räknas i tertial, halvår och år, men inte i ett eget intervall.`;
}

/** Of the figures of a team some of whose documents cannot be read, or not yet; without a full stop. */
export function notCounted({
  unreadable = 0,
  newer = 0,
}: Pick<TeamNumbers, 'unreadable' | 'newer'>): readonly string[] {
  return [
    ...(unreadable === 0
      ? []
      : [
          formatCount(
            unreadable,
            'uppgift går inte att läsa och är inte medräknad',
            'uppgifter går inte att läsa och är inte medräknade',
          ),
        ]),
    ...(newer === 0
      ? []
      : [
          formatCount(
            newer,
            `uppgift är ${savedByNewer.one} och är inte medräknad än`,
            `uppgifter är ${savedByNewer.several} och är inte medräknade än`,
          ),
        ]),
  ];
}

/** How the ongoing cases stand to the target range, in words; says nothing a hidden count could be had from. */
export function targetText({ counted, target }: TeamNumbers, shown: Shown): string {
  if (sees(shown, 'ongoing')) return roomText(counted.ongoing, target);
  return target === undefined
    ? 'Inget nyckeltal är satt'
    : `Nyckeltal ${target.min}–${target.max}, antalet visas inte`;
}

/** What of a team is told outside it, and from when on. */
export function suppressedNote(
  limits: {
    readonly threshold: number;
    readonly percentFrom: number;
    readonly medianFrom: number;
  },
  publication: Pick<Publication, 'until' | 'edition'> | undefined,
): string {
  const splits =
    publication === undefined
      ? 'Ärenden uppdelade efter kön, ålder, försörjning, orsak och planering visas först när en period är slut.'
      : `Ärenden uppdelade efter kön, ålder, försörjning, orsak och planering visas när perioden är slut och uppdelningen är publicerad, nu ${formatUntil(publication.until)} (utgåva ${publication.edition}). Det som är publicerat ändras aldrig.`;
  return [
    'Hur många ärenden som aktualiserats, tagits emot, köar, pågår, avböjts och avslutats visas som det är, liksom möten, roller och avvikelser.',
    splits,
    `Antal på 1–${limits.threshold - 1} slås ihop med andra, eller visas tillsammans med fler månader, för att ingen ska kunna kännas igen.`,
    `Andelar visas från ${limits.percentFrom} ärenden, mediantider från ${limits.medianFrom}.`,
  ].join(' ');
}

interface Earlier {
  readonly ref: PeriodRef;
  readonly shown: Shown;
}

function headline(now: Earlier, earlier: readonly Earlier[]): NumbersView['headline'] {
  const compared = new Set(comparedPeriods(now.ref).map(periodCode));
  const heldAgainst = earlier.filter(({ ref }) => compared.has(periodCode(ref)));
  const followedIn = (figureIn: (of: Shown) => Figure | undefined) => {
    const trend = trendOf(
      [...earlier.toReversed(), now].map(({ ref, shown }) => ({
        ref,
        figure: figureIn(shown) ?? { text: '–' },
      })),
    );
    return {
      before: heldAgainst.map(
        (one) => `${formatPeriodShort(one.ref)}: ${figureIn(one.shown)?.text ?? '–'}`,
      ),
      ...(trend === undefined ? {} : { trend }),
    };
  };
  return [
    ...followed.flatMap((code) =>
      lineOf(now.shown, code).map((line) => ({
        ...line,
        ...followedIn((of) => lineOf(of, code)[0]?.figure),
      })),
    ),
    {
      code: 'waiting-time',
      label: 'Väntetid (median)',
      figure: medianOf(now.shown, 'waiting-time'),
      ...followedIn((of) => medianOf(of, 'waiting-time')),
    },
  ];
}

function against(numbers: TeamNumbers, shown: Shown): NumbersView['ongoingAgainstTarget'] {
  return {
    ...(sees(shown, 'ongoing') ? { ongoing: numbers.counted.ongoing } : {}),
    ...numbers.target,
    text: targetText(numbers, shown),
  };
}

/** The rule set the numbers are shown by, and what is assumed in it (handbook §9). */
function rulesNote({ name, assumptions }: RuleSet): string {
  const assumed = assumptions.map((one) => ruleAssumptionTexts[one]);
  return [`Regler: ${name}.`, ...assumed].join(' ');
}
