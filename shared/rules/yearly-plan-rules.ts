import { priorityGroupLabels, priorityGroups, priorityGroupsHeading } from '../codes/raising.ts';
import { headings } from '../text/headings.ts';
import { codesIn, reportPeriodLabels } from './codes.ts';
import type { Rules, ValuesOf } from './rule.ts';

const goals = 'Mål';
const priority = priorityGroupsHeading;
const reports = 'Rapporter';
const posts = 'Finansierade tjänster';
const year = 'Årshjulet';
const timesAYear = '{} om året';

/** Everything a yearly plan (verksamhetsplan) decides (handbook §9), in the order it is shown; it starts empty. */
export const yearlyPlanRules = {
  goals: { kind: 'goals', section: goals, label: goals, none: 'Inga mål är angivna', start: {} },
  priorityGroups: {
    kind: 'codes',
    section: priority,
    label: priority,
    codes: priorityGroups,
    labels: priorityGroupLabels,
    shown: 'lines',
    ordered: true,
    none: 'Inga grupper är prioriterade',
    start: [],
  },
  /** Whether the groups come first in the queue, in the order above; otherwise they are marks (handbook §3). */
  prioritiesRanked: {
    kind: 'yes-no',
    section: priority,
    label: 'Grupperna går före i kön',
    yes: 'Ja, i den ordningen',
    no: 'Nej, de märks ut och räknas men ändrar inte köns ordning',
    start: false,
  },
  reportPeriods: {
    kind: 'codes',
    section: reports,
    label: 'Redovisas per',
    codes: codesIn(reportPeriodLabels),
    labels: reportPeriodLabels,
    shown: 'sentence',
    none: 'Inget är sagt',
    start: [],
  },
  /** The year that is over: costs, försörjningsstöd, own capital. Who has the posts of a new year is asked for as long. */
  figuresWithin: {
    kind: 'number',
    section: reports,
    label: 'Årets uppgifter om kostnader, tjänster och försörjningsstöd',
    unit: 'days',
    least: 1,
    most: 180,
    text: 'Matas in inom {} efter årsskiftet',
    ours: true,
    start: 31,
  },
  surveysBefore: {
    kind: 'number',
    section: reports,
    label: headings.surveyResults,
    unit: 'days',
    least: 0,
    most: 180,
    text: 'Efterfrågas från {} före årets slut',
    ours: true,
    start: 30,
  },
  /** How long a report may take when its period is over. */
  reportsWithin: {
    kind: 'number',
    section: reports,
    label: headings.teamReport,
    unit: 'days',
    least: 1,
    most: 180,
    text: 'Lämnas inom {} efter halvåret',
    ours: true,
    start: 31,
  },
  /** They wait for the teams'. */
  reportsAboveWithin: {
    kind: 'number',
    section: reports,
    label: 'Styrgruppens och länets rapport',
    unit: 'days',
    least: 1,
    most: 180,
    text: 'Lämnas inom {} efter perioden',
    ours: true,
    start: 62,
  },
  /** How often each team and group gathers in the year (handbook §2). */
  planningDays: {
    kind: 'number',
    section: year,
    label: 'Planeringsdagar för varje team',
    unit: 'times',
    least: 0,
    most: 12,
    text: timesAYear,
    start: 2,
  },
  jointMeetings: {
    kind: 'number',
    section: year,
    label: 'Gemensamma möten för team och styrgrupp',
    unit: 'times',
    least: 0,
    most: 12,
    text: timesAYear,
    start: 1,
  },
  steeringMeetings: {
    kind: 'number',
    section: year,
    label: headings.groupMeetings,
    unit: 'times',
    least: 0,
    most: 12,
    text: timesAYear,
    ours: true,
    start: 4,
  },
  networkMeetings: {
    kind: 'number',
    section: year,
    label: 'Samordnarnas nätverksträffar',
    unit: 'times',
    least: 0,
    most: 12,
    text: timesAYear,
    ours: true,
    start: 4,
  },
  countyMeetings: {
    kind: 'number',
    section: year,
    label: 'Länsams möten',
    unit: 'times',
    least: 0,
    most: 12,
    text: timesAYear,
    ours: true,
    start: 4,
  },
  agreementRevisions: {
    kind: 'number',
    section: year,
    label: headings.revision,
    unit: 'times',
    least: 0,
    most: 4,
    text: timesAYear,
    start: 1,
  },
  fundedPosts: {
    kind: 'posts',
    section: posts,
    label: posts,
    none: 'Inga tjänster är angivna',
    start: [],
  },
} as const satisfies Rules;

export type YearlyPlanValues = ValuesOf<typeof yearlyPlanRules>;
