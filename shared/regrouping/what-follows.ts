/** Where something of a styrgrupp's is when groups have been merged, split or given other teams. */
type Goes =
  /** To the group that takes the ended one over (`federation/successors.ts`); a group that goes on keeps its own. */
  | 'to-successor'
  /** With the team that it names, to whoever answers for the team that day. */
  | 'with-team'
  /** Where it was. It is read by those who took over, and by the teams that it is about. */
  | 'stays'
  /** Anew for the new group, or by rules of its own. */
  | 'own';

interface Follows {
  /** The kind of the stored document. */
  readonly kind: string;
  readonly goes: Goes;
  /** Where it is decided. */
  readonly by: string;
  /** Counted in the preview, by who has it and who will. */
  readonly counted?: true;
}

/**
 * What becomes of everything that belongs to a styrgrupp when the groups are redrawn (handbook §1: eight become four), in the
 * order it is told of before it happens. Nothing is written into the documents: whose they are is read off the dated links. A
 * kind of document that names a styrgrupp and is not here fails `test/bot/app/what-follows.test.ts`.
 */
export const whatFollows = {
  /** Planned, of a series too, with their answers and what own people were asked. */
  meetings: { kind: 'gathering', goes: 'to-successor', by: 'gatherings/whose.ts', counted: true },
  topics: { kind: 'gathering', goes: 'to-successor', by: 'gatherings/whose.ts', counted: true },
  /** To be confirmed, anchored or carried out. */
  decisions: { kind: 'gathering', goes: 'to-successor', by: 'gatherings/whose.ts', counted: true },
  jointMeetings: { kind: 'gathering', goes: 'with-team', by: 'gatherings/seats.ts' },
  heldMeetings: { kind: 'gathering', goes: 'stays', by: 'gatherings/whose.ts' },
  questions: { kind: 'ruling', goes: 'with-team', by: 'rulings/reach.ts', counted: true },
  /** What a team asked for goes with the team, and the rest to the successor; who decided it stays. */
  rulings: { kind: 'ruling', goes: 'to-successor', by: 'rulings/reach.ts', counted: true },
  documents: {
    ...{ kind: 'controlled-document', goes: 'to-successor', counted: true },
    by: 'controlled-documents/document-reach.ts',
  },
  /** Its own, to be written and signed. */
  reports: {
    ...{ kind: 'period-report', goes: 'to-successor', counted: true },
    by: 'period-reports/teams-of.ts',
  },
  signedReports: { kind: 'period-report', goes: 'stays', by: 'period-reports/teams-of.ts' },
  /** Those that are open; of one given to all styrgrupper each says how it goes. */
  milestones: {
    kind: 'milestone',
    goes: 'to-successor',
    by: 'milestones/whose-now.ts',
    counted: true,
  },
  teamReports: { kind: 'period-report', goes: 'with-team', by: 'standing/roles.ts' },
  deviations: { kind: 'deviation', goes: 'with-team', by: 'standing/roles.ts' },
  /** Who has been chosen as samordnare, until they are in their seat. */
  appointments: { kind: 'team', goes: 'with-team', by: 'standing/roles.ts' },
  seats: { kind: 'federation', goes: 'to-successor', by: 'regrouping/seats.ts' },
  /** Chosen anew. */
  chair: { kind: 'federation', goes: 'own', by: 'federation/chair.ts' },
  rhythm: { kind: 'federation', goes: 'own', by: 'digest/present-rhythm.ts' },
  /** For the group that takes it over. */
  channel: { kind: 'channel', goes: 'to-successor', by: 'federation/mapping.ts' },
  /** Of days before the change to whoever has its teams. */
  digests: { kind: 'job', goes: 'own', by: 'numbers/post-digest.ts' },
} as const satisfies Readonly<Record<string, Follows>>;

type Rows = typeof whatFollows;
/** What is counted before it happens. */
export type CountedThing = {
  [What in keyof Rows]: Rows[What] extends { readonly counted: true } ? What : never;
}[keyof Rows];

export const countedThings = (Object.keys(whatFollows) as (keyof Rows)[]).filter(
  (what): what is CountedThing => 'counted' in whatFollows[what],
);
