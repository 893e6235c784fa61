import type { Verb } from '../../shared/commands/command.ts';
import type { Expected, ExpectedRoute } from './expectation.ts';
import { members, type Person } from './people.ts';

type MilestoneVerb = Extract<Verb, `${string}-milestone`>;

const content = { title: 'Rutinen är läst', due: '2027-02-28', answers: 'af' } as const;
/** A team's own is written by its samordnare. */
const may: readonly Person[] = ['coordinator'];
/** They are nothing to STAR Berg. */
const hidden: readonly Person[] = [
  'co-opted',
  'auditor',
  'coordinator-of-bracke',
  'member-in-bracke',
  'outsider',
  'stranger',
];

export const milestoneCommandsExpected: { readonly [V in MilestoneVerb]: Expected<V> } = {
  'add-milestone': { may, of: () => ({ verb: 'add-milestone', whose: 'team:ber', ...content }) },
  'change-milestone': {
    ...{ may, hidden },
    of: ({ milestones: { open: milestoneId } }) => ({
      ...{ verb: 'change-milestone', milestoneId, basedOn: 1, ...content },
    }),
  },
  'begin-milestone': {
    ...{ may, hidden },
    of: ({ milestones: { open: milestoneId } }) => ({ verb: 'begin-milestone', milestoneId }),
  },
  // What the county has given every team, each says for itself: it is there for who is in any of them.
  'reach-milestone': {
    may,
    hidden: ['co-opted', 'auditor', 'outsider', 'stranger'],
    of: ({ milestones: { given: milestoneId } }) => ({
      ...{ verb: 'reach-milestone', milestoneId, whose: 'team:ber', on: '2026-12-01' },
    }),
  },
  'drop-milestone': {
    ...{ may, hidden },
    of: ({ milestones: { open: milestoneId } }) => ({
      ...{ verb: 'drop-milestone', milestoneId, reason: 'Det gäller inte längre.' },
    }),
  },
  'take-back-milestone': {
    ...{ may, hidden },
    of: ({ milestones: { reached: milestoneId } }) => ({
      verb: 'take-back-milestone',
      milestoneId,
    }),
  },
};

const leads: readonly Person[] = ['county-group', 'process-lead', 'office'];

/** Those of a team for it and all above it, of a styrgrupp for it and its secretary, of the county for who leads it. */
export const milestoneRoutes: Readonly<Record<string, ExpectedRoute>> = {
  'GET /teams/:teamId/milestones': {
    at: () => '/api/teams/ber/milestones',
    may: [
      ...(['coordinator', ...members, 'fk-contact', 'deputy', 'substitute'] as const),
      ...(['deputy-not-sent', 'individual-coordinator', 'steering-member'] as const),
      ...leads,
    ],
  },
  'GET /steering/:id/milestones': {
    at: () => '/api/steering/styrgrupp-ber/milestones',
    may: ['coordinator', 'steering-member', 'co-opted', ...leads],
  },
  'GET /county/milestones': { at: () => '/api/county/milestones', may: leads },
};
