import type { SharedNoticeView } from '../../../../shared/meetings/call/view.ts';
import { leadingText } from '../../../../shared/text/leading.ts';
import type { CardAction, CardElement } from '../parts/card.ts';
import { buttons, execute, folded, heading, small, text } from '../parts/elements.ts';
import { meetingData } from './meeting-forms.ts';

/** What whoever leads may do from the kallelse while the meeting is held; what is decided about cases is decided in the tab. */
export function leadingElements(view: SharedNoticeView): readonly CardElement[] {
  const { held } = view;
  if (held === undefined) return [];
  const data = meetingData(view, 'notice');
  const rest = held.rest.map(({ attendance, text: title }): CardAction =>
    execute({ title, verb: 'note-rest', data: { ...data, attendance } }),
  );
  const unnote = held.canUnnoteRest
    ? [execute({ title: leadingText.unnoteRest, verb: 'unnote-rest', data })]
    : [];
  const undo = held.canUndoOpening ? [folded(`${leadingText.undoOpening} …`, undoing(view))] : [];
  return [
    heading(leadingText.title),
    small(leadingText.forWhom, { spacing: 'None' }),
    buttons([...rest, ...unnote, ...undo]),
  ];
}

/** What it means is read before it is done, as in the tab. */
function undoing(view: SharedNoticeView): readonly CardElement[] {
  return [
    text(leadingText.undoOpeningMeans),
    buttons([
      execute({
        title: leadingText.undoOpening,
        verb: 'undo-opening',
        data: meetingData(view, 'notice'),
      }),
    ]),
  ];
}
