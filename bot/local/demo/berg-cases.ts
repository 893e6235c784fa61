import type { Closing } from '../../../shared/cases/case.ts';
import type { Livelihood } from '../../../shared/codes/livelihood.ts';
import type { AgeBand, Gender, Referrer } from '../../../shared/codes/raising.ts';
import { chanceOf } from './chance.ts';

/** One of the 36 cases of Berg's published table (handbook §6), in the order they were raised. */
export interface BergCase {
  readonly referrer: Referrer;
  readonly referrers: readonly Referrer[];
  readonly gender: Gender;
  readonly ageBand: AgeBand;
  readonly livelihoodIn: Livelihood;
  /** Told only of those raised after the table. */
  readonly talkedOver?: boolean;
  /** Missing for the 8 that are still ongoing. */
  readonly closing?: Closing;
}

type Ending = Omit<Closing, 'takingOver' | 'nnsOffered'> & { readonly from: Livelihood };

const closedCases = 28;

/**
 * The 28 endings. Of the published counts these are held exactly: försörjningsstöd 17 at start and 2 at closing, and 12
 * self-supporting at closing (work, sjukersättning or both) with none at start. How the rest ended is ours.
 */
const endings: readonly Ending[] = [
  ...ending(4, 'social-assistance', ['employment'], 'a1-employment', 'employment'),
  ...ending(2, 'social-assistance', ['employment'], 'a1-employment', 'subsidised-employment'),
  ...ending(1, 'sickness-benefit', ['employment'], 'a1-employment', 'employment'),
  ...ending(
    1,
    'sickness-benefit',
    ['employment', 'disability-pension'],
    'a1-employment',
    'employment',
  ),
  ...ending(2, 'sickness-benefit', ['disability-pension'], 'b2-not-work-oriented', 'none'),
  ...ending(
    2,
    'social-assistance',
    ['disability-pension'],
    'b1-disability-pension-applied',
    'none',
  ),
  ...ending(4, 'social-assistance', ['study-support'], 'a2-studies', 'studies'),
  ...ending(1, 'activity-compensation', ['study-support'], 'a2-studies', 'studies'),
  ...ending(
    2,
    'social-assistance',
    ['sickness-benefit'],
    'a3-coordinated-rehabilitation',
    'work-oriented-measure',
  ),
  ...ending(
    1,
    'sickness-benefit',
    ['sickness-benefit'],
    'a3-coordinated-rehabilitation',
    'work-oriented-measure',
  ),
  ...ending(
    1,
    'social-assistance',
    ['activity-support'],
    'work-oriented-measure',
    'work-oriented-measure',
  ),
  ...ending(
    1,
    'activity-support',
    ['activity-support'],
    'work-oriented-measure',
    'work-oriented-measure',
  ),
  ...ending(2, 'social-assistance', ['social-assistance'], 'b3-personal', 'none'),
  ...ending(1, 'no-public-support', ['no-public-support'], 'b3-personal', 'none'),
  ...ending(2, 'activity-compensation', ['activity-compensation'], 'b2-not-work-oriented', 'other'),
  ...ending(1, 'sickness-benefit', ['sickness-benefit'], 'b3-personal', 'none'),
];

const stillOngoing: readonly Livelihood[] = [
  ...times(4, 'social-assistance' as const),
  ...times(2, 'sickness-benefit' as const),
  'activity-compensation',
  'establishment-benefit',
];

/** By whom they were raised, and the kön of those they were about, as published. */
const referrers: readonly Referrer[] = [
  ...times(10, 'ifo' as const),
  ...times(2, 'primary-care' as const),
  ...times(5, 'psychiatry' as const),
  ...times(5, 'ame' as const),
  ...times(9, 'af' as const),
  ...times(2, 'fk' as const),
  ...times(3, 'several' as const),
];
const genders: readonly Gender[] = [...times(17, 'man' as const), ...times(19, 'woman' as const)];
const ageBands: readonly AgeBand[] = [
  ...times(14, '16-29' as const),
  ...times(22, '30-64' as const),
];

export function bergCases(): readonly BergCase[] {
  const chance = chanceOf('BER-2020');
  const raisedBy = chance.shuffled(referrers);
  const aboutGender = chance.shuffled(genders);
  const aboutAge = chance.shuffled(ageBands);
  const ended = chance.shuffled(endings);
  const open = chance.shuffled(stillOngoing);
  return raisedBy.map((referrer, n) => {
    const end = ended[n];
    return {
      referrer,
      referrers: referrer === 'several' ? ['ifo', 'psychiatry'] : [],
      gender: aboutGender[n] ?? 'woman',
      ageBand: aboutAge[n] ?? '30-64',
      livelihoodIn: end?.from ?? open[n - closedCases] ?? 'social-assistance',
      ...(end === undefined ? {} : { closing: closingOf(end) }),
    };
  });
}

function closingOf({ reason, planAgreed, livelihoodOut, occupationOut, result }: Ending): Closing {
  return {
    reason,
    ...(reason === 'b3-personal' ? { personalReason: personalReasonOf(livelihoodOut) } : {}),
    planAgreed,
    livelihoodOut,
    occupationOut,
    result,
    takingOver: reason === 'work-oriented-measure' ? 'af' : 'none',
    nnsOffered: planAgreed,
  };
}

/** Each kept apart by what they live on, for there to be several. */
function personalReasonOf([livelihood]: readonly Livelihood[]): Closing['personalReason'] {
  if (livelihood === 'sickness-benefit') return 'health';
  return livelihood === 'no-public-support' ? 'moved' : 'own-wish';
}

function ending(
  count: number,
  from: Livelihood,
  livelihoodOut: Livelihood[],
  reason: Closing['reason'],
  occupationOut: Closing['occupationOut'],
): readonly Ending[] {
  const planAgreed = reason.startsWith('a') || reason === 'work-oriented-measure';
  const result = planAgreed ? 'sustainable-plan' : 'neither';
  return times(count, { from, livelihoodOut, reason, occupationOut, planAgreed, result });
}

function times<T>(count: number, one: T): readonly T[] {
  return Array.from({ length: count }, () => one);
}
