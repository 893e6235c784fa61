import { partyLabels, type Party } from '../../codes/party.ts';
import { withdrawalReasonLabels } from '../../codes/queue.ts';
import {
  type AgeBand,
  ageBandLabels,
  criterionLabels,
  genderLabels,
  partyOfReferrer,
  type ProcessLevel,
  processLevelLabels,
  type Referrer,
  referrerLabels,
} from '../../codes/raising.ts';
import { notGiven } from '../../forms/words.ts';
import { without } from '../../kernel/without.ts';
import type { Labels } from '../../text/choice.ts';
import {
  courseFigures,
  declined,
  ofParticipants,
  ongoing,
  participants,
  raised,
  withdrawn,
  asOfLastDay,
} from './course-figures.ts';
import { split } from '../counting/describe.ts';

const ofRaised =
  'Nya ärenden som aktualiserats under perioden. Konsultationer räknas för sig. Ett ärende från flera parter räknas en gång.';

const evenBalance =
  'Fördelningen är jämn när kvinnornas och männens andelar båda ligger inom 40–60 %, oavrundat.';

/** It is unknown only of what was read in from years before. */
export const ageLabels: Labels<AgeBand | 'unknown'> = { ...ageBandLabels, unknown: notGiven };

const levelLabels: Labels<`${ProcessLevel}` | 'none'> = {
  ...processLevelLabels,
  none: 'Inte angiven',
};

/** What was registered by mistake was never a case. */
const withdrawalLabels = without(withdrawalReasonLabels, 'registered-by-mistake');

/** Who raises, who is raised, and what the team decides. */
export const caseFigures = [
  split(raised, {
    code: 'referrer',
    class: 'split',
    table: {
      group: 'flow',
      title: 'Aktualiserade efter vem som aktualiserar',
      definition: ofRaised,
    },
    labels: referrerLabels,
    by: ({ starCase }) => [starCase.referrer],
    merged: {
      labels: { ...partyLabels, several: referrerLabels.several, self: referrerLabels.self },
      groupOf: (code: Referrer): Party | Referrer => partyOfReferrer[code] ?? code,
    },
  }),
  split(raised, {
    code: 'gender',
    class: 'split',
    table: {
      group: 'people',
      title: 'Aktualiserade efter kön',
      definition: `${ofRaised} ${evenBalance}`,
    },
    labels: genderLabels,
    balance: ['woman', 'man'],
    by: ({ starCase }) => [starCase.gender],
  }),
  split(raised, {
    code: 'age-band',
    class: 'split',
    table: { group: 'people', title: 'Aktualiserade efter ålder', definition: ofRaised },
    labels: ageLabels,
    unknown: ['unknown'],
    by: ({ starCase }) => [starCase.ageBand ?? 'unknown'],
  }),
  ...courseFigures,
  split(declined, {
    code: 'criterion',
    class: 'split',
    table: {
      group: 'flow',
      title: 'Avböjda efter kriterium',
      definition:
        'Ärenden som teamet avböjt under perioden, efter det kriterium som inte var uppfyllt.',
    },
    labels: criterionLabels,
    by: (one) => (one.declined === undefined ? [] : [one.declined.criterion]),
  }),
  split(withdrawn, {
    code: 'withdrawal',
    class: 'team-only',
    table: {
      group: 'flow',
      title: 'Återtagna efter orsak',
      definition:
        'Ärenden som den som aktualiserade har återtagit under perioden, innan teamet tog emot dem. Aktualiserade ärenden är väntande, i kö, pågående, avslutade, avböjda eller återtagna.',
      leftOutEmpty: true,
    },
    labels: withdrawalLabels,
    by: ({ withdrawn: { why } = {} }) =>
      why === undefined || why === 'registered-by-mistake' || why === 'consent-withdrawn'
        ? []
        : [why],
  }),
  split(raised, {
    code: 'process-level',
    class: 'split',
    table: {
      group: 'people',
      title: 'Aktualiserade efter processnivå',
      definition: 'Nya ärenden som aktualiserats under perioden.',
    },
    labels: levelLabels,
    by: ({ starCase: { processLevel: told } }) => [told === undefined ? 'none' : `${told}`],
  }),
  split(ongoing, {
    code: 'ongoing-gender',
    class: 'team-only',
    table: {
      group: 'people',
      title: 'Pågående efter kön',
      definition: asOfLastDay,
    },
    labels: genderLabels,
    by: ({ starCase }) => [starCase.gender],
  }),
  split(participants, {
    code: 'participants-gender',
    class: 'team-only',
    table: {
      group: 'people',
      title: 'Deltagare efter kön',
      definition: `${ofParticipants} ${evenBalance}`,
    },
    labels: genderLabels,
    balance: ['woman', 'man'],
    by: ({ starCase }) => [starCase.gender],
  }),
] as const;
