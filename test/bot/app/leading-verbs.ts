import type { Expected } from './case-verbs.ts';
import { coordinatorAccount, members } from './people.ts';

const leads = [coordinatorAccount] as const;
const ofTeam = { teamId: 'berg' };
type LeadingVerb =
  | 'choose-lead'
  | 'open-meeting'
  | 'undo-opening'
  | 'move-now'
  | 'set-attendance'
  | 'note-rest'
  | 'unnote-rest'
  | 'decide-item'
  | 'undo-decision'
  | 'close-meeting';

/** What leads a meeting from its opening to its end. */
export const leadingVerbs: { readonly [V in LeadingVerb]: Expected<V> } = {
  'choose-lead': {
    may: members,
    of: ({ tomorrow }) => ({
      verb: 'choose-lead',
      ...ofTeam,
      meetingId: tomorrow.id,
      memberId: 'rehab-coordinator-psychiatry',
    }),
  },
  'open-meeting': {
    may: leads,
    of: ({ tomorrow }) => ({
      verb: 'open-meeting',
      ...ofTeam,
      meetingId: tomorrow.id,
      early: true,
    }),
  },
  'undo-opening': {
    // Something is decided there already.
    may: [],
    refused: leads,
    of: ({ open }) => ({ verb: 'undo-opening', ...ofTeam, meetingId: open.id }),
  },
  'move-now': {
    may: leads,
    of: ({ open }) => ({
      verb: 'move-now',
      ...ofTeam,
      meetingId: open.id,
      place: { of: 'part', part: 'deviations' },
    }),
  },
  'set-attendance': {
    may: leads,
    of: ({ open }) => ({
      verb: 'set-attendance',
      ...ofTeam,
      meetingId: open.id,
      memberId: 'ifo-officer',
      attendance: 'digital',
    }),
  },
  'note-rest': {
    may: leads,
    of: ({ open }) => ({
      verb: 'note-rest',
      ...ofTeam,
      meetingId: open.id,
      attendance: 'physical',
    }),
  },
  'unnote-rest': {
    // Nothing is noted that way there.
    may: [],
    refused: leads,
    of: ({ open }) => ({ verb: 'unnote-rest', ...ofTeam, meetingId: open.id }),
  },
  'decide-item': {
    may: leads,
    of: ({ open }) => ({
      verb: 'decide-item',
      ...ofTeam,
      meetingId: open.id,
      itemId: open.items[0]?.id ?? '',
      decision: { outcome: 'queued' },
    }),
  },
  'undo-decision': {
    may: [],
    of: ({ open }) => ({
      verb: 'undo-decision',
      ...ofTeam,
      meetingId: open.id,
      itemId: open.items[0]?.id ?? '',
    }),
  },
  'close-meeting': {
    may: leads,
    of: ({ open }) => ({
      verb: 'close-meeting',
      ...ofTeam,
      meetingId: open.id,
      carryOver: true,
    }),
  },
};
