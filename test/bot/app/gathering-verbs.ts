import type { Verb } from '../../../shared/commands/command.ts';
import { aPlan } from '../../builders/meeting.ts';
import { managerAccount, officeAccount } from '../../builders/app.ts';
import type { Expected } from './case-verbs.ts';
import { af, coach, coordinatorAccount, fk, ifo } from './people.ts';

type GatheringVerb = Extract<Verb, `${string}-gathering${string}`>;

const steers = [managerAccount, coordinatorAccount] as const;
const plans = [...steers, officeAccount] as const;
const plan = { ...aPlan, date: '2027-01-26' };

/** What is held in the year: by the styrgrupp, with the samordnare as its secretary, and by the team. */
export const gatheringVerbs: { readonly [V in GatheringVerb]: Expected<V> } = {
  'plan-gathering': {
    may: plans,
    of: () => ({
      verb: 'plan-gathering',
      steeringGroupId: 'berg-are',
      what: 'steering-meeting',
      plan,
    }),
  },
  'plan-gatherings': {
    may: [coordinatorAccount, officeAccount],
    of: () => ({
      verb: 'plan-gatherings',
      teamId: 'berg',
      what: 'planning-day',
      pattern: { nth: 2, weekday: 2, from: '2027-03-01', to: '2027-04-30' },
      plan: { start: '09:00', end: '15:00', place: 'Kommunhuset' },
    }),
  },
  'change-gathering': {
    may: plans,
    of: () => ({ verb: 'change-gathering', gatheringId: 'g-called', plan }),
  },
  'cancel-gathering': {
    may: plans,
    of: () => ({ verb: 'cancel-gathering', gatheringId: 'g-called', reason: 'too-few' }),
  },
  'answer-gathering': {
    may: [managerAccount],
    of: () => ({
      verb: 'answer-gathering',
      gatheringId: 'g-called',
      choice: { status: 'coming', mode: 'digital' },
    }),
  },
  'add-gathering-topic': {
    may: steers,
    of: () => ({ verb: 'add-gathering-topic', gatheringId: 'g-called', text: 'Ersättare' }),
  },
  'remove-gathering-topic': {
    may: steers,
    of: () => ({
      verb: 'remove-gathering-topic',
      gatheringId: 'g-called',
      topicId: 'topic-0',
    }),
  },
  'open-gathering': {
    may: steers,
    of: () => ({ verb: 'open-gathering', gatheringId: 'g-tomorrow' }),
  },
  'attend-gathering': {
    may: steers,
    of: () => ({
      verb: 'attend-gathering',
      gatheringId: 'g-open',
      seatId: 'r4',
      attendance: 'physical',
    }),
  },
  'decide-gathering': {
    may: steers,
    of: () => ({
      verb: 'decide-gathering',
      gatheringId: 'g-open',
      text: 'Teamet får en ersättare.',
      owner: 'municipality',
    }),
  },
  'confirm-gathering-decision': {
    may: [managerAccount],
    of: () => ({
      verb: 'confirm-gathering-decision',
      gatheringId: 'g-open',
      decisionId: 'decision-0',
    }),
  },
  'anchor-gathering-decision': {
    may: [managerAccount],
    of: () => ({
      verb: 'anchor-gathering-decision',
      gatheringId: 'g-open',
      decisionId: 'decision-0',
    }),
  },
  'close-gathering': {
    may: steers,
    of: () => ({ verb: 'close-gathering', gatheringId: 'g-open' }),
  },
  'hold-gathering': {
    may: [coordinatorAccount],
    of: () => ({ verb: 'hold-gathering', teamId: 'berg', gatheringId: 'g-occasion', came: 12 }),
  },
  'acknowledge-gathering': {
    may: [coordinatorAccount],
    of: () => ({
      verb: 'acknowledge-gathering',
      gatheringId: 'g-closed',
      informedTeamId: 'berg',
    }),
  },
  'ask-gathering-people': {
    may: [managerAccount],
    of: () => ({ verb: 'ask-gathering-people', gatheringId: 'g-called' }),
  },
  'tell-gathering': {
    // The municipality's representative asks the municipality's people.
    may: [coordinatorAccount, ifo, coach],
    refused: [af, fk],
    of: () => ({
      verb: 'tell-gathering',
      gatheringId: 'g-asked',
      fromTeamId: 'berg',
      text: 'Vi behöver en ersättare.',
    }),
  },
};
