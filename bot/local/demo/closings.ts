import type { Closing } from '../../../shared/cases/case.ts';
import type { Chance } from './chance.ts';

type Outcome = Pick<
  Closing,
  'reason' | 'personalReason' | 'occupationOut' | 'livelihoodOut' | 'result'
>;

const work: Outcome = {
  reason: 'a1-employment',
  occupationOut: 'employment',
  livelihoodOut: ['employment'],
  result: 'sustainable-plan',
};
const studies: Outcome = {
  reason: 'a2-studies',
  occupationOut: 'studies',
  livelihoodOut: ['study-support'],
  result: 'sustainable-plan',
};
const measure: Outcome = {
  reason: 'work-oriented-measure',
  occupationOut: 'work-oriented-measure',
  livelihoodOut: ['activity-support'],
  result: 'in-measure',
};
const notWork: Outcome = {
  reason: 'b2-not-work-oriented',
  occupationOut: 'none',
  livelihoodOut: ['disability-pension'],
  result: 'neither',
};
const personal: Outcome = {
  reason: 'b3-personal',
  personalReason: 'declined-offer',
  occupationOut: 'none',
  livelihoodOut: ['social-assistance'],
  result: 'neither',
};

/** How a case ended, by chance. */
export function closingBy(chance: Chance): Closing {
  const outcome = chance.pick([work, work, work, studies, measure, notWork, personal]);
  const planAgreed = outcome.result !== 'neither';
  return {
    ...outcome,
    livelihoodOut: [...outcome.livelihoodOut],
    planAgreed,
    takingOver: outcome === measure ? 'af' : 'none',
    nnsOffered: planAgreed,
  };
}
