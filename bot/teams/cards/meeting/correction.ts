import {
  addLineForm,
  correctAttendanceForm,
  correctRoomForm,
} from '../../../../shared/meetings/correct-forms.ts';
import type { MeetingHead } from '../../../../shared/meetings/view.ts';
import { cardText, formCardText } from '../../../../shared/text/cards.ts';
import type { Choice } from '../../../../shared/text/choice.ts';
import type { ActionData, CardAction, CardJson } from '../parts/card.ts';
import { closeButton } from '../parts/close-button.ts';
import { describedForm } from '../parts/described-form.ts';
import { buttons, card, execute, small, text, title } from '../parts/elements.ts';

const words = cardText.minutes;

interface CorrectionSpec {
  readonly head: MeetingHead;
  readonly seats: readonly Choice[];
  /** Names this rendering. */
  readonly once: string;
  /** Who asked for it, as a card may know them. */
  readonly by: string;
}

/**
 * What is put right of the minutes from the channel, as a message of its own. A decision is put right in the tab, as its form
 * asks for facts of the individual.
 */
export function correctionCard({ head, seats, once, by }: CorrectionSpec): CardJson {
  const { teamId, meetingId } = head;
  const data: ActionData = { teamId, meetingId, once, card: 'form', by, ask: 'correction' };
  const start = { choices: { memberId: seats } };
  return card({
    fallbackText: `${words.correct} · ${head.teamName}, ${head.when}. ${formCardText.own}`,
    body: [
      title(words.correct),
      small(head.title, { spacing: 'None' }),
      text(words.correctLead, { spacing: 'Small' }),
      buttons([
        describedForm(correctAttendanceForm, {
          verb: 'correct-attendance',
          data,
          start,
          most: seats.length,
        }),
        describedForm(addLineForm, { verb: 'add-to-minutes', data }),
        describedForm(correctRoomForm, { verb: 'correct-room', data }),
        closeButton(data),
      ]),
    ],
  });
}

/** Under the minutes, which stay: what is filled in is a message of its own. */
export function askCorrection({ teamId, meetingId }: MeetingHead): CardAction {
  return execute({
    title: `${words.correctShort} …`,
    verb: 'ask-form',
    data: { teamId, meetingId, once: `${meetingId}.minutes`, card: 'other', ask: 'correction' },
  });
}
