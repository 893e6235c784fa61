import type { Verb } from '../../shared/commands/command.ts';
import type { Expected } from './expectation.ts';
import { members } from './people.ts';

type LeadingVerb = Extract<
  Verb,
  | 'set-attendance'
  | 'note-rest'
  | 'unnote-rest'
  | 'decide-item'
  | 'undo-decision'
  | 'settle-topic'
  | 'unsettle-topic'
  | 'choose-lead'
  | 'move-now'
  | 'set-nudges'
  | 'set-decision-nudges'
  | 'undo-opening'
>;

const ofTeam = { teamId: 'ber' };
const leads = ['coordinator'] as const;

/** Topics are ticked off by whoever leads; who that is where the samordnare does not, those present choose (handbook §1). */
export const leadingCommands: { readonly [V in LeadingVerb]: Expected<V> } = {
  // One's own: everybody who is called to the team's meetings.
  'set-nudges': {
    may: ['coordinator', ...members, 'fk-contact', 'individual-coordinator'],
    of: () => ({ verb: 'set-nudges', ...ofTeam, nudges: 'off' }),
  },
  'set-decision-nudges': {
    may: ['steering-member'],
    of: () => ({ verb: 'set-decision-nudges', nudges: 'off' }),
  },
  'set-attendance': {
    may: leads,
    of: ({ open }) => ({
      verb: 'set-attendance',
      ...ofTeam,
      meetingId: open,
      memberId: 'ber-ifo-officer',
      attendance: 'digital',
    }),
  },
  'note-rest': {
    may: leads,
    of: ({ open }) => ({
      verb: 'note-rest',
      ...ofTeam,
      meetingId: open,
      attendance: 'physical',
    }),
  },
  // Nothing is noted that way there.
  'unnote-rest': {
    may: [],
    refused: leads,
    of: ({ open }) => ({ verb: 'unnote-rest', ...ofTeam, meetingId: open }),
  },
  'decide-item': {
    may: leads,
    of: ({ open, undecidedItem }) => ({
      verb: 'decide-item',
      ...ofTeam,
      meetingId: open,
      itemId: undecidedItem,
      decision: { outcome: 'follow-up', on: '2027-01-12' },
    }),
  },
  'undo-decision': {
    may: leads,
    of: ({ open, decidedItem }) => ({
      verb: 'undo-decision',
      ...ofTeam,
      meetingId: open,
      itemId: decidedItem,
    }),
  },
  'settle-topic': {
    may: leads,
    of: ({ open, openTopic: topicId }) => ({
      verb: 'settle-topic',
      ...ofTeam,
      meetingId: open,
      topicId,
      outcome: 'done',
    }),
  },
  'unsettle-topic': {
    may: leads,
    of: ({ open, settledTopic: topicId }) => ({
      verb: 'unsettle-topic',
      ...ofTeam,
      meetingId: open,
      topicId,
    }),
  },
  // Something is decided there already.
  'undo-opening': {
    may: [],
    refused: leads,
    of: ({ open }) => ({ verb: 'undo-opening', ...ofTeam, meetingId: open }),
  },
  'move-now': {
    may: leads,
    of: ({ open }) => ({
      verb: 'move-now',
      ...ofTeam,
      meetingId: open,
      place: { of: 'part', part: 'deviations' },
    }),
  },
  'choose-lead': {
    may: ['coordinator', ...members, 'substitute'],
    of: (places, person) => ({
      verb: 'choose-lead',
      ...ofTeam,
      meetingId: person === 'substitute' ? places.sent : places.ahead,
    }),
  },
};
