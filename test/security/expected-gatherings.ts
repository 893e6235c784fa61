import type { Verb } from '../../shared/commands/command.ts';
import type { Expected, ExpectedRoute } from './expectation.ts';
import { members } from './people.ts';

type GatheringVerb = Extract<Verb, `${string}-gathering${string}`>;

/** The samordnare is the styrgrupp's secretary (handbook §5). */
const steers = ['steering-member', 'coordinator'] as const;
const plans = [...steers, 'office'] as const;
const inTeam = ['coordinator', ...members, 'fk-contact', 'individual-coordinator'] as const;
/** An ersättare is sent to a case meeting and not to the year: as a seat of the team they see its days. */
const ofTeam = [
  ...inTeam,
  ...['deputy', 'substitute', 'deputy-not-sent'],
  ...['steering-member', 'co-opted', 'process-lead', 'office'],
] as ExpectedRoute['may'];
/** Psychiatry and FK get the minutes, and the teams are told (handbook §1). */
const isTold = [...plans, 'co-opted', ...members] as ExpectedRoute['may'];
const plan = { date: '2027-01-26', start: '13:00', end: '15:00', place: 'Kommunhuset' };

export const gatheringRoutes: Readonly<Record<string, ExpectedRoute>> = {
  'GET /teams/:teamId/year': { at: () => '/api/teams/ber/year', may: ofTeam },
  'GET /steering/:id/year': { at: () => '/api/steering/styrgrupp-ber/year', may: isTold },
  'GET /county/year': {
    at: () => '/api/county/year',
    may: [
      ...(['county-group', 'process-lead', 'office'] as const),
      ...(['steering-member', 'coordinator', 'coordinator-of-bracke'] as const),
    ],
  },
  'GET /gatherings/:gatheringId': {
    at: ({ gatherings }) => `/api/gatherings/${gatherings.closed}`,
    may: isTold,
  },
  'GET /teams/:teamId/gatherings/:gatheringId': {
    at: ({ gatherings }) => `/api/teams/ber/gatherings/${gatherings.occasion}`,
    may: ofTeam.filter((person) => person !== 'co-opted'),
  },
};

export const gatheringCommands: { readonly [V in GatheringVerb]: Expected<V> } = {
  'plan-gathering': {
    may: plans,
    of: () => ({
      verb: 'plan-gathering',
      steeringGroupId: 'styrgrupp-ber',
      what: 'steering-meeting',
      plan,
    }),
  },
  'plan-gatherings': {
    may: ['coordinator', 'office'],
    of: () => ({
      verb: 'plan-gatherings',
      teamId: 'ber',
      what: 'planning-day',
      pattern: { nth: 2, weekday: 2, from: '2027-03-01', to: '2027-04-30' },
      plan: { start: '09:00', end: '15:00', place: 'Kommunhuset' },
    }),
  },
  'change-gathering': {
    may: plans,
    of: ({ gatherings }) => ({ verb: 'change-gathering', gatheringId: gatherings.ahead, plan }),
  },
  'cancel-gathering': {
    may: plans,
    of: ({ gatherings }) => ({
      verb: 'cancel-gathering',
      gatheringId: gatherings.ahead,
      reason: 'too-few',
    }),
  },
  'answer-gathering': {
    may: ['steering-member'],
    of: ({ gatherings }) => ({
      verb: 'answer-gathering',
      gatheringId: gatherings.ahead,
      choice: { status: 'coming', mode: 'digital' },
    }),
  },
  'add-gathering-topic': {
    may: steers,
    of: ({ gatherings }) => ({
      verb: 'add-gathering-topic',
      gatheringId: gatherings.ahead,
      text: 'Rutin för samtycke',
    }),
  },
  'remove-gathering-topic': {
    may: steers,
    of: ({ gatherings }) => ({
      verb: 'remove-gathering-topic',
      gatheringId: gatherings.ahead,
      topicId: gatherings.topic,
    }),
  },
  'open-gathering': {
    may: steers,
    of: ({ gatherings }) => ({ verb: 'open-gathering', gatheringId: gatherings.tomorrow }),
  },
  'attend-gathering': {
    may: steers,
    of: ({ gatherings }) => ({
      verb: 'attend-gathering',
      gatheringId: gatherings.open,
      seatId: 'role-steering-berg',
      attendance: 'physical',
    }),
  },
  'decide-gathering': {
    may: steers,
    of: ({ gatherings }) => ({
      verb: 'decide-gathering',
      gatheringId: gatherings.open,
      text: 'Teamet får en ersättare.',
      owner: 'municipality',
    }),
  },
  'confirm-gathering-decision': {
    may: ['steering-member'],
    of: ({ gatherings }) => ({
      verb: 'confirm-gathering-decision',
      gatheringId: gatherings.open,
      decisionId: gatherings.decision,
    }),
  },
  'anchor-gathering-decision': {
    may: ['steering-member'],
    of: ({ gatherings }) => ({
      verb: 'anchor-gathering-decision',
      gatheringId: gatherings.open,
      decisionId: gatherings.decision,
    }),
  },
  'close-gathering': {
    may: steers,
    of: ({ gatherings }) => ({ verb: 'close-gathering', gatheringId: gatherings.open }),
  },
  'hold-gathering': {
    may: ['coordinator'],
    of: ({ gatherings }) => ({
      verb: 'hold-gathering',
      teamId: 'ber',
      gatheringId: gatherings.occasion,
    }),
  },
  'acknowledge-gathering': {
    may: ['coordinator'],
    of: ({ gatherings }) => ({
      verb: 'acknowledge-gathering',
      gatheringId: gatherings.closed,
      informedTeamId: 'ber',
    }),
  },
  'ask-gathering-people': {
    may: ['steering-member'],
    of: ({ gatherings }) => ({ verb: 'ask-gathering-people', gatheringId: gatherings.ahead }),
  },
  'tell-gathering': {
    // The municipality's representative asks the municipality's people.
    may: ['coordinator', 'ifo-officer', 'labour-market-coordinator', 'individual-coordinator'],
    refused: [
      ...(['employment-officer', 'rehab-coordinator-primary-care'] as const),
      ...(['rehab-coordinator-psychiatry', 'fk-contact'] as const),
    ],
    of: ({ gatherings }) => ({
      verb: 'tell-gathering',
      gatheringId: gatherings.asked,
      fromTeamId: 'ber',
      text: 'Vi behöver en ersättare.',
    }),
  },
};
