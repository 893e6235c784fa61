import type { CommandOf, Verb } from '../../shared/commands/command.ts';
import type { Expected } from './expectation.ts';
import { members } from './people.ts';

const ofTeam = { teamId: 'ber' };
const leads = ['coordinator'] as const;
/** The styrgrupp decides what is with it (§5), and the samordnare writes as its secretary. */
const decides = ['steering-member', 'coordinator'] as const;

type DeviationVerb =
  | 'report-deviation'
  | 'raise-to-county'
  | Exclude<Extract<CommandOf<Verb>, { readonly deviationId: string }>['verb'], 'spread-example'>;

/** Who may what with a deviation, written from handbook §5. */
export const deviationCommands: { readonly [V in DeviationVerb]: Expected<V> } = {
  // "Anyone in a team".
  'report-deviation': {
    may: [
      ...['coordinator', ...members, 'fk-contact', 'deputy', 'substitute'],
      ...['deputy-not-sent', 'individual-coordinator'],
    ] as Expected<'report-deviation'>['may'],
    of: () => ({ verb: 'report-deviation', ...ofTeam, category: 'staffing', text: '' }),
  },
  // "Issues from team and styrgrupp": the styrgrupp's own.
  'raise-to-county': {
    may: ['steering-member'],
    of: () => ({
      ...{ verb: 'raise-to-county', steeringGroupId: 'styrgrupp-ber', teamIds: ['ber'] },
      ...{ issue: 'proposal', category: 'budget', text: 'Gemensam tolkpott i länet' },
    }),
  },
  'compile-deviation': {
    may: leads,
    of: ({ deviation }) => ({
      ...{ verb: 'compile-deviation', ...ofTeam, deviationId: deviation },
      ...{ category: 'consent', text: '', managerAsked: true },
    }),
  },
  // One that the samordnare leaves lying may be about the samordnare.
  'forward-deviation': {
    may: decides,
    of: ({ deviation }) => ({ verb: 'forward-deviation', ...ofTeam, deviationId: deviation }),
  },
  'set-deviation-action': {
    may: decides,
    of: ({ steeredDeviation }) => ({
      ...{ verb: 'set-deviation-action', ...ofTeam, deviationId: steeredDeviation, seen: 2 },
      ...{ text: 'Gemensam rutin tas fram', owner: 'all', due: '2027-01-31' },
    }),
  },
  'ask-back-deviation': {
    may: ['steering-member'],
    of: ({ steeredDeviation }) => ({
      ...{ verb: 'ask-back-deviation', ...ofTeam, deviationId: steeredDeviation, seen: 2 },
      text: 'Hur ofta händer det?',
    }),
  },
  'lift-deviation': {
    may: decides,
    of: ({ steeredDeviation }) => ({
      ...{ verb: 'lift-deviation', ...ofTeam, deviationId: steeredDeviation, seen: 2 },
    }),
  },
  'end-deviation': {
    may: decides,
    of: ({ steeredDeviation }) => ({
      ...{ verb: 'end-deviation', ...ofTeam, deviationId: steeredDeviation, seen: 2, as: 'solved' },
    }),
  },
  // Länsam decides what has been lifted, with the kansli as its secretary.
  'anchor-deviation': {
    may: ['county-group', 'office'],
    of: ({ liftedDeviation }) => ({
      ...{ verb: 'anchor-deviation', ...ofTeam, deviationId: liftedDeviation, seen: 3 },
      ...{ owner: 'region', due: '2027-01-31' },
    }),
  },
  // Written down by the samordnare.
  'confirm-deviation-decision': {
    may: ['steering-member'],
    of: ({ writtenDeviation }) => ({
      ...{ verb: 'confirm-deviation-decision', ...ofTeam, deviationId: writtenDeviation, seen: 3 },
    }),
  },
};
