import { milestoneStatusLabels } from '../codes/milestone.ts';
import { type GatheringKind, gatheringLabels, kindsOf } from '../codes/gathering.ts';
import { type Gathering, type GatheringPlace, ofWhom } from '../gatherings/gathering.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { parsePeriodCode } from '../kernel/period-code.ts';
import { subjectWords } from '../period-reports/labels.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import { choicesAmong } from '../text/choice.ts';
import {
  formatCount,
  formatDay,
  formatMonth,
  formatPeriodShort,
  formatTimeSpan,
  inSentence,
} from '../text/format.ts';
import { headings } from '../text/headings.ts';
import { byDate, planOfYear, timesInYear } from './expected.ts';
import type { YearRow, YearView } from './view.ts';
import type { DutyKind, YearItem, YearState } from './year-item.ts';

export interface YearFacts extends GatheringPlace {
  /** Whose year it is: `STAR Berg`. */
  readonly ofText: string;
  readonly year: number;
  readonly items: readonly YearItem[];
  readonly gatherings: readonly Gathering[];
  /** Those of the next year, where it is this one that is shown. */
  readonly after?: readonly Gathering[];
  readonly rules: RuleBook;
  readonly today: IsoDate;
  /** Whether the asker reads the delmål of whose year it is. */
  readonly hasMilestones: boolean;
  /** Whether the asker is told no more of the year than what was decided. */
  readonly onlyMinutes?: boolean;
  readonly mayPlan: (what: GatheringKind) => boolean;
  /** Which of them the asker reads. */
  readonly mayOpen: (gathering: Gathering) => boolean;
}

const stateTexts: Readonly<Record<YearState, string>> = {
  planned: 'Planerat',
  held: 'Genomfört',
  missing: 'Inte planerat',
  overdue: 'Försenat',
  cancelled: 'Inställt',
};

const dutyTexts: Readonly<Record<Exclude<DutyKind, 'report'>, string>> = {
  surveys: headings.surveyResults,
  offers: 'Bekräftelse av utbudskartan',
  'next-plan': 'Verksamhetsplan för nästa år',
  revision: headings.revision,
  contact: 'Ny kontakt efter den som slutar',
  milestone: 'Delmål',
};

export function presentYear(facts: YearFacts): YearView {
  const { teamId, steeringGroupId, ofText, year, today } = facts;
  const rows = [...facts.items]
    .sort(byDate)
    .map((item) => ({ item, row: presentRow(item, facts) }));
  const months = Array.from({ length: 12 }, (_, n) => {
    const month = `${year}-${String(n + 1).padStart(2, '0')}`;
    return {
      name: formatMonth(month),
      isNow: today.startsWith(month),
      rows: rows.filter(({ item }) => item.date.startsWith(month)).map(({ row }) => row),
    };
  });
  const thisYear = Number(today.slice(0, 4));
  return {
    ...(teamId === undefined ? {} : { teamId }),
    ...(steeringGroupId === undefined ? {} : { steeringGroupId }),
    title: `Årshjul ${year}, ${ofText}`,
    year,
    years: [thisYear - 1, thisYear, thisYear + 1],
    months,
    overdue: rows
      .filter(({ item }) => item.state === 'overdue' && item.isOthers === undefined)
      .map(({ row }) => row),
    ahead: aheadOf(facts),
    counts: countsOf(facts),
    hasMilestones: facts.hasMilestones,
    canPlan: choicesAmong(kindsOf[ofWhom(facts)].filter(facts.mayPlan), gatheringLabels),
    ...(facts.onlyMinutes === true ? { aboutText: onlyMinutesText } : {}),
    ...(rows.length === 0 ? { emptyText: emptyTextOf(facts) } : {}),
  };
}

/** What those who steer are called to themselves. */
const calledTo: Readonly<Record<ReturnType<typeof ofWhom>, readonly GatheringKind[]>> = {
  team: [],
  'steering-group': ['steering-meeting', 'joint-meeting'],
  county: ['county-meeting'],
};

/** As many as one looks ahead to. */
const mostAhead = 3;

function aheadOf(facts: YearFacts): YearView['ahead'] {
  const { gatherings, after = [], today, mayOpen } = facts;
  return [...gatherings, ...after]
    .filter(
      (one) =>
        calledTo[ofWhom(facts)].includes(one.what) &&
        one.plan.date >= today &&
        one.current.status !== 'closed' &&
        one.current.status !== 'cancelled' &&
        mayOpen(one),
    )
    .toSorted((a, b) => (whenOf(a) < whenOf(b) ? -1 : 1))
    .slice(0, mostAhead)
    .map(({ id, teamId, what, plan }) => ({
      text: `${gatheringLabels[what]} ${formatDay(plan.date)}`,
      gathering: { id, ...(teamId === undefined ? {} : { teamId }) },
    }));
}

function whenOf({ plan }: Gathering): string {
  return `${plan.date} ${plan.start}`;
}

/** To who is adjungerad: they receive the minutes (handbook §1, §7). */
const onlyMinutesText =
  'Du är adjungerad i styrgruppen och läser minnesanteckningarna. Öppna ett möte för att se vad som beslutades. Kommande möten, siffror och avvikelser visas bara för ledamöterna.';

function emptyTextOf({ onlyMinutes = false }: YearFacts): string {
  return onlyMinutes
    ? 'Det finns inga minnesanteckningar från året än.'
    : 'Inget är planerat för året än.';
}

function presentRow(item: YearItem, facts: YearFacts): YearRow {
  const { key, what, state } = item;
  const gathering = facts.gatherings.find(({ id }) => id === item.gathering?.id);
  const isLastDay = gathering === undefined;
  const note = gathering === undefined ? dutyNote(item) : gatheringNote(gathering);
  const page = pageOf(item, facts);
  const isKind = isGatheringKind(what);
  return {
    key,
    text: itemText(item),
    whenText: whenTextOf(item, isLastDay),
    state,
    stateText: stateText(item, gathering),
    ...(note === undefined ? {} : { note }),
    ...(gathering !== undefined && facts.mayOpen(gathering)
      ? {
          gathering: {
            id: gathering.id,
            ...(gathering.teamId === undefined ? {} : { teamId: gathering.teamId }),
          },
        }
      : {}),
    ...(isKind && gathering === undefined && facts.mayPlan(what) ? { toPlan: what } : {}),
    ...(page === undefined ? {} : { page }),
    ...(item.milestone === undefined ? {} : { milestoneId: item.milestone.id }),
  };
}

/** Whose it is where it is not theirs whose year it is, and how much is left. */
function othersNote({ what, isOthers }: YearItem): string | undefined {
  if (isOthers !== true) return undefined;
  if (what === 'next-plan') return 'Publiceras av kansliet';
  return what === 'offers' ? 'Bekräftas av parterna i teamen' : undefined;
}

/** What the parties confirm has no last day of its own: each insats has one. */
function whenTextOf({ what, date }: YearItem, isLastDay: boolean): string {
  if (what === 'offers') return 'löpande';
  return isLastDay ? `senast ${formatDay(date)}` : formatDay(date);
}

/** What whoever is not Länsam has of its revision. */
const commentsText = 'sista dagen för synpunkter';

/** What it is; with whose, where it is another's than theirs whose year it is: `Styrgruppsmöte, Styrgrupp Berg`. */
export function itemText(item: YearItem): string {
  const text = whatText(item);
  return item.ofText === undefined ? text : `${text}, ${item.ofText}`;
}

function whatText({ what, period, subject, label, isOthers }: YearItem): string {
  if (what === 'revision' && isOthers === true) return `${dutyTexts[what]}: ${commentsText}`;
  if (isGatheringKind(what)) return gatheringLabels[what];
  if (label !== undefined && what !== 'report') return `${dutyTexts[what]}: ${label}`;
  if (what !== 'report') return dutyTexts[what];
  const isTeams = subject === undefined || subject.type === 'team';
  const title = isTeams ? headings.teamReport : subjectWords[subject.type].title;
  const ref = period === undefined ? undefined : parsePeriodCode(period);
  return ref?.ok === true ? `${title}, ${inSentence(formatPeriodShort(ref.value))}` : title;
}

function stateText({ state, what, milestone }: YearItem, gathering: Gathering | undefined): string {
  if (gathering !== undefined && state === 'overdue') return 'Inte bekräftat som genomfört';
  if (isGatheringKind(what)) return stateTexts[state];
  if (milestone !== undefined && state !== 'overdue')
    return milestoneStatusLabels[milestone.status];
  if (state === 'missing') return 'Återstår';
  if (state === 'planned') return 'Pågår';
  return state === 'held' ? 'Klart' : stateTexts[state];
}

function gatheringNote({ plan, came }: Gathering): string {
  return [
    formatTimeSpan(plan.start, plan.end),
    ...(plan.place === undefined ? [] : [plan.place]),
    ...(came === undefined ? [] : [formatCount(came, 'person kom', 'personer kom')]),
  ].join(' · ');
}

function dutyNote(item: YearItem): string | undefined {
  const notes = [countNote(item), othersNote(item)].filter((note) => note !== undefined);
  return notes.length === 0 ? undefined : notes.join(' · ');
}

function countNote({ what, count = 0 }: YearItem): string | undefined {
  if (count === 0) return undefined;
  if (what === 'surveys') return formatCount(count, 'resultat saknas', 'resultat saknas');
  return what === 'offers'
    ? formatCount(count, 'insats behöver bekräftas', 'insatser behöver bekräftas')
    : undefined;
}

function pageOf(
  { what, period, subject, isOthers }: YearItem,
  { teamId }: Pick<YearFacts, 'teamId'>,
): YearRow['page'] {
  if (what === 'report' && subject !== undefined && period !== undefined)
    return { page: 'report', subject, period };
  if (what === 'surveys') return { page: 'county-entered' };
  if (what === 'revision')
    return isOthers === true ? { page: 'from-county' } : { page: 'county-group' };
  if (what === 'offers') return teamId === undefined ? undefined : { page: 'offers', teamId };
  if (what === 'contact') return { page: 'contacts', ...(teamId === undefined ? {} : { teamId }) };
  return what === 'next-plan' ? { page: 'rules' } : undefined;
}

/** What the plan counts with, and what was held without being in it. */
function countsOf({ items, rules, year, ...place }: YearFacts): readonly string[] {
  const plan = planOfYear(rules, year);
  return kindsOf[ofWhom(place)].flatMap((what) => {
    const held = items.filter(
      (item) => item.what === what && item.state === 'held' && item.isOthers === undefined,
    ).length;
    const times = timesInYear(plan, what);
    if (times === 0 && held === 0) return [];
    const label = gatheringLabels[what];
    return [
      times === 0 ? `${label}: ${held} genomförda` : `${label}: ${held} av ${times} genomförda`,
    ];
  });
}

function isGatheringKind(what: YearItem['what']): what is GatheringKind {
  return Object.hasOwn(gatheringLabels, what);
}
