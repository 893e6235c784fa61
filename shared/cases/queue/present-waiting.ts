import { partyLabels } from '../../codes/party.ts';
import { waitingActionLabels } from '../../codes/queue.ts';
import type { StarCase, WaitingNote } from '../case.ts';

/** `Vård eller behandling pågår: väntar på tid i januari` */
export function waitingNoteText({ action, text }: WaitingNote): string {
  const label = waitingActionLabels[action];
  return text === undefined ? label : `${label}: ${text}`;
}

/** Who answers for the wait being active (handbook §3). */
export function answersForText({ raisingParty }: Pick<StarCase, 'raisingParty'>): string {
  return `${partyLabels[raisingParty]} svarar för väntan`;
}

/** What is noted about a case that waits; undefined until something has been. */
export function waitingNoteOf({ current }: StarCase): WaitingNote | undefined {
  return current.status === 'raised' || current.status === 'queued' ? current.waiting : undefined;
}
