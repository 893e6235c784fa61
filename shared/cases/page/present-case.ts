import { mayDo } from '../../access/access.ts';
import { type CaseStatus, caseTypeLabels } from '../../codes/case.ts';
import { type IsoDate, localDate } from '../../kernel/calendar.ts';
import { planOn } from '../../rules/rule-book.ts';
import { settingsOn } from '../../teams/dated-settings.ts';
import { memberLabel } from '../../teams/labels.ts';
import { isActiveOn } from '../../teams/seats.ts';
import type { Team } from '../../teams/team.ts';
import { hasConsentWithdrawn, lastOngoing } from '../before-end.ts';
import type { TaskView } from '../carry/view.ts';
import { canReport, stepsFor } from './can-step.ts';
import type { StarCase } from '../case.ts';
import { caseChoices } from './case-choices.ts';
import type { CaseFacts } from './case-facts.ts';
import { presentMeetingDecides } from './present-meeting-decides.ts';
import type { CaseView } from './view.ts';
import { rulesOf } from '../happened.ts';
import type { Ongoing } from '../ongoing.ts';
import { presentAlarms } from '../follow/present-alarms.ts';
import { presentClosing } from '../follow/present-closing.ts';
import { presentFacts } from './present-facts.ts';
import { holderNote } from '../carry/present-holder-note.ts';
import { presentHistory } from './present-history.ts';
import { presentPlan } from '../plan/present-plan.ts';
import { presentProgress } from '../follow/present-progress.ts';
import { nextText, statusText, takenUpOn } from './present-status.ts';
import { presentTask } from '../carry/present-task.ts';
import { answersForText, waitingNoteOf, waitingNoteText } from '../queue/present-waiting.ts';
import { raisedAs } from '../raise/correct.ts';
import { raisingCodes } from '../forms/raise-form.ts';
import { presentUndo } from './present-undo.ts';

const reminder = 'Dokumentera också i din egen myndighets system. Det här är inte journalen.';

/** One case with everything that is known, alarmed and possible, for one who may see it. */
export function presentCase(facts: CaseFacts): CaseView {
  const { team, starCase } = facts;
  const { current } = starCase;
  const today = localDate(facts.now);
  const can = stepsFor(facts);
  const stands = atMeeting(facts);
  const isWithoutConsent = hasConsentWithdrawn(starCase);
  const mayTakeBack = can.includes('withdraw-consent') || can.includes('correct-closing');
  const retention = isWithoutConsent || mayTakeBack ? facts.retentionText : undefined;
  const next =
    (isWithoutConsent ? retention : undefined) ??
    stands?.text ??
    nextText(current, today, facts.nextMeetingDate);
  const decides = presentMeetingDecides(facts);
  const note = holderNote(starCase, team, facts.rules, today);
  return {
    teamId: team.id,
    teamName: team.name,
    reference: starCase.id,
    type: starCase.type,
    typeText: caseTypeLabels[starCase.type],
    status: current.status,
    statusText: statusText(starCase, today),
    ...(next === undefined ? {} : { nextText: next }),
    ...(retention === undefined ? {} : { retentionText: retention }),
    ...(mayDo(facts.asker.roles, 'read-extract').allowed ? { handsOut: true } : {}),
    ...(current.status === 'ongoing' ? carriedBy(team, current) : {}),
    ...(note === undefined ? {} : { holderNote: note }),
    alarms: presentAlarms(team, starCase, facts.rules, today),
    facts: presentFacts(team, starCase),
    ...waiting(starCase),
    ...(isWithoutConsent ? nothingOfTheIndividual : work(facts, today)),
    ...(current.status === 'closed' ? { closing: presentClosing(current) } : {}),
    ...(starCase.type === 'new' && starCase.previous !== undefined
      ? { previous: starCase.previous }
      : {}),
    ...(facts.raisedAgainAs === undefined ? {} : { raisedAgainAs: facts.raisedAgainAs }),
    ...(stands === undefined ? {} : { atMeeting: stands }),
    ...(decides === undefined ? {} : { meetingDecides: decides }),
    history: presentHistory(team, starCase),
    ...(can.includes('undo-step') ? presentUndo(facts) : {}),
    can,
    canRaiseAgain: canRaiseAgain(facts, today),
    choices: caseChoices(facts),
    ...(can.includes('correct-case') ? correction(facts) : {}),
    ...(can.includes('correct-groups') && starCase.type === 'new'
      ? { groups: starCase.priorityGroups }
      : {}),
    ...(can.includes('correct-closing') && current.status === 'closed'
      ? { closed: current.closing }
      : {}),
    ...(facts.nextMeetingDate === undefined ? {} : { nextMeetingDate: facts.nextMeetingDate }),
    reminder,
  };
}

function carriedBy(
  team: Team,
  { caseHolderId, individualCoordinatorId: given }: Ongoing,
): Pick<CaseView, 'holderId' | 'holderText' | 'individualCoordinatorText'> {
  return {
    holderId: caseHolderId,
    holderText: memberLabel(team, caseHolderId),
    ...(given === undefined ? {} : { individualCoordinatorText: memberLabel(team, given) }),
  };
}

type Work = Pick<CaseView, 'plan' | 'tasks' | 'progress'>;

/** Without consent nothing of the individual is shown any more (handbook §7). */
const nothingOfTheIndividual: Work = { tasks: [], progress: [] };

/** The work done for the individual: as it is, or as it was when the case was closed. */
function work(facts: CaseFacts, today: IsoDate): Work {
  const { starCase } = facts;
  const ongoing = lastOngoing(starCase);
  if (ongoing === undefined) return nothingOfTheIndividual;
  return {
    ...(ongoing.plan === undefined
      ? {}
      : { plan: presentPlan(ongoing.plan, today, starCase.current.status) }),
    tasks: presentTasks(facts, ongoing, today),
    progress: presentProgress(starCase),
  };
}

/** What is still to do first, by day. Of a case that has been closed only what was reported: the rest is past. */
function presentTasks(facts: CaseFacts, { tasks }: Ongoing, today: IsoDate): readonly TaskView[] {
  const { team, starCase } = facts;
  const closed = starCase.current.status === 'closed';
  return tasks
    .filter(({ outcome }) => !closed || outcome !== undefined)
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
    .map((task) =>
      presentTask(task, {
        team,
        reference: starCase.id,
        today,
        canReport: canReport(facts, task),
      }),
    )
    .sort((a, b) => Number(a.outcome !== undefined) - Number(b.outcome !== undefined));
}

function waiting(starCase: StarCase): Pick<CaseView, 'waiting'> {
  if (starCase.current.status !== 'queued') return {};
  const note = waitingNoteOf(starCase);
  const text = note === undefined ? 'Inget är angivet än' : waitingNoteText(note);
  return {
    waiting: { text, noted: note !== undefined, answersForText: answersForText(starCase) },
  };
}

function atMeeting({ meeting, meetingPage: page, now }: CaseFacts): CaseView['atMeeting'] {
  if (meeting === undefined) return undefined;
  const { date } = meeting.plan;
  const text =
    meeting.current.status === 'open'
      ? 'Väntar på beslut på mötet som pågår'
      : takenUpOn(date, localDate(now));
  return { meetingId: meeting.id, text, ...(page === undefined ? {} : { page }) };
}

function correction({ starCase, team, rules }: CaseFacts): Pick<CaseView, 'raised' | 'raising'> {
  const raised = raisedAs(starCase);
  if (raised === undefined) return {};
  const raisedOn = localDate(starCase.raisedAt);
  const { fkMayRaise } = settingsOn(team, raisedOn);
  const codes = raisingCodes(rulesOf(starCase, rules), planOn(rules, raisedOn));
  return { raised, raising: { ...codes, fkMayRaise } };
}

const canBeRaisedAgain: ReadonlySet<CaseStatus> = new Set(['closed', 'declined', 'withdrawn']);

/**
 * A new reference that points at the old (handbook §3), raised as any new case: in the team, while it takes cases in.
 * Not from a case whose consent was withdrawn: a new consent is a new case, and the old row is purged (§7).
 */
function canRaiseAgain(
  { team, starCase, asker, raisedAgainAs }: CaseFacts,
  today: IsoDate,
): boolean {
  const { intakePaused, fkMayRaise } = settingsOn(team, today);
  return (
    starCase.type === 'new' &&
    canBeRaisedAgain.has(starCase.current.status) &&
    !hasConsentWithdrawn(starCase) &&
    raisedAgainAs === undefined &&
    (intakePaused === undefined || !isActiveOn(intakePaused, today)) &&
    (fkMayRaise || !asker.roles.every((role) => role === 'fk-contact')) &&
    mayDo(asker.roles, 'raise-case').allowed
  );
}
