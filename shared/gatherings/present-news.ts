import { gatheringLabels } from '../codes/gathering.ts';
import { cancelReasonLabels } from '../codes/meeting.ts';
import { formatWhen } from '../meetings/present-head.ts';
import { inSentence, joinLabels } from '../text/format.ts';
import type { Gathering } from './gathering.ts';
import type { CalledSeat } from './seats.ts';

/** That it was moved or cancelled, and what is to be done. */
export function presentGatheringNews(gathering: Gathering): string {
  const { what, plan, current } = gathering;
  if (current.status === 'cancelled')
    return `${gatheringLabels[what]} ${formatWhen(plan)} är inställt. Orsak: ${inSentence(cancelReasonLabels[current.reason])}.`;
  const asks =
    Object.keys(gathering.answers).length === 0 ? ' Svara på nytt om du kan vara med.' : '';
  return `${gatheringLabels[what]} är ändrat: ${formatWhen(plan)}.${asks}`;
}

export function presentGatheringReminder(silent: readonly CalledSeat[]): string {
  return `Har inte svarat på kallelsen än: ${joinLabels(silent.map(({ label }) => label))}.`;
}
