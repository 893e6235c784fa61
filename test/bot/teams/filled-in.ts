import { closingWithoutOutcome } from '../../../shared/cases/ended.ts';
/** Forms of a case as a card sends them, filled in. */

export const plan = {
  heldOn: '2026-12-01',
  fk: 'holder',
  actors: 'health-care,social-services',
  form: 'sip',
  formReason: '',
  tookPart: 'yes',
  points: 'jointly-planned,own-task',
  kept: 'work-trial:af::2026-04-20::2026-05-04::measure-1',
  measure1: 'work-training:municipality:offer-1',
  measure2: 'treatment',
  measure3: '',
  provider: 'region',
  from: '2026-12-08',
  nextFollowUp: '2027-01-12',
};
export const raised = {
  consentForm: 'star',
  signedOn: '2026-11-24',
  ownWords: 'true',
  livesInMunicipality: 'true',
  referrers: 'af',
  gender: 'man',
  ageBand: '16-29',
  livelihoodIn: 'activity-support',
  criteria: 'working-age',
  priorityGroups: '',
  processLevel: '2',
  talkedOver: 'true',
  previous: 'ber 2025 3',
};
export const closing = {
  reason: 'a1-employment',
  planAgreed: 'yes',
  livelihoodOut: 'employment',
  occupationOut: 'employment',
  result: 'sustainable-plan',
  takingOver: 'none',
  nnsOffered: 'no',
};

/** What is put right when the team has decided, as it is sent and as it is read. */
export const corrections = [
  [
    'correct-groups',
    { priorityGroups: 'young,sickness-benefit', basedOn: '4' },
    { priorityGroups: ['young', 'sickness-benefit'], basedOn: 4 },
  ],
  ['correct-groups', { priorityGroups: 'none' }, { priorityGroups: [] }],
  [
    'correct-closing',
    { ...closing, basedOn: '9' },
    {
      closing: {
        reason: 'a1-employment',
        planAgreed: true,
        livelihoodOut: ['employment'],
        occupationOut: 'employment',
        result: 'sustainable-plan',
        takingOver: 'none',
        nnsOffered: false,
      },
      basedOn: 9,
    },
  ],
  [
    'correct-closing',
    { reason: 'registered-by-mistake' },
    { closing: closingWithoutOutcome('registered-by-mistake') },
  ],
] as const;
