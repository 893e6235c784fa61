import { absentForm, comingLabels } from '../../../../shared/meetings/forms.ts';
import type { CardAction } from '../parts/card.ts';
import { execute } from '../parts/elements.ts';
import {
  askButtons,
  formButtons,
  meetingData,
  type MeetingFormsView,
  type ShownOn,
} from './meeting-forms.ts';

/**
 * One press for three of the answers; a deputy is chosen. Absence may carry a word: on the kallelse, which every answer
 * redraws, that is asked for elsewhere, and the fifth way stands with what takes more than a press.
 */
export function answerButtons(
  view: MeetingFormsView,
  card: Exclude<ShownOn, 'form'>,
): readonly CardAction[] {
  const answer = (title: string, choice: string): CardAction =>
    execute({ title, verb: 'answer-notice', data: { ...meetingData(view, card), choice } });
  const redrawn = card === 'notice';
  const more = redrawn ? askButtons : formButtons;
  return [
    answer(comingLabels['on-site'], 'on-site'),
    answer(comingLabels.digital, 'digital'),
    ...more(['deputy'], view, card),
    answer(absentForm.open, 'absent'),
    ...(redrawn ? [] : formButtons(['absence-word'], view, card)),
  ];
}
