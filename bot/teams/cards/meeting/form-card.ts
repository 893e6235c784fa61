import { formCardText } from '../../../../shared/text/cards.ts';
import type { ActionData, CardElement, CardJson } from '../parts/card.ts';
import type { Subject } from '../parts/opens.ts';
import { closeButton } from '../parts/close-button.ts';
import { describedForm } from '../parts/described-form.ts';
import { buttons, card, execute, small, text, title } from '../parts/elements.ts';
import { formInputs } from '../parts/form-inputs.ts';
import { inputIdIn } from '../parts/named-form.ts';
import {
  meetingData,
  offered,
  raiseForms,
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
  /** The way to what is needed to fill it in. */
  readonly documents?: readonly CardElement[];
  /** Who asked for it, as a card may know them. */
  readonly by: string;
}

/**
 * A form as a message of its own in the thread of the kallelse, for whoever asked for it: no answer of anybody redraws it.
 * It opens under its button, so that the others in the channel see two lines and not twenty inputs.
 */
export function ownFormCard({ name, view, once, by, documents = [] }: OwnFormSpec): CardJson {
  const { form } = meetingForms[name];
  const data: ActionData = { ...meetingData(view, 'form'), once, by, ask: name };
  const of = `${form.open} · ${view.head.teamName}`;
  return card({
    fallbackText: `${of}, ${view.head.when}. ${formCardText.own}`,
    body: [
      title(form.open),
      small(`${view.head.teamName} · ${view.head.when}`, { spacing: 'None' }),
      text(formCardText.own, { spacing: 'Small' }),
      ...documents,
      buttons([
        describedForm(form, { ...meetingPress(name, view, data), open: formCardText.fillIn }),
        closeButton(data),
      ]),
    ],
  });
}

/** The answer to `nytt`: what can be raised at the next meeting, each form under its button. */
export function raiseCard({ view, once, by, documents = [] }: Omit<OwnFormSpec, 'name'>): CardJson {
  const { pausedText } = view.choices;
  const data: ActionData = { ...meetingData(view, 'form'), once, by };
  return card({
    fallbackText: `${formCardText.raise} · ${view.head.teamName}, ${view.head.when}. ${pausedText ?? ''}`,
    body: [
      title(formCardText.raise),
      small(`${view.head.teamName} · ${view.head.when}`, { spacing: 'None' }),
      text(pausedText ?? formCardText.own, { spacing: 'Small' }),
      ...documents,
      buttons([
        ...offered(raiseForms, view).map((name) =>
          describedForm(
            meetingForms[name].form,
            meetingPress(name, view, { ...data, once: `${once}.${name}`, ask: name }),
          ),
        ),
        closeButton(data),
      ]),
    ],
  });
}

/** What such a form speaks of: where a case is raised, or the meeting. */
export function meetingFormSubject(
  name: MeetingFormName,
  { head }: Pick<MeetingFormsView, 'head'>,
): Subject {
  return { page: meetingForms[name].verb === 'raise-case' ? 'raise' : 'meeting', of: head };
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
