import type { Attendance } from '../codes/meeting.ts';
import { type MemberFunction, memberFunctions, neutralFunctions } from '../codes/party.ts';
import { type IsoDate, zonedInstant } from '../kernel/calendar.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { noticeSchedule } from '../meetings/call/notice-dates.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { type RuleBook, ruleSetOn } from '../rules/rule-book.ts';
import type { RuledContext } from '../rules/ruled-context.ts';
import { seatsAt } from '../teams/seats.ts';
import type { Team } from '../teams/team.ts';
import type { RowValues } from './column.ts';
import type { ImportedMeeting, ToldMeeting } from './imported-meeting.ts';
import { meetingColumns, vacant } from './meeting-columns.ts';
import { earliest } from './earliest.ts';
import type { Fault, Problem } from './problem.ts';
import type { ReadRow } from './read-rows.ts';

type Cells = RowValues<typeof meetingColumns>;
type WrongCell = readonly [keyof typeof meetingColumns, Fault];

export interface MeetingsAround {
  readonly team: Team;
  readonly rules: RuleBook;
  readonly today: IsoDate;
  /** Days on which the team has a meeting already. */
  readonly taken: ReadonlySet<IsoDate>;
}

/** What a row says as a held meeting: who was there must be told of everybody, since nobody noted is somebody absent. */
export function toldMeeting(
  { line, values }: ReadRow<typeof meetingColumns>,
  around: MeetingsAround,
): Result<ToldMeeting, readonly Problem[]> {
  const { date, start = '', end = '', inTime = false } = values;
  if (date === undefined) return err([at(line, ['date', { code: 'missing' }])]);
  const wrong: readonly WrongCell[] = [
    ...dayWrong(date, around),
    ...(start < end ? [] : [['end', { code: 'before', other: meetingColumns.start.sv }] as const]),
    ...memberFunctions.flatMap((one) => seatsWrong(one, values, date.on, around)),
  ];
  if (wrong.length > 0) return err(wrong.map((one) => at(line, one)));
  const attendance: ToldMeeting['attendance'] = {};
  for (const one of memberFunctions) {
    const told = waysOf(values, one);
    if (told.length > 0) attendance[one] = [...told];
  }
  return ok({ date: date.on, start, end, inTime, attendance });
}

function at(line: number, [name, why]: WrongCell): Problem {
  return { line, column: meetingColumns[name].sv, why };
}

function dayWrong(
  { on, monthOnly }: NonNullable<Cells['date']>,
  { today, taken }: MeetingsAround,
): readonly WrongCell[] {
  if (monthOnly) return [['date', { code: 'month-alone' }]];
  if (on >= today) return [['date', { code: 'in-future' }]];
  if (on < earliest) return [['date', { code: 'too-early' }]];
  return taken.has(on) ? [['date', { code: 'day-taken' }]] : [];
}

/** FK's absence is by itself nothing (handbook §4), and who is required and has no seat must be said to have none. */
function seatsWrong(
  one: MemberFunction,
  values: Cells,
  on: IsoDate,
  { team, rules }: MeetingsAround,
): readonly WrongCell[] {
  const there = seatsOf(team, one, on).length;
  const cell = values[one];
  const isVacant = cell?.length === 1 && cell[0] === vacant;
  if (there === 0) {
    const isRequired =
      ruleSetOn(rules, on).requiredFunctions.some((required) => required === one) &&
      !neutralFunctions.includes(one);
    const isTold = isVacant || (cell === undefined && !isRequired);
    return isTold ? [] : [[one, { code: 'seats', there }]];
  }
  if (cell === undefined) return one === 'fk-contact' ? [] : [[one, { code: 'missing' }]];
  return waysOf(values, one).length === there && cell.length === there
    ? []
    : [[one, { code: 'seats', there }]];
}

function waysOf(values: Cells, one: MemberFunction): readonly Attendance[] {
  return (values[one] ?? []).filter((way) => way !== vacant);
}

function seatsOf(team: Team, one: MemberFunction, on: IsoDate) {
  return seatsAt(team, on).filter((seat) => seat.function === one);
}

/** Whether a row that somebody has sent as a meeting could have been read from a file. */
export function meetingHoldsTogether(row: ImportedMeeting, around: MeetingsAround): boolean {
  const { date, start, end, inTime, attendance } = row;
  const vacancies = memberFunctions
    .filter((one) => attendance[one] === undefined && seatsOf(around.team, one, date).length === 0)
    .map((one) => [one, [vacant]]);
  const values = { date: { on: date }, start, end, inTime, ...attendance };
  // Each by the name of its column.
  const cells = { ...values, ...Object.fromEntries(vacancies) } as Cells;
  return toldMeeting({ line: 1, values: cells }, around).ok;
}

/** The same row is the same meeting, wherever and whenever it comes in. */
export function meetingIdOf({ row }: Pick<ImportedMeeting, 'row'>): string {
  return `before-${row.slice(0, 24)}`;
}

/** A row as the meeting it was, called, held and over; what was on its agenda nobody has told. */
export function importedMeetingOf(team: Team, row: ImportedMeeting, ctx: RuledContext): Meeting {
  const { date, start, end } = row;
  const plan = { date, start, end };
  const [openedAt, closedAt] = [zonedInstant(date, start), zonedInstant(date, end)];
  const { noticeDue, ...schedule } = noticeSchedule(plan, ctx.rules, '2000-01-01T00:00:00.000Z');
  // In time it was out by then; else on the day itself, when it was late whatever the hour.
  const calledAt = row.inTime ? noticeDue : zonedInstant(date, '00:00');
  const noted = memberFunctions.flatMap((one) =>
    seatsOf(team, one, date).flatMap(({ id }, n) => {
      const attendance = row.attendance[one]?.[n];
      return attendance === undefined ? [] : [{ memberId: id, attendance }];
    }),
  );
  const by = ctx.actor;
  return {
    ...{ kind: 'meeting', id: meetingIdOf(row), schemaVersion: 4, state: 'closed' },
    ...{ sort: `${date}T${start}`, teamId: team.id, plan, noticeDue, ...schedule },
    current: { status: 'closed', openedAt, closedAt },
    ...{ answers: {}, topics: [], items: [], words: {}, posts: {} },
    attendance: Object.fromEntries(noted.map((one) => [one.memberId, one.attendance])),
    history: [
      { type: 'planned', at: calledAt, by, plan },
      { type: 'called', at: calledAt, by, late: !row.inTime },
      { type: 'opened', at: openedAt, by },
      ...noted.map((one) => ({ type: 'attendance-set' as const, at: openedAt, by, ...one })),
      { type: 'closed', at: closedAt, by },
    ],
  };
}
