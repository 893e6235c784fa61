import { closingReasonLabels } from '../codes/closing.ts';
import { partyLabels, type Party } from '../codes/party.ts';
import { withdrawalReasonLabels } from '../codes/queue.ts';
import {
  ageBandLabels,
  criterionLabels,
  genderLabels,
  partyOfReferrer,
  type ProcessLevel,
  processLevelLabels,
  type Referrer,
  referrerLabels,
} from '../codes/raising.ts';
import type { Labels } from '../text/choice.ts';
import {
  courseFigures,
  declined,
  ongoing,
  raised,
  withdrawn,
  asOfLastDay,
} from './course-figures.ts';
import { split } from './describe.ts';

const ofRaised =
  'Nya ärenden som aktualiserats under perioden. Konsultationer räknas för sig. Ett ärende från flera parter räknas en gång.';

const levelLabels: Labels<`${ProcessLevel}` | 'none'> = {
  ...processLevelLabels,
  none: 'Ej angiven',
};

/** Who raises, who is raised, and what the team decides. */
export const caseFigures = [
  split(raised, {
    code: 'referrer',
    class: 'split',
    table: { title: 'Aktualiserade efter vem som aktualiserar', definition: ofRaised },
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
    table: { title: 'Aktualiserade efter kön', definition: ofRaised },
    labels: genderLabels,
    by: ({ starCase }) => [starCase.gender],
  }),
  split(raised, {
    code: 'age-band',
    class: 'split',
    table: { title: 'Aktualiserade efter ålder', definition: ofRaised },
    labels: ageBandLabels,
    by: ({ starCase }) => [starCase.ageBand],
  }),
  ...courseFigures,
  split(declined, {
    code: 'criterion',
    class: 'split',
    table: {
      title: 'Avböjda efter kriterium',
      definition:
        'Ärenden som teamet avböjt under perioden, efter det kriterium som inte var uppfyllt.',
    },
    labels: criterionLabels,
    by: (one) => (one.declined === undefined ? [] : [one.declined.criterion]),
  }),
  split(withdrawn, {
    code: 'withdrawal',
    class: 'split',
    table: {
      title: 'Återtagna efter orsak',
      definition:
        'Ärenden som återtagits under perioden innan teamet tog emot dem, av den som aktualiserade eller för att samtycket återkallades. Aktualiserade ärenden är väntande, i kö, pågående, avslutade, avböjda eller återtagna.',
      leftOutEmpty: true,
    },
    labels: {
      ...withdrawalReasonLabels,
      'consent-withdrawn': closingReasonLabels['consent-withdrawn'],
    },
    by: (one) => (one.withdrawn === undefined ? [] : [one.withdrawn.why]),
  }),
  split(raised, {
    code: 'process-level',
    class: 'split',
    table: {
      title: 'Aktualiserade efter processnivå',
      definition: 'Nya ärenden som aktualiserats under perioden.',
    },
    labels: levelLabels,
    by: ({ starCase: { processLevel: told } }) => [told === undefined ? 'none' : `${told}`],
  }),
  split(ongoing, {
    code: 'ongoing-gender',
    class: 'split',
    table: {
      title: 'Pågående efter kön',
      definition: asOfLastDay,
    },
    labels: genderLabels,
    by: ({ starCase }) => [starCase.gender],
  }),
] as const;
