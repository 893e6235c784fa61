import type { Verdict } from '../access/access.ts';
import type { Role } from '../access/role.ts';
import type { GatheringKind } from '../codes/gathering.ts';

/**
 * What may be done at a gathering, and by whom: role × deed × whose it is (handbook §1, §5, §7). A case is never there, so
 * who sees aggregates alone may hold a meeting here. `run`: to open, note who is there, write decisions and close; the
 * samordnare does so as the styrgrupp's secretary, the kansli as Länsam's.
 */
export const deeds = [
  'read',
  /** What was decided, when it is over. */
  'minutes',
  'plan',
  'answer',
  'answer-for-others',
  'propose',
  'run',
  /** To stand by what a secretary wrote. */
  'confirm',
  'anchor',
  'ask-people',
  'tell',
  'acknowledge',
] as const;
export type Deed = (typeof deeds)[number];

export const circles = ['team', 'joint', 'steering', 'network', 'county', 'board'] as const;
export type Circle = (typeof circles)[number];

export const circleOf: Readonly<Record<GatheringKind, Circle>> = {
  'planning-day': 'team',
  'information-occasion': 'team',
  'joint-meeting': 'joint',
  'steering-meeting': 'steering',
  'network-meeting': 'network',
  'county-meeting': 'county',
  'agreement-revision': 'county',
  'board-meeting': 'board',
};

const inTeam = [
  'coordinator',
  'member',
  'unled-member',
  'fk-contact',
  'individual-coordinator',
] as const satisfies readonly Role[];
const leads = ['coordinator', 'unled-member'] as const satisfies readonly Role[];
const members = ['coordinator', 'member', 'unled-member'] as const satisfies readonly Role[];
const aboveAll = ['county-group', 'process-lead', 'office'] as const satisfies readonly Role[];

/**
 * What a person is to a gathering. `heir`: who sits in a styrgrupp that answers today for a team which was with the one that held
 * it. Where a styrgrupp is split one of the two takes over what it had, and both read what was decided for their teams.
 */
export type Held = Role | 'heir';

type Row = Readonly<Record<Deed, readonly Held[]>>;
const nobody: Row = {
  read: [],
  minutes: [],
  plan: [],
  answer: [],
  'answer-for-others': [],
  propose: [],
  run: [],
  confirm: [],
  anchor: [],
  'ask-people': [],
  tell: [],
  acknowledge: [],
};

const table: Readonly<Record<Circle, Row>> = {
  team: {
    ...nobody,
    read: [...inTeam, 'deputy', 'substitute', 'steering-member', 'process-lead', 'office'],
    minutes: [...inTeam, 'deputy', 'substitute', 'steering-member', 'process-lead', 'office'],
    plan: [...leads, 'office'],
    answer: inTeam,
    'answer-for-others': leads,
    propose: inTeam,
    run: leads,
  },
  joint: {
    ...nobody,
    read: [...inTeam, 'steering-member', 'office'],
    minutes: [...inTeam, 'steering-member', 'co-opted', 'office'],
    plan: [...leads, 'steering-member', 'office'],
    answer: [...inTeam, 'steering-member'],
    'answer-for-others': leads,
    propose: [...inTeam, 'steering-member'],
    run: [...leads, 'steering-member'],
    confirm: ['steering-member'],
    anchor: ['steering-member'],
  },
  steering: {
    ...nobody,
    read: ['steering-member', 'coordinator', 'office'],
    minutes: ['steering-member', 'co-opted', 'heir', ...members, 'office'],
    plan: ['steering-member', 'coordinator', 'office'],
    answer: ['steering-member'],
    'answer-for-others': ['coordinator'],
    propose: ['steering-member', 'coordinator'],
    run: ['steering-member', 'coordinator'],
    confirm: ['steering-member'],
    anchor: ['steering-member'],
    'ask-people': ['steering-member'],
    tell: inTeam,
    acknowledge: leads,
  },
  network: {
    ...nobody,
    read: ['coordinator', 'process-lead', 'office'],
    minutes: ['coordinator', 'process-lead', 'office'],
    plan: ['process-lead', 'office'],
    answer: ['coordinator'],
    'answer-for-others': ['process-lead'],
    propose: ['coordinator', 'process-lead'],
    run: ['process-lead', 'coordinator'],
  },
  county: {
    ...nobody,
    read: aboveAll,
    minutes: [...aboveAll, 'steering-member', 'coordinator'],
    plan: aboveAll,
    answer: ['county-group'],
    'answer-for-others': ['office'],
    propose: aboveAll,
    run: ['county-group', 'office'],
    confirm: ['county-group'],
  },
  board: {
    ...nobody,
    read: [...aboveAll, 'steering-member', 'coordinator'],
    minutes: aboveAll,
    plan: ['office'],
    run: ['office'],
  },
};

/** The verdict for everything a person is there. */
export function mayAtGathering(held: readonly Held[], what: GatheringKind, deed: Deed): Verdict {
  const may = table[circleOf[what]][deed];
  if (held.some((role) => may.includes(role))) return { allowed: true };
  return { allowed: false, reason: held.length === 0 ? 'not-in-team' : 'not-called' };
}

/** Whether what one of these decides is one's own to decide; otherwise one writes as its secretary. */
export function decidesHere(held: readonly Held[], what: GatheringKind): boolean {
  return (
    mayAtGathering(held, what, 'confirm').allowed || table[circleOf[what]].confirm.length === 0
  );
}
