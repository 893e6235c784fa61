import { type AuditPack, packed } from '../../../bot/app/documents/audit-pack.ts';
import { type Audit, auditEntry } from '../../../bot/app/documents/records.ts';
import type { TeamChronicle } from '../../../bot/local/demo/chronicle.ts';
import { demoHistorian } from '../../../bot/local/demo/people.ts';
import type { CaseEvent } from '../../../shared/cases/case.ts';
import type { Verb } from '../../../shared/commands/command.ts';
import {
  addDays,
  addMinutes,
  type Instant,
  zonedInstant,
} from '../../../shared/kernel/calendar.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import { accountOf } from '../people.ts';

type MeetingEvent = Meeting['history'][number];

/** As many lines as stood in a pack before they were sealed: they are sealed when the world is first opened. */
const mostLines = 95;

/** A team's log as the product has kept it: packed, but for the last lines. */
export function logOf(chronicle: TeamChronicle, now: Instant): readonly (Audit | AuditPack)[] {
  const { id: teamId } = chronicle.team;
  const yesterday = addMinutes(now, -24 * 60);
  const lines = linesOf(chronicle).toSorted((a, b) => (placeIn(a) < placeIn(b) ? -1 : 1));
  const old = lines.filter(({ at }) => at < yesterday);
  const packs = Array.from({ length: Math.floor(old.length / mostLines) }, (_, n) => {
    const [first, ...more] = old.slice(n * mostLines, (n + 1) * mostLines) as [Audit, ...Audit[]];
    const id = `${teamId}${String(n).padStart(18, '0')}`;
    return packed([first, ...more], { id, sort: more.at(-1)?.at ?? first.at });
  });
  return [...packs, ...lines.slice(packs.length * mostLines)];
}

function placeIn({ sort, id }: Audit): string {
  return `${sort} ${id}`;
}

/** Of the team's commands and of what was read. */
function linesOf({ team, cases, meetings, deviations }: TeamChronicle): readonly Audit[] {
  let ids = 0;
  const line = (verb: string, at: string, subject: string, by: string = demoHistorian): Audit => {
    ids += 1;
    // Random letters in the product, and as long; figures alone hold no template's name.
    const id = `${team.id}${String(ids * 7_919_993).padStart(18, '0')}`;
    return auditEntry({ id, at, by, verb, teamId: team.id, subjects: [subject] });
  };
  const commands = [
    ...cases.flatMap(({ id, history }) =>
      history.map((event) => line(caseVerbs[event.type], event.at, id)),
    ),
    ...meetings.flatMap(({ id, history }) =>
      history.flatMap(({ type, at }) => {
        const verb = meetingVerbs[type];
        return verb === undefined ? [] : [line(verb, at, id)];
      }),
    ),
    ...deviations.flatMap(({ id, history }) =>
      history.map(({ type, at }) => line(`deviation-${type}`, at, id)),
    ),
  ];
  const held = meetings.filter(({ state }) => state === 'closed');
  return [...commands, ...held.flatMap((meeting) => readAround(team, meeting))];
}

/** Each seat has its own list three days before the meeting, and the meeting's page while it is held. */
function readAround(
  { id: teamId, members }: TeamChronicle['team'],
  { plan }: Meeting,
): readonly Audit[] {
  const before = zonedInstant(addDays(plan.date, -3), '09:10');
  const during = zonedInstant(plan.date, plan.start);
  return members.flatMap(({ id }) => [
    readEntry(teamId, 'before', before, accountOf(teamId, id)),
    ...[0, 60, 120].map((minutes) =>
      readEntry(teamId, 'meeting', addMinutes(during, minutes), accountOf(teamId, id)),
    ),
  ]);
}

/** As `bot/app/context/read-log.ts` writes it. */
function readEntry(teamId: string, view: string, at: string, by: string): Audit {
  const id = `read.${view}.${at.slice(0, 13)}.${by.replace('/', '.')}`;
  return auditEntry({ id, at, by, verb: `read-${view}`, teamId, subjects: [] });
}

const caseVerbs: Readonly<Record<CaseEvent['type'], Verb>> = {
  raised: 'raise-case',
  corrected: 'correct-case',
  withdrawn: 'withdraw-case',
  'consent-withdrawn': 'withdraw-consent',
  queued: 'decide-item',
  'queue-moved': 'move-in-queue',
  'waiting-noted': 'note-waiting',
  received: 'decide-item',
  declined: 'decide-item',
  answered: 'decide-item',
  'individual-coordinator-decided': 'decide-individual-coordinator',
  'handed-over': 'hand-over-case',
  planned: 'make-plan',
  'measure-set': 'set-measure',
  'follow-up-booked': 'decide-item',
  parked: 'park-case',
  resumed: 'resume-case',
  'progress-noted': 'note-progress',
  'task-taken': 'take-on-task',
  'task-reported': 'report-task',
  closed: 'decide-item',
  'closing-corrected': 'correct-closing',
  'decision-corrected': 'correct-decision',
  'late-outcome-noted': 'note-late-outcome',
  undone: 'undo-step',
};

/** Those of somebody's own doing that no case tells of as well. */
const meetingVerbs: Readonly<Partial<Record<MeetingEvent['type'], Verb>>> = {
  planned: 'plan-meeting',
  answered: 'answer-notice',
  opened: 'open-meeting',
  'attendance-set': 'set-attendance',
  closed: 'close-meeting',
};
