import { registerCommandsExpected, registerRoutes } from './expected-registers.ts';
import { countyWorkCommandsExpected } from './expected-county-work.ts';
import { reportCommands, reportRoutes } from './expected-reports.ts';
import type { Verb } from '../../shared/commands/command.ts';
import { accountOf, everybody, members } from './people.ts';
import type { Expected, ExpectedRoute } from './expectation.ts';
import { calendarCommands } from './expected-calendar.ts';
import { channelCommands } from './expected-channels.ts';
import { gatheringCommands, gatheringRoutes } from './expected-gatherings.ts';
import { caseCommands } from './expected-cases.ts';
import { leadingCommands } from './expected-leading.ts';
import { deviationCommands } from './expected-deviations.ts';
import { enteredCommands, enteredRoutes } from './expected-entered.ts';
import { meetingOf, meetingRoutes } from './expected-meeting.ts';
import { minutesCommands, minutesRoutes } from './expected-minutes.ts';
import { importCommands, retentionCommands, trailRoutes } from './expected-trail.ts';
import { boardCommands, boardRoutes } from './expected-board.ts';
import { documentCommandsExpected, documentRoutes } from './expected-documents.ts';
import { appointingCommands } from './expected-appointing.ts';
import { rulingCommands, rulingRoutes } from './expected-rulings.ts';
import { workCommands } from './expected-work.ts';
import { numbersRoutes } from './expected-numbers.ts';
import { raisingRoutes } from './expected-raising.ts';
import { aRaise } from './raise.ts';

/**
 * Who may what, written from handbook §7 (and §1, §4 where it says more) and not from the program's own table, which
 * this is held against. STAR Berg is one's own team, but for the two of Bräcke.
 */
const leads = ['coordinator'] as const;
const team = ['coordinator', ...members] as const;
/** Seats, settings and dates of a team are also the kansli's, so that a team can start without a samordnare (choice). */
const plans = ['coordinator', 'office'] as const;

/** The arbetsförmedlare's ersättare is sent to a meeting whose material is out; until it is over they read as the member. */
const sent = ['deputy', 'substitute'] as const;
const deputies = [...sent, 'deputy-not-sent'] as const;
const seesNumbers = [
  ...team,
  ...sent,
  'individual-coordinator',
  'steering-member',
  'county-group',
  'process-lead',
  'office',
  'coordinator-of-bracke',
] as const;

/** Every address of the API, by the pattern the router has it under. */
export const routes: Readonly<Record<string, ExpectedRoute>> = {
  // Names nothing of what one does not see: `here.test.ts`.
  'GET /here': { at: () => '/api/here?channel=19%3Aelsewhere', may: everybody },
  'GET /me': { at: () => '/api/me', may: everybody },
  ...trailRoutes,
  ...raisingRoutes,
  ...enteredRoutes,
  ...rulingRoutes,
  ...documentRoutes,
  ...boardRoutes,
  ...registerRoutes,
  'GET /federation': { at: () => '/api/federation', may: ['office'] },
  'GET /operations': { at: () => '/api/operations', may: ['office'] },
  // "its teams" for the styrgrupp, "all" above it, "compare" for every samordnare.
  'GET /steering/:id': {
    at: () => '/api/steering/styrgrupp-ber',
    may: [
      'coordinator',
      'coordinator-of-bracke',
      'steering-member',
      'county-group',
      'process-lead',
      'office',
    ],
  },
  // Lifted deviations: Länsam decides, the processledare reads, the kansli is its secretary.
  // What Länsam sends to everybody who is something here; the granskare reads logs alone.
  'GET /county-work': {
    at: () => '/api/county-work',
    may: everybody.filter((one) => !['outsider', 'stranger', 'auditor'].includes(one)),
  },
  // What waits for those who decide above the teams, for the processledare, and for the kansli as Länsam's secretary.
  'GET /waits': {
    at: () => '/api/waits',
    may: ['steering-member', 'county-group', 'process-lead', 'office'],
  },
  'GET /lansam': { at: () => '/api/lansam', may: ['county-group', 'process-lead', 'office'] },
  ...numbersRoutes,
  'GET /teams/:teamId': {
    at: () => '/api/teams/ber',
    may: [...team, 'fk-contact', ...deputies, 'individual-coordinator', 'office'],
  },
  'GET /teams/:teamId/documents-here': {
    at: () => '/api/teams/ber/documents-here',
    may: [...team, 'fk-contact', ...deputies, 'individual-coordinator', 'office'],
  },
  'GET /teams/:teamId/home': {
    at: () => '/api/teams/ber/home',
    may: [...team, 'fk-contact', ...deputies, 'individual-coordinator', 'office'],
  },
  'GET /teams/:teamId/queue': { at: () => '/api/teams/ber/queue', may: [...team, ...sent] },
  'GET /teams/:teamId/deviations': {
    at: () => '/api/teams/ber/deviations',
    // "All are listed for it" (§5): the styrgrupp that answers for the team.
    may: [...team, ...sent, 'steering-member'],
  },
  'GET /teams/:teamId/fk-slot': {
    at: () => '/api/teams/ber/fk-slot',
    may: [...team, 'fk-contact'],
  },
  'GET /teams/:teamId/fk-questions': {
    at: () => '/api/teams/ber/fk-questions',
    may: [...team, 'fk-contact', ...sent],
  },
  'GET /teams/:teamId/numbers': {
    at: () => '/api/teams/ber/numbers',
    may: seesNumbers,
  },
  'GET /teams/:teamId/numbers/file': {
    at: () => '/api/teams/ber/numbers/file',
    may: seesNumbers,
  },
  'GET /teams/:teamId/numbers/sheets': {
    at: () => '/api/teams/ber/numbers/sheets',
    may: seesNumbers,
  },
  'GET /teams/:teamId/meetings': {
    at: () => '/api/teams/ber/meetings',
    may: [...team, 'fk-contact', ...deputies, 'individual-coordinator', 'office'],
  },
  ...reportRoutes,
  ...gatheringRoutes,
  ...meetingRoutes,
  'GET /teams/:teamId/series/:seriesId': {
    at: ({ series }) => `/api/teams/ber/series/${series}`,
    may: [...team, 'fk-contact', ...deputies, 'individual-coordinator', 'office'],
  },
  ...minutesRoutes,
  'GET /teams/:teamId/cases': {
    at: () => '/api/teams/ber/cases',
    may: [...team, 'fk-contact', ...sent, 'individual-coordinator'],
  },
  'GET /teams/:teamId/ended-cases': {
    at: ({ moreEnded }) => `/api/teams/ber/ended-cases?after=${moreEnded}`,
    may: [...team, ...sent],
  },
  'GET /teams/:teamId/found-cases': {
    at: ({ cases }) => `/api/teams/ber/found-cases?search=${cases.ongoing}`,
    may: [...team, 'fk-contact', ...sent, 'individual-coordinator'],
  },
  // One that the individkoordinator is given and that FK did not raise.
  'GET /teams/:teamId/cases/:reference': {
    at: ({ cases }) => `/api/teams/ber/cases/${cases.ongoing}`,
    may: [...team, ...sent, 'individual-coordinator'],
    hidden: ['fk-contact'],
  },
  'GET /teams/:teamId/offers': {
    at: () => '/api/teams/ber/offers',
    may: [...team, 'fk-contact', ...sent, 'individual-coordinator'],
  },
  'GET /teams/:teamId/tallies': { at: () => '/api/teams/ber/tallies', may: [...team, ...sent] },
  // No case and no person in them: for everybody who is something here.
  'GET /rules': {
    at: () => '/api/rules',
    may: everybody.filter((person) => person !== 'outsider' && person !== 'stranger'),
  },
};

const ofTeam = { teamId: 'ber' };
const from = '2026-12-01';

/** One command of every verb that would go through, and who gets it through. A new verb does not compile without. */
export const commands: { readonly [V in Verb]: Expected<V> } = {
  ...reportCommands,
  ...countyWorkCommandsExpected,
  ...registerCommandsExpected,
  ...gatheringCommands,
  ...rulingCommands,
  ...appointingCommands,
  ...documentCommandsExpected,
  ...boardCommands,
  // While there is a federation nobody can found another.
  'create-federation': { may: [], of: () => ({ verb: 'create-federation', name: 'Ett till' }) },
  'create-steering-group': {
    may: ['office'],
    of: () => ({ verb: 'create-steering-group', name: 'Styrgrupp Norr', teamIds: ['ber', 'bra'] }),
  },
  'choose-chair': {
    may: ['office', 'steering-member'],
    of: () => ({
      ...{ verb: 'choose-chair', steeringGroupId: 'styrgrupp-ber' },
      ...{ roleId: 'role-steering-berg', from: '2027-01-01' },
    }),
  },
  'set-digest-rhythm': {
    may: ['steering-member', 'office'],
    of: () => ({
      ...{ verb: 'set-digest-rhythm', steeringGroupId: 'styrgrupp-ber' },
      when: 'monday',
    }),
  },
  'regroup-steering': {
    may: ['office'],
    of: () => ({
      verb: 'regroup-steering',
      from: '2027-01-01',
      groups: [{ groupId: 'new', name: 'Styrgrupp Söder', teamIds: ['ber', 'bra'] }],
    }),
  },
  'withdraw-regrouping': {
    may: ['office'],
    of: ({ regrouping }) => ({ verb: 'withdraw-regrouping', regroupingId: regrouping }),
  },
  'assign-role': {
    may: ['office'],
    of: (_places, person) => ({
      verb: 'assign-role',
      role: 'office',
      account: accountOf(person === 'office' ? 'outsider' : person),
      from,
    }),
  },
  'end-role': {
    may: ['office'],
    of: () => ({ verb: 'end-role', roleId: 'role-steering-berg', lastDay: '2026-12-31' }),
  },
  'create-team': {
    may: ['office'],
    of: () => ({ verb: 'create-team', name: 'STAR Jämtland', municipality: 'Ås', code: 'JAM' }),
  },
  'add-member': {
    may: plans,
    of: (_places, person) => ({
      verb: 'add-member',
      ...ofTeam,
      function: 'lss',
      account: accountOf(person),
      from,
    }),
  },
  'end-member': {
    may: plans,
    of: () => ({
      verb: 'end-member',
      ...ofTeam,
      memberId: 'ber-labour-market-coordinator',
      lastDay: '2026-12-31',
    }),
  },
  'link-member': {
    may: plans,
    of: (_places, person) => ({
      verb: 'link-member',
      ...ofTeam,
      memberId: 'ber-coordinator',
      account: accountOf(person === 'coordinator' ? 'outsider' : person),
    }),
  },
  'set-team-settings': {
    may: plans,
    of: () => ({
      verb: 'set-team-settings',
      ...ofTeam,
      settings: { breakPeriods: [], fkMayRaise: false, fkWorksWithCases: true },
      from: '2026-12-01',
      basedOn: 1,
    }),
  },
  ...channelCommands,
  'plan-meeting': {
    may: plans,
    of: () => ({
      verb: 'plan-meeting',
      ...ofTeam,
      plan: { date: '2027-01-20', start: '13:00', end: '16:00', place: 'Kommunhuset i Svenstavik' },
    }),
  },
  'plan-series': {
    may: plans,
    of: () => ({
      verb: 'plan-series',
      ...ofTeam,
      pattern: { nth: 3, weekday: 4, from: '2027-08-01', to: '2027-11-30' },
      plan: { start: '13:00', end: '16:00', place: 'Kommunhuset i Svenstavik' },
    }),
  },
  // A series of the demo's own; what is held of it is not touched.
  'move-series': {
    may: plans,
    of: ({ series }) => ({
      ...{ verb: 'move-series', ...ofTeam, seriesId: series, from: '2026-12-03' },
      day: { nth: 3, weekday: 3 },
      plan: { start: '09:00', end: '12:00', place: 'Rum 2' },
    }),
  },
  'cancel-series': {
    may: plans,
    of: ({ series }) => ({
      ...{ verb: 'cancel-series', ...ofTeam, seriesId: series },
      ...{ from: '2026-12-03', reason: 'other' },
    }),
  },
  'change-meeting': {
    may: plans,
    of: (places, person) => ({
      verb: 'change-meeting',
      ...ofTeam,
      meetingId: meetingOf(places, person),
      plan: { date: '2027-01-21', start: '09:00', end: '12:00', place: 'Rum 2' },
    }),
  },
  'cancel-meeting': {
    may: plans,
    of: (places, person) => ({
      verb: 'cancel-meeting',
      ...ofTeam,
      meetingId: meetingOf(places, person),
      reason: 'illness',
    }),
  },
  'answer-notice': {
    may: [...team, 'fk-contact', 'substitute', 'individual-coordinator'],
    of: (places, person) => ({
      verb: 'answer-notice',
      ...ofTeam,
      meetingId: meetingOf(places, person),
      choice: { status: 'coming', mode: 'digital' },
    }),
  },
  'add-topic': {
    may: [...team, 'fk-contact', 'substitute'],
    of: (places, person) => ({
      verb: 'add-topic',
      ...ofTeam,
      meetingId: meetingOf(places, person),
      part: 'fk-slot',
      text: 'Vad gäller vid arbetsträning?',
    }),
  },
  // The arbetsförmedlare's own topic; others' are the samordnare's to take away.
  'remove-topic': {
    may: ['coordinator', 'employment-officer', 'substitute'],
    of: (places, person) => ({
      verb: 'remove-topic',
      ...ofTeam,
      meetingId: meetingOf(places, person),
      topicId: places.topicOf[meetingOf(places, person)] ?? '',
    }),
  },
  // "FK contact: answer" (§7); the samordnare writes down what FK said.
  'answer-question': {
    may: ['coordinator', 'fk-contact'],
    of: ({ ahead, question }) => ({
      verb: 'answer-question',
      ...ofTeam,
      meetingId: ahead,
      topicId: question,
      text: 'Arbetsträning påverkar inte sjukpenningen.',
    }),
  },
  'raise-case': {
    may: [...team, 'fk-contact', 'substitute'],
    of: (places, person) => ({
      verb: 'raise-case',
      ...ofTeam,
      meetingId: meetingOf(places, person),
      raise: aRaise(person === 'fk-contact' ? 'fk' : 'af'),
    }),
  },
  'open-meeting': {
    may: leads,
    of: ({ tomorrow }) => ({
      verb: 'open-meeting',
      ...ofTeam,
      meetingId: tomorrow,
      early: true,
    }),
  },
  ...minutesCommands,
  ...deviationCommands,
  'leave-word': {
    may: [...team, 'substitute', 'individual-coordinator'],
    hidden: ['fk-contact'],
    of: ({ tomorrow, sent: sentTo, cases }, person) => ({
      verb: 'leave-word',
      ...ofTeam,
      meetingId: person === 'substitute' ? sentTo : tomorrow,
      reference: cases.ongoing,
      word: 'nothing-new',
    }),
  },
  ...caseCommands,
  ...workCommands,
  ...leadingCommands,
  ...calendarCommands,
  ...retentionCommands,
  ...enteredCommands,
  ...importCommands,
};
