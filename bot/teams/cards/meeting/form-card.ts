import { formCardText } from '../../../../shared/text/cards.ts';
import type { ActionData, CardJson } from '../parts/card.ts';
import { closeButton } from '../parts/close-button.ts';
import { describedForm } from '../parts/described-form.ts';
import { buttons, card, execute, small, text, title } from '../parts/elements.ts';
import { formInputs } from '../parts/form-inputs.ts';
import { inputIdIn } from '../parts/named-form.ts';
import {
  meetingData,
  meetingForms,
  type MeetingFormName,
  type MeetingFormsView,
  meetingPress,
} from './meeting-forms.ts';

interface FormCardSpec {
  readonly name: MeetingFormName;
  readonly view: MeetingFormsView;
  /** Names this rendering. */
  readonly once: string;
}

interface OwnFormSpec extends FormCardSpec {
  /** Who asked for it, as a card may know them. */
  readonly by: string;
}

/**
 * A form as a message of its own in the thread of the kallelse, for whoever asked for it: no answer of anybody redraws it.
 * It opens under its button, so that the others in the channel see two lines and not twenty inputs.
 */
export function ownFormCard({ name, view, once, by }: OwnFormSpec): CardJson {
  const { form } = meetingForms[name];
  const data: ActionData = { ...meetingData(view, 'form'), once, by, ask: name };
  const of = `${form.open} · ${view.head.teamName}`;
  return card({
    fallbackText: `${of}, ${view.head.when}. ${formCardText.own}`,
    body: [
      title(form.open),
      small(`${view.head.title} · ${view.head.when}`, { spacing: 'None' }),
      text(formCardText.own, { spacing: 'Small' }),
      buttons([
        describedForm(form, { ...meetingPress(name, view, data), open: formCardText.fillIn }),
        closeButton(data),
      ]),
    ],
  });
}

/** In the place of the kallelse of the one who pressed: one choice, and the way back. */
export function hereCard({ name, view, once }: FormCardSpec): CardJson {
  const { form } = meetingForms[name];
  const data = { ...meetingData(view, 'notice'), once, ask: name };
  const { start = {}, most, ...press } = meetingPress(name, view, data);
  const inputs = formInputs(form, start, most).map((element) =>
    'id' in element ? { ...element, id: inputIdIn(form.name, element.id) } : element,
  );
  return card({
    fallbackText: `${form.open} · ${view.head.teamName}, ${view.head.when}`,
    body: [
      small(`${view.head.teamName} · ${view.head.when}`),
      title(form.open),
      ...(form.intro === undefined ? [] : [text(form.intro)]),
      ...inputs,
      buttons([
        execute({
          title: form.send,
          verb: press.verb,
          data: { ...press.data, of: form.name },
        }),
        execute({ title: formCardText.back, verb: 'show-notice', data }),
      ]),
    ],
  });
}
