import { declinedText } from '../forms/decision-forms.ts';
import { movedText } from '../forms/queue-forms.ts';
import { handoverReasonLabels, taskCodeLabels, taskOutcomeLabels } from '../../codes/carrying.ts';
import {
  parkedCauseLabels,
  progressDimensionLabels,
  progressDimensions,
  progressLevelWords,
  progressStageLabels,
} from '../../codes/following.ts';
import type { Field } from '../../forms/field.ts';
import { newCaseForm } from '../forms/raise-form.ts';
import { measureLabels } from '../../codes/measures.ts';
import { planningFormLabels, planPoints } from '../../codes/planning.ts';
import { waitingActionLabels, withdrawalReasonLabels } from '../../codes/queue.ts';
import { memberLabel } from '../../teams/labels.ts';
import type { Team } from '../../teams/team.ts';
import { formatDay, inSentence, joinWords } from '../../text/format.ts';
import type { CaseEvent } from '../case.ts';
import { closingText } from '../follow/present-closing.ts';
import type { Measure, ProgressLevels } from '../case-parts.ts';

/** What happened, as a line of the history. */
export function eventText(event: CaseEvent, team: Team, taskText: (id: string) => string): string {
  switch (event.type) {
    case 'raised':
      return 'Aktualiserat';
    case 'corrected':
      return `Uppgifterna rättade: ${joinWords(event.fields.map(correctedText))}`;
    case 'withdrawn':
      return `Återtaget: ${inSentence(withdrawalReasonLabels[event.reason])}`;
    case 'consent-withdrawn':
      return `Samtycket återkallat ${formatDay(event.on)}`;
    case 'queued':
      return 'Ställt i kö';
    case 'queue-moved':
      return movedText(event.reason);
    case 'waiting-noted':
      return `Under väntetiden: ${inSentence(waitingActionLabels[event.note.action])}`;
    case 'received':
      return event.overrideReason === undefined
        ? `Mottaget, ärendebärare: ${memberLabel(team, event.caseHolderId)}`
        : `Mottaget, ärendebärare: ${memberLabel(team, event.caseHolderId)}, skäl: ${event.overrideReason}`;
    case 'declined':
      return `Avböjt: ${inSentence(declinedText(event.criterion))}`;
    case 'answered':
      return 'Konsultationen besvarad';
    case 'individual-coordinator-decided':
      return event.memberId === undefined
        ? 'Beslut: ingen individkoordinator'
        : `Beslut om individkoordinator: ${memberLabel(team, event.memberId)}`;
    case 'handed-over':
      return `Överlämnat till ${memberLabel(team, event.caseHolderId)}: ${inSentence(handoverReasonLabels[event.reason])}`;
    case 'planned':
      return `Plan efter ${inSentence(planningFormLabels[event.plan.form])} ${formatDay(event.plan.heldOn)}, ${event.plan.points.length} av ${planPoints.length} punkter`;
    case 'measure-set':
      return `Insats: ${measureLabels[event.measure.code]}, ${measureStage(event.measure)}`;
    case 'follow-up-booked':
      return `Uppföljning bokad ${formatDay(event.on)}`;
    case 'parked':
      return `Vilande: ${inSentence(parkedCauseLabels[event.cause])}, återupptas ${formatDay(event.on)}`;
    case 'resumed':
      return `Återupptaget, uppföljning ${formatDay(event.on)}`;
    case 'progress-noted':
      return `Stegförflyttning registrerad ${inSentence(progressStageLabels[event.progress.stage])}: ${levelsText(event.progress.levels)}`;
    case 'task-taken':
      return `Uppgift: ${taskCodeLabels[event.task.code]}, ${memberLabel(team, event.task.memberId)}, senast ${formatDay(event.task.due)}`;
    case 'task-reported':
      return `${taskText(event.taskId)}: ${inSentence(taskOutcomeLabels[event.outcome])}`;
    case 'closed':
      return `Avslutat: ${closingText(event.closing)}`;
    case 'decision-corrected':
      return event.decided === undefined
        ? 'Minnesanteckningarna rättade: inget beslut om ärendet'
        : `Minnesanteckningarna rättade: ${inSentence(eventText(event.decided, team, taskText))}`;
    case 'closing-corrected':
      return `Avslutet rättat: ${closingText(event.closing)}`;
    case 'late-outcome-noted':
      return `Senare utfall noterat, ${formatDay(event.outcome.on)}`;
    case 'undone':
      return 'Ångrat';
  }
}

/** `Arbetsförmåga 2 Liten, sysselsättning 1 Ingen sysselsättning, …` */
function levelsText(levels: ProgressLevels): string {
  return progressDimensions
    .map((dimension, n) => {
      const label = progressDimensionLabels[dimension];
      return `${n === 0 ? label : inSentence(label)} ${progressLevelWords[dimension][levels[dimension]]}`;
    })
    .join(', ');
}

/** What a correction changed, as its form calls it. */
function correctedText(name: string): string {
  const fields: Readonly<Record<string, Field>> = newCaseForm.fields;
  const field = fields[otherwiseNamed[name] ?? name];
  return inSentence(field?.shown ?? field?.label ?? name);
}

/** Parts of the case that the form asks by another name. */
const otherwiseNamed: Readonly<Record<string, string>> = {
  consent: 'signedOn',
  referrer: 'referrers',
  priorityGroup: 'priorityGroups',
};

/** How far a measure had come when it was set. */
function measureStage({ from, startedOn, endedOn }: Measure): string {
  if (endedOn !== undefined) return `avslutad ${formatDay(endedOn)}`;
  if (startedOn !== undefined) return `startad ${formatDay(startedOn)}`;
  return `planerad från ${formatDay(from)}`;
}
