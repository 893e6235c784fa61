import type { CommandOf, Verb } from '../../../shared/commands/command.ts';
import { managerAccount, officeAccount } from '../../builders/app.ts';
import type { Expected } from './case-verbs.ts';
import { coach, coordinatorAccount, deputy, fk, members } from './people.ts';

const leads = [coordinatorAccount] as const;
const ofTeam = { teamId: 'berg' };
const steering = { ...ofTeam, deviationId: 'd2', seen: 2 };
const lifted = { ...ofTeam, deviationId: 'd3', seen: 3 };
/** The styrgrupp decides, with the samordnare as its secretary; Länsam with the kansli. */
const decides = [managerAccount, coordinatorAccount] as const;
const decidesLifted = ['demo/county', officeAccount] as const;

type DeviationVerb =
  | 'report-deviation'
  | 'raise-to-county'
  | Exclude<Extract<CommandOf<Verb>, { readonly deviationId: string }>['verb'], 'spread-example'>;

/** What is done with a deviation, and by whom (handbook §5): those whom it is with. */
export const deviationVerbs: { readonly [V in DeviationVerb]: Expected<V> } = {
  'report-deviation': {
    may: [...members, fk, deputy, coach],
    of: () => ({ verb: 'report-deviation', ...ofTeam, category: 'staffing', text: '' }),
  },
  'raise-to-county': {
    may: [managerAccount],
    of: () => ({
      ...{ verb: 'raise-to-county', steeringGroupId: 'berg-are', teamIds: ['berg'] },
      ...{ issue: 'proposal', category: 'budget', text: 'Gemensam tolkpott i länet' },
    }),
  },
  'compile-deviation': {
    may: leads,
    of: () => ({
      ...{ verb: 'compile-deviation', ...ofTeam, deviationId: 'd1' },
      ...{ category: 'staffing', text: '', managerAsked: true },
    }),
  },
  // What the samordnare leaves lying the styrgrupp takes up itself.
  'forward-deviation': {
    may: decides,
    of: () => ({ verb: 'forward-deviation', ...ofTeam, deviationId: 'd1' }),
  },
  'set-deviation-action': {
    may: decides,
    of: () => ({
      ...{ verb: 'set-deviation-action', ...steering },
      ...{ text: 'Gemensam rutin tas fram', owner: 'all', due: '2027-01-31' },
    }),
  },
  'ask-back-deviation': {
    may: [managerAccount],
    of: () => ({ verb: 'ask-back-deviation', ...steering, text: 'Hur ofta händer det?' }),
  },
  'lift-deviation': { may: decides, of: () => ({ verb: 'lift-deviation', ...steering }) },
  'end-deviation': {
    may: decides,
    of: () => ({ verb: 'end-deviation', ...steering, as: 'solved' }),
  },
  'anchor-deviation': {
    may: decidesLifted,
    of: () => ({ verb: 'anchor-deviation', ...lifted, owner: 'region', due: '2027-01-31' }),
  },
  // What the samordnare wrote down for the styrgrupp.
  'confirm-deviation-decision': {
    may: [managerAccount],
    of: () => ({ verb: 'confirm-deviation-decision', ...ofTeam, deviationId: 'd4', seen: 3 }),
  },
};
