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
import { formatCount, formatPeriod, formatUntil } from '../text/format.ts';
import { figureWords } from '../text/reporting.ts';
import { savedByNewer } from '../text/http.ts';
import type { TeamNumbers } from './numbers.ts';
import type { Publication } from './publications/publication.ts';
import { ownChoices, periodChoices } from './period-choices.ts';
import { medianOf, sees, type Shown, shownInTeam, shownOutside } from './shown.ts';
import { lineOf, tablesOf } from './tables.ts';
import { storiesOf } from './story/stories.ts';
import { followed, followedText, trendOf, trendTable } from './present-trend.ts';
import {
  earlierYears,
  fileFigure,
  fileNote,
  fileTables,
  fromFileOf,
  fromFileText,
  isUnknown,
  type YearFromFile,
} from './present-years.ts';
import type { Figure, NumbersView } from './views/view.ts';

interface Reading {
  readonly suppressed: boolean;
  /** What has left the team of what tells individuals apart; for those outside it. */
  readonly publication?: Publication | undefined;
  readonly today: IsoDate;
  /** Of the periods of the same kind before it, the nearest first. */
  readonly earlier?: readonly { readonly ref: PeriodRef; readonly numbers: TeamNumbers }[];
  /** Years of which only totals are there, out of a file. */
  readonly years?: readonly YearFromFile[];
}

/** One team's numbers as page and as bot answer. `suppressed` for everyone outside the team (handbook §7). */
export function presentNumbers(
  team: Team,
  numbers: TeamNumbers,
  ref: PeriodRef,
  { suppressed, publication, today, earlier = [], years = [] }: Reading,
): NumbersView {
  const shownTo = (one: TeamNumbers) =>
    suppressed ? shownOutside(one, publication) : shownInTeam(one);
  const shown = shownTo(numbers);
  const next = nextPeriod(ref);
  const soFar = numbers.isOver ? {} : { soFar: figureWords.soFar(numbers.lastDay) };
  const fromFile = fromFileOf(years, ref, numbers);
  const isCounted = fromFile === undefined && !isUnknown(years, ref, numbers);
  const since = sinceOf(numbers, ref, years);
  const held = earlier
    .filter((one) => periodOf(one.ref).to >= since)
    .map((one) => followedOf(one.ref, one.numbers, shownTo(one.numbers), years));
  const first = headline(followedOf(ref, numbers, shown, years), held);
  const told = {
    headline: first,
    ongoingAgainstTarget:
      fromFile === undefined ? against(numbers, shown) : againstFile(numbers, fromFile),
    tables: [
      ...trendTable(first),
      ...earlierYears(years, ref),
      ...(fromFile === undefined ? [] : fileTables(fromFile, suppressed)),
      // Where nothing is counted of any cases, what is known of meetings stands.
      ...tablesOf(shown).filter(
        ({ group }) => isCounted || (!numbers.isEmpty && group === 'cooperation'),
      ),
    ],
    ...soFar,
  };
  const note = fileNote(years, ref, fromFile);
  return {
    teamId: team.id,
    teamName: team.name,
    period: { code: periodCode(ref), text: formatPeriod(ref) },
    previous: periodCode(previousPeriod(ref)),
    ...(periodOf(next).from <= today ? { next: periodCode(next) } : {}),
    periods: [
      ...(suppressed ? [] : ownChoices(numbers.since, today)),
      ...withYears(periodChoices(numbers.since, today), years),
    ],
    ...told,
    stories: storiesOf(told),
    ...(note === undefined ? {} : { fileNote: note }),
    ...(numbers.isEmpty && fromFile === undefined
      ? { emptyText: 'Inget är registrerat för teamet under perioden.' }
      : {}),
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
    `Antal från 1 till ${limits.threshold - 1} slås ihop med andra, eller visas tillsammans med fler månader, för att ingen ska kunna kännas igen.`,
    `Andelar visas från ${limits.percentFrom} ärenden, mediantider från ${limits.medianFrom}.`,
  ].join(' ');
}

/** Since when a team is followed: by the year also through those out of a file. */
function sinceOf(
  { since }: TeamNumbers,
  { kind }: PeriodRef,
  [first]: readonly YearFromFile[],
): IsoDate {
  const from = first === undefined ? since : `${first.year}-01-01`;
  return kind === 'year' && from < since ? from : since;
}

/** Years out of a file can be chosen as any other, the latest first. */
function withYears(
  choices: NumbersView['periods'],
  years: readonly YearFromFile[],
): NumbersView['periods'] {
  const there = new Set(choices.map(({ code }) => code));
  const added = years
    .map(({ year }) => String(year))
    .filter((code) => !there.has(code))
    .toReversed();
  return [...choices, ...added.map((code) => ({ code, text: fromFileText(code) }))];
}

interface Followed {
  readonly ref: PeriodRef;
  readonly shown: Shown;
  readonly figureOf: (code: string) => Figure | undefined;
  readonly timeOf: (code: string) => Figure;
  readonly fromFile?: true;
}

const unknown: Figure = { text: '–' };

/** A period's figures where they are followed; of a year out of a file those that it has, and of a part of one none. */
function followedOf(
  ref: PeriodRef,
  numbers: TeamNumbers,
  shown: Shown,
  years: readonly YearFromFile[],
): Followed {
  const fromFile = fromFileOf(years, ref, numbers);
  if (fromFile !== undefined)
    return {
      ...{ ref, shown, fromFile: true },
      figureOf: (code) => fileFigure(fromFile, code),
      timeOf: () => unknown,
    };
  return isUnknown(years, ref, numbers)
    ? { ref, shown, figureOf: () => unknown, timeOf: () => unknown }
    : {
        ...{ ref, shown },
        figureOf: (code) => lineOf(shown, code)[0]?.figure,
        timeOf: (code) => medianOf(shown, code),
      };
}

function headline(now: Followed, earlier: readonly Followed[]): NumbersView['headline'] {
  const compared = new Set(comparedPeriods(now.ref).map(periodCode));
  const heldAgainst = earlier.filter(({ ref }) => compared.has(periodCode(ref)));
  const followedIn = (figureIn: (of: Followed) => Figure | undefined) => {
    const trend = trendOf(
      [...earlier.toReversed(), now].map((one) => ({
        ...{ ref: one.ref, figure: figureIn(one) ?? unknown },
        ...(one.fromFile && { fromFile: one.fromFile }),
      })),
    );
    return {
      before: heldAgainst.map(
        (one) => `${followedText(one.ref, one.fromFile)}: ${figureIn(one)?.text ?? '–'}`,
      ),
      ...(trend === undefined ? {} : { trend }),
    };
  };
  return [
    ...followed.flatMap((code) =>
      lineOf(now.shown, code).map(({ opens, ...line }) => ({
        ...line,
        // No cases are behind what a file says.
        ...(opens !== undefined && now.fromFile === undefined && { opens }),
        figure: now.figureOf(code) ?? unknown,
        ...followedIn((of) => of.figureOf(code)),
      })),
    ),
    {
      code: 'waiting-time',
      label: 'Väntetid (median)',
      figure: now.timeOf('waiting-time'),
      ...followedIn((of) => of.timeOf('waiting-time')),
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

function againstFile(
  { target }: TeamNumbers,
  { counts }: YearFromFile,
): NumbersView['ongoingAgainstTarget'] {
  const { ongoing } = counts;
  return {
    ...(ongoing === undefined ? {} : { ongoing }),
    ...target,
    text: ongoing === undefined ? 'Pågående ärenden står inte i filen' : roomText(ongoing, target),
  };
}

/** The rule set the numbers are shown by, and what is assumed in it (handbook §9). */
function rulesNote({ name, assumptions }: RuleSet): string {
  const assumed = assumptions.map((one) => ruleAssumptionTexts[one]);
  return [`Regler: ${name}.`, ...assumed].join(' ');
}
