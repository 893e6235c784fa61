import { noCoordinator } from '../../cases/forms/carry-forms.ts';
import type { TaskView } from '../../cases/carry/view.ts';
import { relationsTo, seatMaySee } from '../../cases/case-access.ts';
import { mayStep } from '../../cases/steps/steps.ts';
import { mayDo } from '../../access/access.ts';
import type { Role } from '../../access/role.ts';
import type { StarCase } from '../../cases/case.ts';
import type { ItemDecision } from '../../cases/item-decision.ts';
import { seatMayHold, suggestedHoldersOf } from '../../cases/carry/holder.ts';
import { rulesOf } from '../../cases/happened.ts';
import { standingEvents } from '../../cases/history.ts';
import { presentAlarms } from '../../cases/follow/present-alarms.ts';
import { holderNote } from '../../cases/carry/present-holder-note.ts';
import { presentTask } from '../../cases/carry/present-task.ts';
import { mayReport } from '../../cases/carry/task-steps.ts';
import { outcomesOf } from '../../codes/agenda.ts';
import { caseWordLabels } from '../../codes/meeting.ts';
import { type IsoDate, localTime } from '../../kernel/calendar.ts';
import { memberLabel } from '../../teams/labels.ts';
import type { Team } from '../../teams/team.ts';
import type { AgendaItemView } from '../agenda/view.ts';
import type { CaseItem } from '../on-agenda.ts';
import type { Meeting } from '../meeting.ts';
import { presentItem } from '../agenda/present-agenda.ts';
import { type RuleBook, ruleSetOn } from '../../rules/rule-book.ts';
import { presentBrief } from './present-brief.ts';
import { presentCaseNote } from './present-case-note.ts';
import { presentKnown } from './present-known.ts';
import { presentDecision } from '../agenda/present-decision.ts';
import { seatsAt, seatsOf } from '../../teams/seats.ts';
import { formatTime } from '../../text/format.ts';
import { tasksToTakeUp } from './tasks-to-take-up.ts';
import { wordsAbout } from '../call/words.ts';

export interface ItemFacts {
  readonly meeting: Meeting;
  readonly team: Team;
  readonly roles: readonly Role[];
  readonly ownSeatIds: readonly string[];
  readonly rules: RuleBook;
  readonly today: IsoDate;
}

/** A case on the agenda for those who may read case rows: where it stands, what is due, what may be decided. */
export function presentItemInMeeting(
  facts: ItemFacts,
  item: CaseItem,
  starCase: StarCase | undefined,
  runs: boolean,
): AgendaItemView {
  const { meeting, team } = facts;
  const decides = runs && meeting.current.status === 'open';
  const words = wordsAbout(meeting, item.reference);
  return {
    ...presentItem(team, item),
    ...(item.decision === undefined
      ? {}
      : {
          decision: {
            outcome: item.decision.made.outcome,
            text: presentDecision(team, item.decision.made),
            canUndo: decides && !isWithoutConsent(item.decision.made),
            at: item.decision.at,
            ...decidedBy(facts, item.decision),
          },
        }),
    outcomes: decides && item.decision === undefined ? outcomesOf(item.kind) : [],
    ...(words.length === 0
      ? {}
      : {
          words: words.map(({ memberId, word }) => ({
            memberId,
            word,
            text: `${memberLabel(team, memberId)}: ${caseWordLabels[word]}`,
          })),
        }),
    ...(starCase === undefined ? {} : aboutTheCase(facts, starCase)),
  };
}

function aboutTheCase(facts: ItemFacts, starCase: StarCase): Partial<AgendaItemView> {
  const { team, rules, today } = facts;
  const { current } = starCase;
  const note = presentCaseNote(team, starCase, today);
  const brief = presentBrief(starCase, rules);
  const known = facts.meeting.current.status === 'open' ? presentKnown(facts, starCase) : undefined;
  const suggested = suggestedHoldersOf(starCase, team, rules, today)[0]?.id;
  // Of an ongoing case nobody is chosen at the meeting: it has its ärendebärare.
  const why = current.status === 'ongoing' ? undefined : holderNote(starCase, team, rules, today);
  const alarms = presentAlarms(team, starCase, rules, today);
  const tasks = presentTasks(facts, starCase);
  const coordinator = individualCoordinatorText(team, starCase);
  // At reception somebody is chosen to carry it; later, to see to something in it.
  const outside = seatsAt(team, today).filter((seat) =>
    current.status === 'ongoing'
      ? !seatMaySee(starCase, team, seat)
      : !seatMayHold(starCase, team, seat, today),
  );
  const judgedBy = rulesOf(starCase, rules);
  return {
    ...(judgedBy.code === ruleSetOn(rules, facts.meeting.plan.date).code
      ? {}
      : { rules: { closingReasons: judgedBy.closingReasons, criteria: judgedBy.criteria } }),
    ...(note === undefined ? {} : { note }),
    ...(brief === undefined ? {} : { brief }),
    ...(known === undefined ? {} : { known }),
    ...(suggested === undefined ? {} : { suggestedHolderId: suggested }),
    ...(why === undefined ? {} : { holderNote: why }),
    ...(alarms.length === 0 ? {} : { alarms }),
    ...(tasks.length === 0 ? {} : { tasks }),
    ...(coordinator === undefined ? {} : { individualCoordinatorText: coordinator }),
    ...(outside.length === 0 ? {} : { outsideIds: outside.map(({ id }) => id) }),
    ...(current.status === 'ongoing' ? ofOngoing(current) : {}),
  };
}

/** `Samordnare (kommunen), kl. 13.42`; nothing of one who has no seat any more. */
function decidedBy(
  { meeting, team }: ItemFacts,
  { by, at }: NonNullable<CaseItem['decision']>,
): Pick<NonNullable<AgendaItemView['decision']>, 'byText'> {
  const seat = seatsOf(team, by, meeting.plan.date)[0];
  return seat === undefined
    ? {}
    : { byText: `${memberLabel(team, seat.id)}, ${formatTime(localTime(at))}` };
}

function ofOngoing({
  caseHolderId,
  individualCoordinatorId,
}: Extract<StarCase['current'], { status: 'ongoing' }>): Partial<AgendaItemView> {
  return {
    holderId: caseHolderId,
    ...(individualCoordinatorId === undefined ? {} : { individualCoordinatorId }),
  };
}

function presentTasks(
  { meeting, team, roles, ownSeatIds, today }: ItemFacts,
  starCase: StarCase,
): readonly TaskView[] {
  const relations = relationsTo(starCase, team, ownSeatIds);
  const may = mayStep('report-task', { roles, relations }) === undefined;
  const reporter = { leads: mayDo(roles, 'write-cases').allowed, seatIds: ownSeatIds };
  return tasksToTakeUp(starCase, meeting).map((task) =>
    presentTask(task, {
      team,
      reference: starCase.id,
      today,
      canReport: may && mayReport(task, starCase, reporter),
    }),
  );
}

/** That the team decided to give none is a decision as well, and shown; that it has not decided is not. */
function individualCoordinatorText(team: Team, { current, history }: StarCase): string | undefined {
  if (current.status !== 'ongoing') return undefined;
  if (current.individualCoordinatorId !== undefined)
    return memberLabel(team, current.individualCoordinatorId);
  return standingEvents(history).some(({ type }) => type === 'individual-coordinator-decided')
    ? noCoordinator.label
    : undefined;
}

/** A consent that is withdrawn does not come back: what was written of the case has gone with it (handbook §7). */
function isWithoutConsent(made: ItemDecision): boolean {
  return made.outcome === 'closed' && made.closing.reason === 'consent-withdrawn';
}
