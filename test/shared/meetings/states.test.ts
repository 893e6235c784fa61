import { describe, expect, it } from 'vitest';
import type { MeetingStatus } from '../../../shared/codes/meeting.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { zonedInstant } from '../../../shared/kernel/calendar.ts';
import { without } from '../../../shared/kernel/without.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { answerNotice } from '../../../shared/meetings/call/answer.ts';
import { closeMeeting } from '../../../shared/meetings/lead/close.ts';
import { decideItem, setAttendance, undoItemDecision } from '../../../shared/meetings/lead/hold.ts';
import { openMeeting, undoOpening } from '../../../shared/meetings/lead/opening.ts';
import { moveNow } from '../../../shared/meetings/now/move-now.ts';
import { addItem } from '../../../shared/meetings/agenda/items.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import { cancelMeeting, changeMeeting } from '../../../shared/meetings/call/plan.ts';
import { addTopic, removeTopic } from '../../../shared/meetings/agenda/topics.ts';
import { aContext } from '../../builders/context.ts';
import { aMeeting, aPlan } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';

const team = aTeam().build();
const withAgenda = () =>
  aMeeting(team)
    .withItem({ reference: 'BER-2026-014' })
    .withItem({ reference: 'BER-2026-015' })
    .withTopic('learning', 'Ny rutin');
const opened = () =>
  withAgenda().calledOn('2026-12-01').opened().decided('BER-2026-015', { outcome: 'queued' });

const meetings: Readonly<Record<MeetingStatus, Meeting>> = {
  planned: withAgenda().build(),
  called: withAgenda().calledOn('2026-12-01').build(),
  open: opened().build(),
  closed: opened().closed().build(),
  cancelled: withAgenda().calledOn('2026-12-01').cancelled().build(),
};

// The day before, when everything but the status allows each of these.
const ctx = () => aContext(zonedInstant('2026-12-07', '12:00'));
const itemId = (meeting: Meeting, n: number) => meeting.items[n]?.id ?? '';

/** Nothing decided: all that an opening must be to be undone. */
const unbegun = (meeting: Meeting): Meeting => ({
  ...meeting,
  items: meeting.items.map((item) => without(item, 'decision')),
});

const commands: Readonly<Record<string, (meeting: Meeting) => Result<unknown, Refusal>>> = {
  change: (meeting) => changeMeeting(meeting, { ...aPlan, date: '2026-12-15' }, [], ctx()),
  cancel: (meeting) => cancelMeeting(meeting, 'too-few', ctx()),
  answer: (meeting) => answerNotice(meeting, team, 'ifo-officer', { status: 'absent' }, ctx()),
  'add topic': (meeting) => addTopic(meeting, 'coordinator', 'learning', 'SIP', ctx()),
  'remove topic': (meeting) => removeTopic(meeting, meeting.topics[0]?.id ?? '', ctx()),
  'add item': (meeting) =>
    addItem(
      meeting,
      { reference: 'BER-2026-099', kind: 'new', standing: false, raisingParty: 'af' },
      ctx(),
    ),
  open: (meeting) => openMeeting(meeting, team, { ongoing: [], queued: [] }, ctx(), true),
  'undo opening': (meeting) => undoOpening(unbegun(meeting), ctx()),
  'move now': (meeting) =>
    moveNow(meeting, team, { of: 'item', itemId: itemId(meeting, 0) }, ctx()),
  'set attendance': (meeting) => setAttendance(meeting, team, 'ifo-officer', 'physical', ctx()),
  'decide item': (meeting) => decideItem(meeting, itemId(meeting, 0), { outcome: 'queued' }, ctx()),
  'undo decision': (meeting) => undoItemDecision(meeting, itemId(meeting, 1), ctx()),
  close: (meeting) => closeMeeting(meeting, true, ctx()),
};

/** Handbook §2, as a table: what can still be done when. */
const possible: Readonly<Record<string, readonly MeetingStatus[]>> = {
  change: ['planned', 'called'],
  cancel: ['planned', 'called'],
  answer: ['planned', 'called'],
  'add topic': ['planned', 'called', 'open'],
  'remove topic': ['planned', 'called', 'open'],
  'add item': ['planned', 'called', 'open'],
  open: ['planned', 'called'],
  'set attendance': ['open'],
  'undo opening': ['open'],
  'move now': ['open'],
  'decide item': ['open'],
  'undo decision': ['open'],
  close: ['open'],
};

const pairs = Object.keys(commands).flatMap((command) =>
  (Object.keys(meetings) as MeetingStatus[]).map((status) => ({
    command,
    status,
    outcome: possible[command]?.includes(status) === true ? 'done' : 'refused',
  })),
);

describe('every command on a meeting in every status', () => {
  it.each(pairs)('$command when $status is $outcome', ({ command, status, outcome }) => {
    const result = commands[command]?.(meetings[status]);
    if (outcome === 'done') expect(result).toMatchObject({ ok: true });
    else expect(result).toEqual({ ok: false, error: { code: 'meeting-is', status } });
  });
});
