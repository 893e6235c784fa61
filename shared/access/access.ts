import { onlyFor } from './only-for.ts';
import type { DenialReason } from './refusals.ts';
import type { Role } from './role.ts';
import { countyGroupMay, countyMilestonesMay, steeringMay } from './above-may.ts';
import { seatMay, leaderMay, memberMay } from './team-may.ts';

export const actions = [
  /** Dates, places and one's own answer; no case. */
  'read-calendar',
  /** One's own meetings as an address that a calendar program fetches. */
  'follow-calendar',
  'plan-meetings',
  'answer-notice',
  'answer-for-others',
  /** The agenda with its case rows, the answers, the minutes by reference. */
  'read-meeting',
  'run-meeting',
  /** The minutes of a meeting that is over, put right. */
  'correct-minutes',
  /** Who of those present leads a meeting that the samordnare is not there to lead; when, `lead/choose-lead.ts` says. */
  'choose-lead',
  'propose-topic',
  /** The FK part of an agenda: general questions only (handbook §4). */
  'read-fk-slot',
  /** FK's answer to a general question; the samordnare writes down what FK said. */
  'answer-questions',
  'raise-case',
  'read-case-rows',
  /** Only the cases FK raised, or the one who reads carries. */
  'read-fk-rows',
  /** Only the cases one is individkoordinator for. */
  'read-assigned-rows',
  /** Any case of the team; which steps, `cases/case-access.ts` says. */
  'write-cases',
  /** Cases one carries, coordinates, or that one's party raised. */
  'write-own-cases',
  'read-offers',
  'write-offers',
  'ask-offers',
  /** What the samordnare counts by the tertial. */
  'read-tallies',
  'count-tallies',
  /** What is entered once of a team or of the county: costs, posts, surveys. */
  'read-entered',
  /** To enter it of one's team, and of the county. */
  'enter-figures',
  'enter-county-figures',
  'report-deviation',
  'read-deviations',
  /** What the samordnare does with one in the team, until it is with the styrgrupp. */
  'handle-deviations',
  /** Those that are with the styrgrupp are decided by its members; the samordnare writes as their secretary (handbook §5). */
  'decide-deviations',
  'write-for-steering',
  /** Who is to be a team's samordnare: its styrgrupp's members choose, and nobody writes it for them. */
  'appoint-coordinator',
  /** What a styrgrupp takes up with Länsam by itself. */
  'raise-to-county',
  /** Those that have been lifted to Länsam: decided by it, with the kansli as its secretary. */
  'read-lifted',
  'decide-lifted',
  'write-for-county',
  /** What Länsam sends to all teams. */
  'read-from-county',
  /** Work groups, the revision of the agreement, and the second look at what is for all teams. */
  'lead-county-work',
  /** What the revision of the agreement ends with. */
  'decide-county-work',
  'comment-agreement',
  /** What a team, its styrgrupp and the county have decided about how things are done; no case is ever in it. */
  'read-rulings',
  'ask-rulings',
  /** The team's own, and those of its styrgrupp as its secretary. */
  'write-rulings',
  /** For one's own styrgrupp. */
  'decide-rulings',
  /** Länsam's: its own, and the kansli's as its secretary. */
  'decide-county-rulings',
  'write-county-rulings',
  /** How functions are reached: the county's contacts, and those of a team; each has its writers. */
  'read-contacts',
  'read-team-contacts',
  'write-contacts',
  'write-county-contacts',
  /** Delmål, by whose they are; what the county has given to all is read with one's own. */
  'read-team-milestones',
  'read-steering-milestones',
  'read-county-milestones',
  /** A team's its samordnare, a styrgrupp's its members and their secretary, the county's who leads it. */
  'write-team-milestones',
  'write-steering-milestones',
  'write-county-milestones',
  /** The samordnare's questions across teams; no case is ever in them. */
  'read-board',
  'write-board',
  /** Styrande dokument, by whom they are for; what is for referrers everybody reads who is signed in. */
  'read-team-documents',
  'read-steering-documents',
  'read-county-documents',
  /** Of one's own team, of one's styrgrupp (also as its secretary), and of the county. */
  'publish-team-documents',
  'publish-steering-documents',
  'publish-county-documents',
  /** The team's numbers with small counts shown. */
  'read-team-numbers',
  /** The numbers of the teams one answers for, small counts suppressed. */
  'read-suppressed-numbers',
  'read-all-suppressed-numbers',
  /** When the styrgrupp's digest comes: its members', and the kansli's for them. */
  'set-digest-rhythm',
  /** Whether one is reminded in private of what a styrgrupp has decided: one's own. */
  'choose-decision-nudges',
  /** A team's reports of periods, and its styrgrupp's: texts, and numbers as they leave the team. */
  'read-reports',
  /** Of the styrgrupp's the samordnare of one of its teams is the secretary. */
  'write-reports',
  /** To send them back or to sign them, for one's party. */
  'sign-reports',
  /** The county's report to the board: the kansli writes it, with the processledare and Länsam, and Länsam signs it (choice). */
  'read-county-report',
  'write-county-report',
  'sign-county-report',
  'read-team',
  'change-team',
  /** The rule sets: for everybody who is anything here. */
  'read-rules',
  /** To write the next version of the rules or of a yearly plan; to see the drafts. */
  'draft-rules',
  'publish-rules',
  'change-federation',
  /** Who leads a steering group from when; for its own members, and the office. */
  'choose-chair',
  /** The log of a team: who did and read what; references and codes, no text. */
  'read-trail',
  /** All that is stored of one case, to hand out. */
  'read-extract',
  /** For how long what is kept, and when it is removed. */
  'decide-retention',
  /** Cases from before, out of a file, and taking them back. */
  'import-cases',
  /** The file of participants for the national follow-up. */
  'export-participants',
  /** How the program is: what is late, which channels do not answer. No case and no person. */
  'watch-over',
] as const;
export type Action = (typeof actions)[number];

export type Verdict =
  { readonly allowed: true } | { readonly allowed: false; readonly reason: DenialReason };

interface Row {
  readonly may: readonly Action[];
  /** Why not, for an action that is not in `may` and not in `because`. */
  readonly otherwise: DenialReason;
  readonly because?: Readonly<Partial<Record<Action, DenialReason>>>;
}

const table: Readonly<Record<Role, Row>> = {
  coordinator: {
    may: [
      ...leaderMay,
      'correct-minutes',
      'ask-offers',
      'count-tallies',
      'enter-figures',
      'handle-deviations',
      'write-for-steering',
      'comment-agreement',
      'write-rulings',
      'read-steering-documents',
      'publish-team-documents',
      'publish-steering-documents',
      'write-contacts',
      'write-team-milestones',
      'read-steering-milestones',
      'write-steering-milestones',
      'read-board',
      'write-board',
      'write-reports',
      'read-all-suppressed-numbers',
      'read-county-report',
      'change-team',
      'read-trail',
      'read-extract',
    ],
    otherwise: 'only-office',
  },
  member: {
    may: memberMay,
    otherwise: 'only-coordinator',
    because: { 'change-federation': 'only-office' },
  },
  substitute: {
    may: memberMay,
    otherwise: 'only-coordinator',
    because: { 'change-federation': 'only-office' },
  },
  /** At that meeting what the samordnare may there, and nowhere else. */
  'meeting-lead': {
    may: leaderMay,
    otherwise: 'only-coordinator',
    because: { 'change-federation': 'only-office' },
  },
  /** Without a samordnare the members keep the team's meetings going; seats and settings are the kansli's. (choice) */
  'unled-member': {
    may: [...memberMay, 'plan-meetings', 'correct-minutes', 'write-team-milestones'],
    otherwise: 'only-coordinator',
    because: { 'change-federation': 'only-office' },
  },
  /** Cannot send themselves: a member or the coordinator does, so that case rows are never self-served. */
  deputy: {
    may: [
      'read-calendar',
      'follow-calendar',
      'report-deviation',
      'read-team',
      'read-from-county',
      'read-contacts',
      'read-team-contacts',
      'read-team-milestones',
      'read-rules',
      'read-rulings',
      'read-team-documents',
    ],
    otherwise: 'only-when-substituting',
  },
  'fk-contact': {
    may: [
      ...seatMay,
      'read-fk-slot',
      'answer-questions',
      'read-fk-rows',
      'write-own-cases',
      'write-offers',
      'raise-case',
      'propose-topic',
    ],
    otherwise: 'only-coordinator',
    because: { 'read-meeting': 'fk-own-cases-only', 'read-case-rows': 'fk-own-cases-only' },
  },
  /** Sees the team's aggregates, small counts suppressed: it reads few of the cases they are about (handbook §7). */
  'individual-coordinator': {
    may: [...seatMay, 'read-suppressed-numbers', 'read-assigned-rows', 'write-own-cases'],
    otherwise: 'only-coordinator',
    because: { 'read-case-rows': 'own-cases-only' },
  },
  'steering-member': {
    may: steeringMay,
    otherwise: 'aggregates-only',
  },
  'co-opted': {
    may: [
      'read-from-county',
      'read-contacts',
      'read-rules',
      'read-rulings',
      'read-steering-documents',
      'read-steering-milestones',
    ],
    otherwise: 'aggregates-only',
  },
  'county-group': {
    may: countyGroupMay,
    otherwise: 'aggregates-only',
    because: { 'read-deviations': 'lifted-only' },
  },
  'process-lead': {
    may: [
      'follow-calendar',
      'read-suppressed-numbers',
      'read-all-suppressed-numbers',
      'read-entered',
      'enter-figures',
      'enter-county-figures',
      'read-rules',
      'read-rulings',
      'read-team-documents',
      'read-steering-documents',
      'read-county-documents',
      'publish-county-documents',
      'read-board',
      'write-board',
      'draft-rules',
      'read-lifted',
      'read-from-county',
      'read-contacts',
      'read-team-contacts',
      'write-county-contacts',
      ...countyMilestonesMay,
      'lead-county-work',
      'comment-agreement',
      'read-reports',
      'read-county-report',
      'write-county-report',
    ],
    otherwise: 'aggregates-only',
    because: { 'read-deviations': 'lifted-only' },
  },
  /** The kansli seats people and plans dates so that a team can start; it never sees a case row. */
  office: {
    may: [
      'follow-calendar',
      'read-suppressed-numbers',
      'read-all-suppressed-numbers',
      'read-reports',
      'read-lifted',
      'write-for-county',
      'read-county-report',
      'write-county-report',
      'read-from-county',
      'read-contacts',
      'read-team-contacts',
      'write-county-contacts',
      ...countyMilestonesMay,
      'lead-county-work',
      'decide-county-work',
      'comment-agreement',
      'read-entered',
      'enter-figures',
      'enter-county-figures',
      'read-calendar',
      'plan-meetings',
      'read-team',
      'change-team',
      'read-rules',
      'read-rulings',
      'write-county-rulings',
      'read-team-documents',
      'read-steering-documents',
      'read-county-documents',
      'publish-county-documents',
      'read-board',
      'write-board',
      'draft-rules',
      'publish-rules',
      'change-federation',
      'choose-chair',
      'set-digest-rhythm',
      'decide-retention',
      'import-cases',
      'export-participants',
      'watch-over',
    ],
    otherwise: 'aggregates-only',
    because: { 'read-deviations': 'lifted-only' },
  },
  /** Sees that everybody keeps within what is theirs, and nothing of what it is about (choice). */
  auditor: { may: ['read-trail', 'read-rules'], otherwise: 'trails-only' },
};

/** None of them is of an action that there is not. */
const fewMay: Readonly<
  Partial<Record<Action, DenialReason>> & Record<Exclude<keyof typeof onlyFor, Action>, never>
> = onlyFor;

/** The verdict for one role. */
export function verdictFor(role: Role, action: Action): Verdict {
  const row = table[role];
  if (row.may.includes(action)) return { allowed: true };
  const reason = fewMay[action] ?? row.because?.[action] ?? row.otherwise;
  // Of what every member may do it is not true that the samordnare alone may.
  const othersMay = reason === 'only-coordinator' && table.member.may.includes(action);
  return { allowed: false, reason: othersMay ? 'not-for-your-role' : reason };
}

/**
 * The verdict for everything a person is: allowed when any role allows; otherwise the reason of the first role.
 * Nobody known is refused as `not-in-team`.
 */
export function mayDo(held: readonly Role[], action: Action): Verdict {
  const verdicts = held.map((role) => verdictFor(role, action));
  return (
    verdicts.find((verdict) => verdict.allowed) ??
    verdicts[0] ?? { allowed: false, reason: 'not-in-team' }
  );
}

/** Above the teams, where there is no team to be in: whoever is nothing there is told whose it is. */
export function mayDoAbove(held: readonly Role[], action: Action): Verdict {
  if (held.length > 0) return mayDo(held, action);
  return { allowed: false, reason: fewMay[action] ?? 'not-for-your-role' };
}
