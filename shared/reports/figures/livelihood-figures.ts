import { livelihoodAtClosing } from '../../cases/forms/closing-form.ts';
import { notGiven } from '../../forms/words.ts';
import { type Livelihood, livelihoodLabels } from '../../codes/livelihood.ts';
import { closed, ofClosed, ofRaised, queued, raised, received } from './course-figures.ts';
import { cross, split } from '../counting/describe.ts';

const several = 'Ett ärende med flera försörjningar räknas på flera rader.';
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

/** What every split by livelihood has; a case can have several. */
const ofLivelihoods = {
  labels: { ...livelihoodLabels, unknown: notGiven },
  class: 'split',
  unknown: ['unknown'],
  occurring: true,
  merged: {
    labels: {
      'work-or-studies': 'Arbete eller studier',
      'social-insurance': 'Socialförsäkring',
      'social-assistance': livelihoodLabels['social-assistance'],
      other: 'Annan eller ingen offentlig försörjning',
      unknown: notGiven,
    },
    groupOf: (code: Livelihood | 'unknown') =>
      code === 'unknown' ? code : (livelihoodGroups[code] ?? 'other'),
  },
} as const;

/** Older cases, and rows of files, may have none: what they lived on is not known. */
function told(codes: readonly Livelihood[]): readonly (Livelihood | 'unknown')[] {
  return codes.length === 0 ? ['unknown'] : codes;
}

/** Beside those of the closed cases, what is left would be what the ongoing ones live on. */
const staysInTeam = { class: 'team-only' } as const;

const ofLivelihood = `${ofClosed} ${several}`;

const livelihoodIn = split(closed, {
  ...ofLivelihoods,
  code: 'livelihood-in',
  table: {
    code: 'livelihood-in',
    group: 'people',
    title: 'Försörjning vid start, avslutade ärenden',
    definition: ofLivelihood,
    total: closed.code,
  },
  by: ({ starCase }) => told(starCase.livelihoodIn),
});

const livelihoodOut = split(closed, {
  ...ofLivelihoods,
  code: 'livelihood-out',
  table: {
    code: 'livelihood-out',
    group: 'way-forward',
    title: livelihoodAtClosing,
    definition: ofLivelihood,
    total: closed.code,
  },
  by: (one) => told(one.closed.closing.livelihoodOut),
});

/** What people live on: at start of those raised, received and closed, and at closing (handbook §6). */
export const livelihoodFigures = [
  split(raised, {
    code: 'livelihood-raised',
    ...ofLivelihoods,
    ...staysInTeam,
    table: {
      code: 'livelihood-raised',
      group: 'people',
      title: 'Försörjning vid start, aktualiserade ärenden',
      definition: `${ofRaised} ${several}`,
      total: raised.code,
    },
    by: ({ starCase }) => told(starCase.livelihoodIn),
  }),
  split(received, {
    code: 'livelihood-received',
    ...ofLivelihoods,
    ...staysInTeam,
    table: {
      code: 'livelihood-received',
      group: 'people',
      title: 'Försörjning vid start, mottagna ärenden',
      definition: `Ärenden som tagits emot under perioden. ${several}`,
      total: received.code,
    },
    by: ({ starCase }) => told(starCase.livelihoodIn),
  }),
  /** Of so few at a time that it stays in the team. */
  split(queued, {
    ...ofLivelihoods,
    code: 'livelihood-queued',
    class: 'team-only',
    table: {
      code: 'livelihood-queued',
      group: 'flow',
      title: 'Försörjning för dem som står i kö',
      definition: `Ärenden som står i kö vid periodens slut. ${several}`,
      total: queued.code,
      leftOutEmpty: true,
    },
    by: ({ starCase }) => told(starCase.livelihoodIn),
  }),
  livelihoodIn,
  livelihoodOut,
  cross(livelihoodIn, livelihoodOut, {
    code: 'livelihood',
    class: 'team-only',
    table: {
      group: 'way-forward',
      title: 'Försörjning från start till avslut',
      definition: ofLivelihood,
    },
  }),
] as const;
