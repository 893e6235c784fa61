import { closingForm, livelihoodAtClosing } from '../cases/forms/closing-form.ts';
import { type ClosingReason, closingReasonLabels, occupationOutLabels } from '../codes/closing.ts';
import { type Livelihood, livelihoodLabels } from '../codes/livelihood.ts';
import { genderLabels } from '../codes/raising.ts';
import { daysBetween } from '../kernel/calendar.ts';
import { closed, queued, received } from './course-figures.ts';
import { cross, share, shareOfSplit, split, spread } from './describe.ts';
import type { Table } from './row.ts';

const ofClosed = 'Ärenden som avslutats under perioden.';

const withPlan: readonly ClosingReason[] = [
  'a1-employment',
  'a2-studies',
  'a3-coordinated-rehabilitation',
];

const occupation = split(closed, {
  code: 'occupation',
  class: 'split',
  table: {
    title: closingForm.fields.occupationOut.label,
    definition: 'Sysselsättning vid avslut, för ärenden som avslutats under perioden.',
  },
  labels: occupationOutLabels,
  by: (one) => [one.closed.closing.occupationOut],
});

const results: Table = {
  code: 'results',
  title: 'Resultat vid avslut',
  definition:
    'Av ärenden som avslutats under perioden. Målet räknar arbete (även subventionerad anställning) eller studier. Självförsörjande i Bergs mening är arbete, sjukersättning eller båda.',
};

/** The handbook's order of merging (§7); what is paid by FK as insurance is social insurance. *(choice)* */
const livelihoodGroups: Readonly<Partial<Record<Livelihood, string>>> = {
  employment: 'work-or-studies',
  'study-support': 'work-or-studies',
  'sickness-benefit': 'social-insurance',
  'activity-compensation': 'social-insurance',
  'disability-pension': 'social-insurance',
  'life-annuity': 'social-insurance',
  'social-assistance': 'social-assistance',
};

const ofLivelihoods = {
  labels: livelihoodLabels,
  class: 'split',
  // With the consent withdrawn nothing is told of the livelihood at closing.
  partial: true,
  occurring: true,
  merged: {
    labels: {
      'work-or-studies': 'Arbete eller studier',
      'social-insurance': 'Socialförsäkring',
      'social-assistance': livelihoodLabels['social-assistance'],
      other: 'Annan eller ingen offentlig försörjning',
    },
    groupOf: (code: Livelihood) => livelihoodGroups[code] ?? 'other',
  },
} as const;
const ofLivelihood =
  'Ärenden som avslutats under perioden. Ett ärende med flera försörjningar räknas på flera rader.';

const livelihoodIn = split(closed, {
  ...ofLivelihoods,
  code: 'livelihood-in',
  table: { title: 'Försörjning vid start, avslutade ärenden', definition: ofLivelihood },
  by: ({ starCase }) => starCase.livelihoodIn,
});

const livelihoodOut = split(closed, {
  ...ofLivelihoods,
  code: 'livelihood-out',
  table: { title: livelihoodAtClosing, definition: ofLivelihood },
  by: (one) => one.closed.closing.livelihoodOut,
});

/** How cases end, and how long it takes. */
export const closingFigures = [
  split(closed, {
    code: 'reason',
    class: 'split',
    table: { title: 'Avslutade efter orsak', definition: ofClosed },
    labels: closingReasonLabels,
    by: (one) => [one.closed.closing.reason],
    merged: {
      labels: {
        'with-plan': 'Med en långsiktig plan (arbete, studier eller samordnad rehabilitering)',
        other: 'Av andra orsaker',
      },
      groupOf: (code) => (withPlan.includes(code) ? 'with-plan' : 'other'),
    },
  }),
  split(closed, {
    code: 'closed-gender',
    class: 'split',
    table: { title: 'Avslutade efter kön', definition: ofClosed },
    labels: genderLabels,
    by: ({ starCase }) => [starCase.gender],
  }),
  occupation,
  /** Subsidised employment is employment; goal M3 counts work or studies and nothing else (handbook §6). */
  shareOfSplit(occupation, {
    code: 'work-or-studies',
    class: 'split',
    table: results,
    label: 'Till arbete eller studier',
    categories: ['employment', 'subsidised-employment', 'studies'],
  }),
  /** A sum over several livelihoods that a case can have at once, which nothing shown outside could guard. */
  share(closed, {
    code: 'self-supporting',
    class: 'team-only',
    table: results,
    label: 'Självförsörjande i Bergs mening',
    is: (one) =>
      one.closed.closing.livelihoodOut.some(
        (code) => code === 'employment' || code === 'disability-pension',
      ),
  }),
  livelihoodIn,
  livelihoodOut,
  cross(livelihoodIn, livelihoodOut, {
    code: 'livelihood',
    class: 'split',
    table: { title: 'Försörjning från start till avslut', definition: ofLivelihood },
  }),
  spread(received, {
    code: 'waiting-time',
    class: 'flow-total',
    table: {
      title: 'Väntetid till mottagande',
      definition:
        'Dagar från aktualisering till teamets beslut att ta emot, för ärenden som tagits emot under perioden.',
    },
    shownIn: 'days',
    days: ({ raisedOn, receivedOn }) => daysBetween(raisedOn, receivedOn ?? raisedOn),
  }),
  spread(queued, {
    code: 'still-waiting',
    class: 'flow-total',
    table: {
      title: 'Väntetid för dem som står i kö',
      definition: 'Dagar från aktualisering till periodens slut, för ärenden som står i kö då.',
    },
    shownIn: 'days',
    days: ({ raisedOn }, lastDay) => daysBetween(raisedOn, lastDay),
  }),
  spread(closed, {
    code: 'handling-time',
    class: 'flow-total',
    table: {
      title: 'Handläggningstid',
      definition:
        'Månader om 30,4375 dagar från mottaget till avslutat, för ärenden som avslutats under perioden.',
    },
    shownIn: 'months',
    days: ({ receivedOn, closed: { on } }) => daysBetween(receivedOn ?? on, on),
  }),
] as const;
