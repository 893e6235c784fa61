import type { Command, Verb } from '../../shared/commands/command.ts';
import type { ImportedCase } from '../../shared/imports/imported-case.ts';
import { anImportedCase, anImportedEntry, digestOf } from '../builders/imports.ts';
import { changedPlan } from '../builders/rules.ts';
import { commands } from './expected.ts';
import { pdfFile } from './held-documents.ts';
import type { Person } from './people.ts';
import type { Places } from './places.ts';

export interface FullCommand {
  readonly by: Person;
  readonly command: Command;
}

const ofTeam = { teamId: 'ber' };
const ofGroup = { subject: { type: 'steering-group', steeringGroupId: 'styrgrupp-ber' } } as const;
const plan = {
  start: '09:00',
  end: '16:00',
  place: 'Kommunhuset',
  link: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_NjA3%40thread.v2/0?context=%7b%22Tid%22%3a%2219121212-1212-4111-8111-191212121212%22%7d',
  lunch: { from: '12:00', to: '13:00' },
};

const importing = {
  verb: 'import-cases',
  ...ofTeam,
  importId: 'bbbbbbbbbbbb',
  file: digestOf('b'),
  of: 1,
} as const;
const { row, says, referrer, gender } = anImportedCase();
const raised = { row, says, raised: { on: '2023-03-07' }, raisingParty: 'municipality' } as const;
const declined: ImportedCase = {
  ...{ ...raised, type: 'new', referrer, gender, referrers: [], livelihoodIn: [] },
  declined: { on: '2023-04-04', criterion: 'working-age' },
};
const answered: ImportedCase = {
  ...{ ...raised, type: 'consultation' },
  answered: { on: '2023-03-07' },
};

/** Commands that go through, so that a text in one of their fields meets nothing but its guard. */
export function fullCommands(places: Places): readonly FullCommand[] {
  const { ahead, open, newItem, ongoing, tomorrow } = places;
  const here = { ...ofTeam, meetingId: ahead };
  const answering = { verb: 'answer-notice', ...here, memberId: 'ber-ifo-officer' } as const;
  const full: readonly Command[] = [
    { ...answering, choice: { status: 'absent', word: 'Utbildning hela dagen' } },
    { ...answering, choice: { status: 'deputy', deputyId: 'ber-deputy-ifo-officer' } },
    { verb: 'raise-case', ...here, raise: { type: 'follow-up', reference: ongoing } },
    {
      verb: 'decide-item',
      ...ofTeam,
      meetingId: open,
      itemId: newItem,
      decision: {
        outcome: 'received',
        caseHolderId: 'ber-employment-officer',
        overrideReason: 'Har redan kontakt',
      },
    },
    {
      verb: 'decide-item',
      ...ofTeam,
      meetingId: open,
      itemId: places.undecidedItem,
      decision: { outcome: 'parked', cause: 'investigation', on: '2027-03-09' },
    },
    {
      verb: 'settle-topic',
      ...ofTeam,
      meetingId: open,
      topicId: places.openTopic,
      outcome: 'passed-on',
      line: 'Tas med till nätverksträffen',
    },
    ...[
      { of: 'item', itemId: newItem } as const,
      { of: 'topic', topicId: places.openTopic } as const,
    ].map((place) => ({ verb: 'move-now', ...ofTeam, meetingId: open, place }) as const),
    { verb: 'note-rest', ...ofTeam, meetingId: open, attendance: 'digital' },
    { verb: 'plan-meeting', ...ofTeam, plan: { ...plan, date: '2027-01-20' } },
    {
      verb: 'plan-series',
      ...ofTeam,
      pattern: { nth: 3, weekday: 4, from: '2027-08-01', to: '2027-11-30' },
      plan,
    },
    { verb: 'change-meeting', ...here, plan: { ...plan, date: '2027-01-21' } },
    {
      verb: 'report-deviation',
      ...ofTeam,
      category: 'staffing',
      text: 'För få på mötet',
      meetingId: tomorrow,
    },
  ];
  const version = { from: '2026-12-01', blank: true, file: pdfFile } as const;
  const byOffice: readonly Command[] = [
    {
      ...{ verb: 'publish-document', owner: 'county', title: 'Rutin', documentKind: 'routine' },
      ...{ audiences: ['team'], ...version },
    },
    { verb: 'publish-document-version', documentId: places.documents.held, ...version },
    {
      verb: 'assign-role',
      role: 'steering-member',
      account: 'demo/chef',
      steeringGroupId: 'styrgrupp-ber',
      party: 'af',
      from: '2026-12-01',
    },
    {
      verb: 'add-member',
      ...ofTeam,
      function: 'ifo-officer',
      deputyFor: 'ber-ifo-officer',
      account: 'demo/vikarie',
      from: '2026-12-01',
    },
    {
      verb: 'set-team-settings',
      ...ofTeam,
      settings: {
        breakPeriods: [{ from: '2027-07-01', to: '2027-07-31' }],
        fkMayRaise: true,
        fkWorksWithCases: true,
        intakePaused: { from: '2027-01-01', to: '2027-01-31' },
        targetRange: { min: 5, max: 9 },
      },
      from: '2026-12-01',
      basedOn: 1,
    },
    {
      verb: 'connect-channel',
      channelId: places.freeChannel,
      serves: { type: 'steering-group', steeringGroupId: 'styrgrupp-bra' },
    },
    {
      verb: 'connect-channel',
      channelId: places.freeChannel,
      serves: { type: 'fk', teamIds: ['ber'] },
    },
    changedPlan(2026),
    { ...importing, rows: [{ ...anImportedCase(), queued: { on: '2023-03-21' } }] },
    { ...importing, rows: [declined] },
    { ...importing, rows: [answered] },
    {
      ...{ verb: 'import-entered', importId: 'dddddddddddd', file: digestOf('c'), of: 1 },
      what: 'posts',
      rows: [
        {
          ...anImportedEntry('ber'),
          said: {
            what: 'posts',
            values: {
              ...{ post: 'coordinator', percent: 10 },
              ...{ from: '2019-01-01', to: '2019-12-31' },
            },
          },
        },
      ],
    },
  ];
  const bySteering: readonly Command[] = [
    {
      verb: 'answer-gathering',
      gatheringId: places.gatherings.ahead,
      choice: { status: 'absent', word: 'Utbildning hela dagen' },
    },
    {
      ...{ verb: 'write-report', ...ofGroup, period: '2025', section: 'reflection' },
      ...{ basedOn: 0, text: 'Vi möts oftare än förr.' },
    },
  ];
  // The rest are those of the walk; the first to fit a field is used.
  const verbs = (Object.keys(commands) as Verb[]).filter((verb) => commands[verb].may.length > 0);
  return [
    ...full.map((command) => ({ by: 'coordinator' as const, command })),
    ...byOffice.map((command) => ({ by: 'office' as const, command })),
    ...bySteering.map((command) => ({ by: 'steering-member' as const, command })),
    ...verbs.map((verb) => {
      const by = commands[verb].may[0] ?? 'office';
      return { by, command: commands[verb].of(places, by) };
    }),
  ];
}

/** Those that nobody gets through where the walk stands, refused after what they say has been read. */
export function refusedCommands(places: Places): readonly FullCommand[] {
  const verbs = (Object.keys(commands) as Verb[]).filter((verb) => commands[verb].may.length === 0);
  const walked = verbs.flatMap((verb) => {
    const [by] = commands[verb].refused ?? [];
    return by === undefined ? [] : [{ by, command: commands[verb].of(places, by) }];
  });
  const correct = {
    verb: 'correct-decision',
    ...ofTeam,
    meetingId: places.closed.meeting,
  } as const;
  const item = { itemId: places.closed.item };
  const onSomeDay = { cause: 'investigation', on: '2027-03-09' } as const;
  const otherwise: readonly Command[] = [
    // What was decided as a follow-up is not corrected to having been received.
    {
      ...{ ...correct, ...item },
      decision: { outcome: 'received', caseHolderId: 'ber-employment-officer' },
    },
    { ...correct, ...item, decision: { outcome: 'parked', ...onSomeDay } },
  ];
  // A report that nobody has written is not left, sent back or signed.
  const ofReport = { ...ofGroup, period: '2025' } as const;
  const ofGroups: readonly Command[] = [
    { verb: 'submit-report', ...ofReport },
    { verb: 'return-report', ...ofReport, text: 'Skriv mer om kön till teamen.' },
    { verb: 'sign-report', ...ofReport },
  ];
  return [
    ...walked,
    ...otherwise.map((command) => ({ by: 'coordinator' as const, command })),
    ...ofGroups.map((command) => ({ by: 'steering-member' as const, command })),
  ];
}
