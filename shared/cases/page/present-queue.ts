import { movedText } from '../forms/queue-forms.ts';
import { relationsTo } from '../case-access.ts';
import { mayStep } from '../steps/steps.ts';
import type { Role } from '../../access/role.ts';
import { priorityGroupLabels, referrerLabels } from '../../codes/raising.ts';
import { daysBetween, type IsoDate, localDate } from '../../kernel/calendar.ts';
import type { RuleBook } from '../../rules/rule-book.ts';
import { settingsOn } from '../../teams/dated-settings.ts';
import { memberLabel } from '../../teams/labels.ts';
import type { Team } from '../../teams/team.ts';
import { formatDay, formatDays, formatNumber, formatOngoing } from '../../text/format.ts';
import { alarmsOf } from '../follow/alarms.ts';
import type { StarCase } from '../case.ts';
import { followUpText } from '../follow/present-alarms.ts';
import { standingEvents } from '../history.ts';
import { pauseText } from '../queue/present-pause.ts';
import { waitTimeText } from '../queue/present-wait-time.ts';
import { answersForText, waitingNoteOf, waitingNoteText } from '../queue/present-waiting.ts';
import { inQueueOrder } from '../queue-order.ts';
import type { OngoingRow, QueueRow, QueueView } from '../queue/view.ts';

/** Who looks: what they are to the team, and the seats they speak for. */
export interface QueueAsker {
  readonly roles: readonly Role[];
  readonly seatIds: readonly string[];
}

/** The bot answers the whole channel: nobody in particular can do anything from there. */
const anybody: QueueAsker = { roles: [], seatIds: [] };

/** The queue in its order and the ongoing cases, for those who may read the team's case rows. */
export function presentQueue(
  team: Team,
  cases: { readonly queued: readonly StarCase[]; readonly ongoing: readonly StarCase[] },
  rules: RuleBook,
  today: IsoDate,
  asker: QueueAsker = anybody,
): QueueView {
  const rows = inQueueOrder(cases.queued, rules).map((starCase, index) => ({
    ...queueRow(starCase, index + 1, today),
    can: stepsInQueue(starCase, team, asker).filter(
      // Alone in the queue there is no other place to move to.
      (verb) => verb !== 'move-in-queue' || cases.queued.length > 1,
    ),
  }));
  const target = settingsOn(team, today).targetRange;
  const pausedText = pauseText(team, today);
  return {
    teamId: team.id,
    teamName: team.name,
    summary: queueSummary(rows),
    rows,
    emptyText: 'Ingen står i kö.',
    roomText: roomText(cases.ongoing.length, target),
    ...(pausedText === undefined ? {} : { pausedText }),
    ongoing: cases.ongoing.length,
    ...(target === undefined ? {} : { target }),
    ongoingRows: byReference(cases.ongoing).map((starCase) =>
      ongoingRow(team, starCase, rules, today),
    ),
  };
}

/** `12 pågående av nyckeltal 15–20: plats för 3–8 till` */
export function roomText(
  ongoing: number,
  target: { readonly min: number; readonly max: number } | undefined,
): string {
  const count = formatOngoing(ongoing);
  if (target === undefined) return `${count}, inget nyckeltal är satt`;
  const against = `${count}, nyckeltal ${target.min}–${target.max}`;
  if (ongoing > target.max) return `${against}: ${formatNumber(ongoing - target.max)} över målet`;
  if (ongoing === target.max) return `${against}: fullt`;
  const most = target.max - ongoing;
  const least = target.min - ongoing;
  const room = least > 0 && least < most ? `${least}–${most}` : `${most}`;
  return `${against}: plats för ${room} till`;
}

function stepsInQueue(
  starCase: StarCase,
  team: Team,
  { roles, seatIds }: QueueAsker,
): QueueRow['can'] {
  const relations = relationsTo(starCase, team, seatIds);
  return (['note-waiting', 'move-in-queue'] as const).filter(
    (verb) => mayStep(verb, { roles, relations }) === undefined,
  );
}

function noteOf(starCase: StarCase): Pick<QueueRow, 'note'> {
  const note = waitingNoteOf(starCase);
  if (note === undefined) return {};
  return { note: { said: waitingNoteText(note), action: note.action, text: note.text ?? '' } };
}

/** Why it stands elsewhere than by its date; only the last move tells. */
function moveOf({ history }: StarCase): Pick<QueueRow, 'movedText'> {
  const moved = standingEvents(history).findLast((event) => event.type === 'queue-moved');
  if (moved === undefined) return {};
  return { movedText: movedText(moved.reason) };
}

function queueSummary(rows: readonly Pick<QueueRow, 'waitingDays'>[]): string {
  if (rows.length === 0) return 'Ingen i kö';
  const longest = Math.max(...rows.map((row) => row.waitingDays));
  return `${formatNumber(rows.length)} i kö, längsta väntan ${formatDays(longest)}`;
}

function queueRow(starCase: StarCase, place: number, today: IsoDate): Omit<QueueRow, 'can'> {
  const raisedOn = localDate(starCase.raisedAt);
  const waitingDays = daysBetween(raisedOn, today);
  const { current } = starCase;
  const isNew = starCase.type === 'new';
  const by = isNew ? ` (${referrerLabels[starCase.referrer]})` : '';
  return {
    place,
    reference: starCase.id,
    groups: isNew ? starCase.priorityGroups.map((group) => priorityGroupLabels[group]) : [],
    waitingDays,
    waitingText:
      current.status === 'queued'
        ? waitTimeText(starCase, current, today)
        : `Väntat ${formatDays(waitingDays)}`,
    answersForText: answersForText(starCase),
    raisedText: `Aktualiserat ${formatDay(raisedOn)}${by}`,
    ...noteOf(starCase),
    ...moveOf(starCase),
  };
}

function ongoingRow(team: Team, starCase: StarCase, rules: RuleBook, today: IsoDate): OngoingRow {
  const state = starCase.current;
  const base = { reference: starCase.id };
  if (state.status !== 'ongoing')
    return { ...base, holderText: '', sinceText: '', nextText: '', overdue: false };
  const next = state.nextFollowUp;
  const receivedOn = localDate(state.receivedAt);
  const alarms = alarmsOf(team, starCase, rules, today);
  return {
    ...base,
    holderText: memberLabel(team, state.caseHolderId),
    sinceText: `Mottaget ${formatDay(receivedOn)}`,
    nextText: followUpText(next, today),
    overdue: alarms.includes('no-next-step') || alarms.includes('follow-up-passed'),
  };
}

function byReference(cases: readonly StarCase[]): readonly StarCase[] {
  return [...cases].sort((a, b) => (a.id < b.id ? -1 : 1));
}
