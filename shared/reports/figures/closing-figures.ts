import type { Closing, KeptClosing } from '../../cases/case.ts';
import { closingForm } from '../../cases/forms/closing-form.ts';
import {
  type ClosingReason,
  closingReasonLabels,
  closingResultLabels,
  isOutcomeless,
  occupationOutLabels,
  type OutcomelessReason,
  type PersonalReason,
  personalReasonLabels,
  personalReasons,
} from '../../codes/closing.ts';
import type { Livelihood } from '../../codes/livelihood.ts';
import { partyLabels } from '../../codes/party.ts';
import { genderLabels } from '../../codes/raising.ts';
import { notGiven } from '../../forms/words.ts';
import { without } from '../../kernel/without.ts';
import { aimText, type GoalCode, goalLabels } from '../../rules/goals.ts';
import type { Labels } from '../../text/choice.ts';
import { inSentence } from '../../text/format.ts';
import { closed, goals, ofClosed } from './course-figures.ts';
import { count, share, shareOfSplit, shareReadOff, split } from '../counting/describe.ts';
import type { Table, Words } from '../counting/row.ts';

export const withPlan: readonly ClosingReason[] = [
  'a1-employment',
  'a2-studies',
  'a3-coordinated-rehabilitation',
];

/** What the individual's own reasons were, each by itself; not known of what was closed before they were asked for. */
const personal = personalReasons.map((why): [`personal-${PersonalReason}`, string] => [
  `personal-${why}`,
  `${closingReasonLabels['b3-personal']}: ${inSentence(personalReasonLabels[why])}`,
]);
const { 'b3-personal': anyPersonal, ...reasons } = without(
  without(closingReasonLabels, 'consent-withdrawn'),
  'registered-by-mistake',
);
type ClosedBecause =
  | Exclude<ClosingReason, OutcomelessReason | 'b3-personal'>
  | `personal-${PersonalReason}`
  | 'personal-unknown';
const reasonLabels: Labels<ClosedBecause> = {
  ...reasons,
  // Object.fromEntries forgets the keys, which are those of the list.
  ...(Object.fromEntries(personal) as Labels<`personal-${PersonalReason}`>),
  'personal-unknown': `${anyPersonal}: inte angivet`,
};

function closedBecause({ reason, personalReason }: KeptClosing): readonly ClosedBecause[] {
  if (isOutcomeless(reason)) return [];
  if (reason !== 'b3-personal') return [reason];
  return [personalReason === undefined ? 'personal-unknown' : `personal-${personalReason}`];
}

/** A measure of AF's is told from others (goal m4), since the share could not be guarded beside their sum. */
type OccupationThen =
  | Exclude<Closing['occupationOut'], 'work-oriented-measure'>
  | AfMeasure
  | 'other-measure'
  | NotKnown;
/** Of what was read in from years before: what they went to, or only who took over, which tells a measure of AF's from others. */
type NotKnown = 'unknown' | 'measure-unknown' | 'subsidised-unknown';
const notKnown: readonly NotKnown[] = ['unknown', 'measure-unknown', 'subsidised-unknown'];
type AfMeasure = 'af-measure' | 'af-subsidised';
const { 'work-oriented-measure': anyMeasure, ...occupations } = occupationOutLabels;
const afMeasures: readonly AfMeasure[] = ['af-measure', 'af-subsidised'];

function occupationThen({ reason, occupationOut, takingOver }: KeptClosing): OccupationThen {
  if (occupationOut === undefined) return 'unknown';
  const isAfs = takingOver === 'af';
  if (occupationOut === 'work-oriented-measure') {
    if (takingOver === undefined) return 'measure-unknown';
    return isAfs ? 'af-measure' : 'other-measure';
  }
  if (occupationOut !== 'subsidised-employment' || reason !== 'work-oriented-measure')
    return occupationOut;
  if (takingOver === undefined) return 'subsidised-unknown';
  return isAfs ? 'af-subsidised' : occupationOut;
}

const afTakesOver = `${anyMeasure} som Arbetsförmedlingen tar över`;

const workOrStudies: readonly OccupationThen[] = [
  'employment',
  'subsidised-employment',
  'af-subsidised',
  'subsidised-unknown',
  'studies',
];

function mergedOccupation(code: OccupationThen) {
  if (workOrStudies.includes(code)) return 'work-or-studies';
  if (code === 'unknown' || code === 'measure-unknown') return 'unknown';
  return code === 'af-measure' ? code : 'other';
}

const occupation = split(closed, {
  code: 'occupation',
  class: 'split',
  table: {
    group: 'way-forward',
    title: closingForm.fields.occupationOut.label,
    definition: ofClosed,
  },
  labels: {
    ...occupations,
    'af-measure': afTakesOver,
    'af-subsidised': `${occupations['subsidised-employment']} som insats hos Arbetsförmedlingen`,
    'other-measure': `${anyMeasure}, annan`,
    'measure-unknown': `${anyMeasure}, inte angivet vem som tar över`,
    'subsidised-unknown': `${occupations['subsidised-employment']}, inte angivet om som insats hos Arbetsförmedlingen`,
    unknown: notGiven,
  },
  unknown: notKnown,
  by: (one) => [occupationThen(one.closed.closing)],
  // What the goal of work or studies needs, before anything is hidden. *(choice)*
  merged: {
    labels: {
      'work-or-studies': 'Arbete, subventionerad anställning eller studier',
      'af-measure': afTakesOver,
      other: 'Annan eller ingen sysselsättning',
      unknown: notGiven,
    },
    groupOf: mergedOccupation,
  },
});

const results: Table = {
  code: 'results',
  group: 'way-forward',
  title: 'Vart avslutade ärenden lett',
  definition: `${ofClosed} Självförsörjande i Bergs mening är arbete, sjukersättning eller båda, och är inte målet om arbete eller studier, som står bland målen. Nämnaren är alla avslutade där det är känt; andelen avrundas bara när den visas.`,
};

/** Not known of whom nobody has told what they lived on. */
function areSelfSupporting(codes: readonly Livelihood[]): boolean | undefined {
  return codes.length === 0
    ? undefined
    : codes.some((code) => code === 'employment' || code === 'disability-pension');
}

/** Whether it is known is of whoever noted it or filled in a file, and of nobody's life: so it is told as it is. */
const surveyTold = count({
  code: 'nns-told',
  table: results,
  label: 'Avslutade där det är känt om NNS-enkäten erbjöds',
  class: 'flow-total',
  items: (basis) =>
    closed.items(basis).filter((one) => one.closed.closing.nnsOffered !== undefined),
});

function knownGoal(code: GoalCode): Words {
  return ({ plan }) => `${goalLabels[code]}, där det är känt${aimText(code, plan)}`;
}

/** How cases end. */
export const closingFigures = [
  split(closed, {
    code: 'reason',
    class: 'split',
    table: { group: 'flow', title: 'Avslutade efter orsak', definition: ofClosed },
    labels: reasonLabels,
    by: (one) => closedBecause(one.closed.closing),
    merged: {
      labels: {
        'with-plan': 'Med en långsiktig plan (arbete, studier eller samordnad rehabilitering)',
        other: 'Av andra orsaker',
      },
      groupOf: (code) => (withPlan.some((one) => one === code) ? 'with-plan' : 'other'),
    },
  }),
  split(closed, {
    code: 'closed-gender',
    class: 'team-only',
    table: { group: 'people', title: 'Avslutade efter kön', definition: ofClosed },
    labels: genderLabels,
    by: ({ starCase }) => [starCase.gender],
  }),
  occupation,
  /** Subsidised employment is employment; the goal counts work or studies and nothing else (handbook §6). */
  shareOfSplit(occupation, {
    code: 'work-or-studies',
    class: 'split',
    table: goals,
    goal: 'm3-work-or-studies',
    label: knownGoal('m3-work-or-studies'),
    categories: workOrStudies,
    unknown: ['unknown'],
  }),
  shareReadOff(occupation, {
    code: 'af-measures',
    class: 'split',
    table: goals,
    goal: 'm4-af-measures',
    label: knownGoal('m4-af-measures'),
    part: afMeasures,
    unknown: notKnown,
  }),
  /** A sum over several livelihoods that a case can have at once, which nothing shown outside could guard. */
  share(closed, {
    code: 'self-supporting',
    class: 'team-only',
    table: results,
    label: 'Självförsörjande i Bergs mening (arbete, sjukersättning eller båda), där det är känt',
    is: (one) => areSelfSupporting(one.closed.closing.livelihoodOut),
  }),
  share(closed, {
    code: 'self-supporting-in',
    class: 'team-only',
    table: results,
    label: 'Självförsörjande i Bergs mening redan vid start, där det är känt',
    is: ({ starCase }) => areSelfSupporting(starCase.livelihoodIn),
  }),
  split(closed, {
    code: 'result',
    class: 'split',
    table: {
      group: 'way-forward',
      title: 'Resultat vid avslut',
      definition: ofClosed,
    },
    labels: { ...closingResultLabels, unknown: notGiven },
    unknown: ['unknown'],
    by: (one) => [one.closed.closing.result ?? 'unknown'],
  }),
  /** Those that AF takes over less its measures, told above, would be the ones it takes over without one. */
  split(closed, {
    code: 'taking-over',
    class: 'team-only',
    table: {
      group: 'way-forward',
      title: 'Part som tar över vid avslut',
      definition: ofClosed,
    },
    labels: {
      ...partyLabels,
      none: closingForm.fields.takingOver.codes.none,
      unknown: notGiven,
    },
    unknown: ['unknown'],
    by: (one) => [one.closed.closing.takingOver ?? 'unknown'],
  }),
  /** Every closing with a plan among the reasons has one: beside them it would tell which of the others did. */
  share(closed, {
    code: 'plan-agreed',
    class: 'team-only',
    table: results,
    label: 'Med en plan som individen är med på vid avslut, där det är känt',
    is: (one) => one.closed.closing.planAgreed,
  }),
  surveyTold,
  /** Of what nobody has told whether it was offered, as of most that was read in from before, it is left out. */
  share(surveyTold, {
    code: 'nns-offered',
    class: 'split',
    table: results,
    label: 'NNS-enkäten har erbjudits, av dem där det är känt',
    is: (one) => one.closed.closing.nnsOffered === true,
  }),
] as const;
