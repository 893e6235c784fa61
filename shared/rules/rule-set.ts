import { type ClosingReason, closingReasons } from '../codes/closing.ts';
import type { Livelihood } from '../codes/livelihood.ts';
import {
  criteria,
  type Criterion,
  type PriorityGroup,
  priorityGroups,
  type ProcessLevel,
  processLevels,
} from '../codes/raising.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import type { Party } from '../codes/party.ts';
import type { Labels } from '../text/choice.ts';
import type { RuleSetCode } from './codes.ts';
import type { GoalCode } from './goals.ts';

/** Dated configuration (handbook §9): a case or meeting is judged by the rules of its date. */
export interface RuleSet {
  readonly code: RuleSetCode;
  readonly from: IsoDate;
  /** What is assumed rather than read in the document; codes, shown where the rules are shown. */
  readonly assumptions: readonly RuleAssumption[];
  /** What no document says and we have chosen; codes too. */
  readonly choices: readonly RuleChoice[];
  readonly notice: {
    /** Days before the meeting that every member is asked for cases (handbook §2, M−14). */
    readonly casesLeadDays: number;
    readonly leadDays: number;
    readonly reminderLeadDays: number;
    readonly time: string;
  };
  /** A case without a booked follow-up for this long is an alarm (handbook §3: "no next step for long"). */
  readonly noNextStepDays: number;
  /** Days a new holder has to prepare the planning meeting (förmöte) where no meeting is planned. *(choice)* */
  readonly preparationDays: number;
  /** Months without any measure started: an alarm. *(choice)* of the issue: six. */
  readonly noMeasureMonths: number;
  /** Months as ongoing after which a case counts as long-stayer. *(choice)* */
  readonly longStayMonths: number;
  /** Days after which an offer nobody has confirmed is stale: half a year. *(choice)* */
  readonly offerStaleDays: number;
  readonly processLevels: readonly ProcessLevel[];
  /** Individkoordinator and samordnare are different roles: one person with both is warned of. */
  readonly individualCoordinatorApart: boolean;
  /** Local styrgrupper in the county; which team has which is dated data of the federation. */
  readonly steeringGroups: number;
  /** Least length of a meeting, net of lunch, in minutes. */
  readonly meetingMinutes: number;
  readonly ages: { readonly from: number; readonly to: number; readonly youngTo: number };
  readonly criteria: readonly Criterion[];
  readonly priorityGroups: readonly PriorityGroup[];
  readonly closingReasons: readonly ClosingReason[];
  /** Party the case holder comes from in the first place, by current livelihood (handbook §3). */
  readonly holderParty: Readonly<Partial<Record<Livelihood, HolderSuggestion>>>;
  /** What each goal aims at, in its unit, see {@link GoalCode}. */
  readonly goals: Readonly<Partial<Record<GoalCode, number>>>;
  readonly reportPeriods: readonly ('tertial' | 'half-year' | 'year')[];
  /** Counts below this are suppressed outside the team; no percentages on fewer than `percentFrom`. */
  readonly suppression: { readonly threshold: number; readonly percentFrom: number };
}
export type RuleAssumption =
  'copied-from-2025' | 'reading-of-livelihood-af' | 'fk-carries-only-own';
export type RuleChoice = 'asking-days' | 'weekday-notice' | 'alarms' | 'stale-offers';
export type HolderSuggestion = 'ifo-officer' | Extract<Party, 'fk' | 'af'>;

const agreement2025: RuleSet = {
  code: '2025',
  from: '2020-01-01',
  assumptions: ['reading-of-livelihood-af', 'fk-carries-only-own'],
  choices: ['asking-days', 'weekday-notice', 'alarms', 'stale-offers'],
  notice: { casesLeadDays: 14, leadDays: 7, reminderLeadDays: 3, time: '08:00' },
  noNextStepDays: 30,
  preparationDays: 28,
  noMeasureMonths: 6,
  longStayMonths: 24,
  offerStaleDays: 180,
  processLevels,
  individualCoordinatorApart: false,
  steeringGroups: 8,
  meetingMinutes: 180,
  ages: { from: 16, to: 64, youngTo: 29 },
  criteria,
  priorityGroups: [],
  closingReasons,
  holderParty: {
    'social-assistance': 'ifo-officer',
    'sickness-benefit': 'fk',
    'disability-pension': 'fk',
    'activity-compensation': 'fk',
    'life-annuity': 'fk',
    'activity-support': 'af',
    'unemployment-insurance': 'af',
    'establishment-benefit': 'af',
  },
  goals: {},
  reportPeriods: ['tertial', 'year'],
  suppression: { threshold: 5, percentFrom: 10 },
};

/** Verksamhetsbeskrivning STAR: its text is not ours to read yet, so it starts as a copy (handbook §9). */
const description2026: RuleSet = {
  ...agreement2025,
  code: '2026',
  from: '2026-07-01',
  assumptions: ['copied-from-2025', 'reading-of-livelihood-af', 'fk-carries-only-own'],
  priorityGroups,
  individualCoordinatorApart: true,
  steeringGroups: 4,
  goals: {
    'm1-influence': 85,
    'm2-own-planning': 60,
    'm3-work-or-studies': 35,
    'm4-af-measures': 15,
    'm5-readier-for-work': 60,
    'm6-participants-county': 250,
    'm7-equality-routines': 60,
    'm8-structure-relations': 80,
    'm9-cross-sector': 85,
    'm10-managers-development': 70,
    'm11-own-capital': 20,
  },
  reportPeriods: ['half-year', 'year', 'tertial'],
};

export const ruleSets = [agreement2025, description2026] as const;

/** The rule set in force on a day; before the first it is the first. */
export function ruleSetOn(date: IsoDate): RuleSet {
  return [...ruleSets].reverse().find((set) => set.from <= date) ?? agreement2025;
}

export const reportPeriodLabels: Labels<RuleSet['reportPeriods'][number]> = {
  tertial: 'tertial',
  'half-year': 'halvår',
  year: 'år',
};

export const holderSuggestionLabels: Labels<HolderSuggestion> = {
  'ifo-officer': 'Handläggare IFO',
  af: 'Arbetsförmedlingen',
  fk: 'Försäkringskassan',
};

export const ruleChoiceTexts: Labels<RuleChoice> = {
  'asking-days':
    'Hur långt före mötet medlemmarna tillfrågas om ärenden och får påminnelsen är vårt val.',
  'weekday-notice':
    'Att kallelsen går ut tidigare, aldrig senare, när dagen infaller på en helg är vårt val.',
  alarms:
    'Hur länge ett ärende får stå stilla innan det larmar, och hur lång tid förmötet får ta, är vårt val.',
  'stale-offers': 'Hur länge en insats i utbudskartan räknas som bekräftad är vårt val.',
};
