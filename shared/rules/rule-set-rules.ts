import { closingReasonLabels, closingReasons } from '../codes/closing.ts';
import { functionLabels, requiredFunctions, teamFunctions } from '../codes/party.ts';
import { livelihoodLabels, livelihoods } from '../codes/livelihood.ts';
import { criteria, criterionLabels, processLevelLabels, processLevels } from '../codes/raising.ts';
import { headings } from '../text/headings.ts';
import { codesIn, holderSuggestionLabels, ruleAssumptionTexts, ruleChoiceTexts } from './codes.ts';
import type { Rules, ValuesOf } from './rule.ts';

const meeting = 'Mötet och kallelsen';
const staffing = 'Bemanning och närvaro';
const who = 'Vem som kan få stöd';
const criteriaTitle = 'Kriterier för att ta emot ett ärende';
const levels = 'Processnivåer';
const holder = 'Ärendebärare efter försörjning';
const reasons = 'Avslutsorsaker';
const alarms = 'Larm';
const small = 'Små antal';
const roles = 'Roller och grupper';
const alarmsAfter = 'Larmar efter {}';

/**
 * Everything a rule set decides (handbook §9), in the order it is shown, starting at the agreement of 2025. A new rule is
 * a record here and a reader where it decides.
 */
export const ruleSetRules = {
  assumptions: {
    kind: 'codes',
    section: headings.assumed,
    label: 'Antaget, inte läst i dokumentet',
    codes: codesIn(ruleAssumptionTexts),
    labels: ruleAssumptionTexts,
    shown: 'lines',
    none: 'Inget är antaget',
    start: ['reading-of-livelihood-af', 'fk-carries-only-own'],
  },
  choices: {
    kind: 'codes',
    section: headings.assumed,
    label: 'Våra egna val',
    codes: codesIn(ruleChoiceTexts),
    labels: ruleChoiceTexts,
    shown: 'lines',
    none: 'Inga egna val',
    start: codesIn(ruleChoiceTexts),
  },
  /** Days before the meeting that every member is asked for cases (handbook §2, M−14). *(choice)* */
  casesLeadDays: {
    kind: 'number',
    section: meeting,
    label: 'Förfrågan om ärenden',
    ours: true,
    unit: 'days',
    least: 1,
    most: 60,
    text: '{} före mötet, till alla medlemmar',
    start: 14,
  },
  noticeLeadDays: {
    kind: 'number',
    section: meeting,
    label: 'Kallelse',
    unit: 'days',
    least: 1,
    most: 60,
    text: '{} före mötet, tidigare om dagen infaller på en helg',
    start: 7,
  },
  reminderLeadDays: {
    kind: 'number',
    section: meeting,
    label: 'Påminnelse',
    ours: true,
    unit: 'days',
    least: 1,
    most: 60,
    text: '{} före mötet, till den som inte har svarat',
    start: 3,
  },
  noticeTime: {
    kind: 'time',
    section: meeting,
    label: 'Klockslag för utskick',
    ours: true,
    text: '{}',
    start: '08:00',
  },
  /** Least length of a meeting, net of lunch. */
  meetingMinutes: {
    kind: 'number',
    section: meeting,
    label: 'Mötets längd',
    unit: 'minutes',
    least: 15,
    most: 600,
    text: 'Minst {} utan lunch',
    start: 180,
  },
  /** Minimum staffing, and who must be there for a meeting to have everybody (handbook §1): by function, not by party. */
  requiredFunctions: {
    kind: 'codes',
    section: staffing,
    label: 'Funktioner som ska finnas i teamet och vara med på mötena',
    codes: teamFunctions,
    labels: functionLabels,
    shown: 'lines',
    start: requiredFunctions,
  },
  ageFrom: {
    kind: 'number',
    section: who,
    label: 'Yngsta ålder',
    unit: 'years',
    least: 0,
    most: 120,
    text: '{}',
    start: 16,
  },
  ageTo: {
    kind: 'number',
    section: who,
    label: 'Äldsta ålder',
    unit: 'years',
    least: 0,
    most: 120,
    text: '{}',
    start: 64,
  },
  youngTo: {
    kind: 'number',
    section: who,
    label: 'Räknas som unga',
    unit: 'years',
    least: 0,
    most: 120,
    text: 'Till och med {}',
    start: 29,
  },
  criteria: {
    kind: 'codes',
    section: criteriaTitle,
    label: criteriaTitle,
    codes: criteria,
    labels: criterionLabels,
    shown: 'lines',
    start: criteria,
  },
  processLevels: {
    kind: 'codes',
    section: levels,
    label: levels,
    codes: processLevels,
    labels: processLevelLabels,
    shown: 'lines',
    none: 'Inga nivåer anges',
    start: processLevels,
  },
  /** Party the case holder comes from in the first place, by current livelihood (handbook §3). */
  holderParty: {
    kind: 'choices',
    section: holder,
    label: holder,
    keys: livelihoods,
    keyLabels: livelihoodLabels,
    choices: codesIn(holderSuggestionLabels),
    choiceLabels: holderSuggestionLabels,
    none: 'Inget förslag',
    start: {
      'social-assistance': 'ifo-officer',
      'sickness-benefit': 'fk',
      'disability-pension': 'fk',
      'activity-compensation': 'fk',
      'life-annuity': 'fk',
      'activity-support': 'af',
      'unemployment-insurance': 'af',
      'establishment-benefit': 'af',
    },
  },
  closingReasons: {
    kind: 'codes',
    section: reasons,
    label: reasons,
    codes: closingReasons,
    labels: closingReasonLabels,
    shown: 'lines',
    start: closingReasons,
  },
  /** A case without a booked follow-up for this long is an alarm (handbook §3: "no next step for long"). *(choice)* */
  noNextStepDays: {
    kind: 'number',
    section: alarms,
    label: 'Ingen uppföljning bokad',
    ours: true,
    unit: 'days',
    least: 1,
    most: 365,
    text: alarmsAfter,
    start: 30,
  },
  /** Without any measure started: an alarm. *(choice)* */
  noMeasureMonths: {
    kind: 'number',
    section: alarms,
    label: 'Ingen insats påbörjad',
    ours: true,
    unit: 'months',
    least: 1,
    most: 60,
    text: alarmsAfter,
    start: 6,
  },
  /** As ongoing, after which a case counts as long-stayer. *(choice)* */
  longStayMonths: {
    kind: 'number',
    section: alarms,
    label: 'Länge i teamet',
    ours: true,
    unit: 'months',
    least: 1,
    most: 120,
    text: alarmsAfter,
    start: 24,
  },
  /** Days a new holder has to prepare the planning meeting (förmöte) where no meeting is planned. *(choice)* */
  preparationDays: {
    kind: 'number',
    section: alarms,
    label: 'Förmötet, när inget möte är planerat',
    ours: true,
    unit: 'days',
    least: 1,
    most: 365,
    text: 'Ska vara klart inom {}',
    start: 28,
  },
  /** So long before its last day whoever answers for a styrgrupp's decision is reminded of it. *(choice)* */
  decisionLeadDays: {
    kind: 'number',
    section: alarms,
    label: 'Styrgruppens beslut',
    ours: true,
    unit: 'days',
    least: 1,
    most: 30,
    text: 'Den som ansvarar påminns {} före sista dagen',
    start: 7,
  },
  /** After which an offer nobody has confirmed is stale: half a year. *(choice)* */
  offerStaleDays: {
    kind: 'number',
    section: alarms,
    label: 'Insats i utbudskartan',
    ours: true,
    unit: 'days',
    least: 1,
    most: 1000,
    text: 'Behöver bekräftas efter {}',
    start: 180,
  },
  /** Counts below this are hidden outside the team (handbook §7). A lower bound, since fewer would hide nobody. */
  threshold: {
    kind: 'number',
    section: small,
    label: 'Minsta antal som visas',
    ours: true,
    unit: 'people',
    least: 3,
    most: 20,
    text: 'Antal under {} visas inte utanför teamet (..), och inte heller det som de kan räknas fram av',
    start: 5,
  },
  percentFrom: {
    kind: 'number',
    section: small,
    label: 'Andelar',
    ours: true,
    unit: 'people',
    least: 3,
    most: 100,
    text: 'Visas i procent först när de bygger på minst {}',
    start: 10,
  },
  /** Cases a median of waiting or handling time is of, outside the team (handbook §7); of two it is either one's. */
  medianFrom: {
    kind: 'number',
    section: small,
    label: 'Mediantider',
    ours: true,
    unit: 'people',
    least: 3,
    most: 100,
    text: 'Visas utanför teamet först när de bygger på minst {}',
    start: 3,
  },
  /** Individkoordinator and samordnare are different roles: one person with both is warned of. */
  individualCoordinatorApart: {
    kind: 'yes-no',
    section: roles,
    label: 'Individkoordinatorn är en annan person än samordnaren',
    yes: 'Ja. När en person har båda rollerna varnas det för det.',
    no: 'Nej, det får vara samma person',
    start: false,
  },
  /** Local styrgrupper in the county; which team has which is dated data of the federation. */
  steeringGroups: {
    kind: 'number',
    section: roles,
    label: 'Lokala styrgrupper i länet',
    unit: 'groups',
    least: 1,
    most: 100,
    text: '{}. Vilka team som hör till vilken styrgrupp står med datum under samordningsförbundet.',
    start: 8,
  },
} as const satisfies Rules;

export type RuleSetValues = ValuesOf<typeof ruleSetRules>;
