import {
  answeredCriteria,
  consultationForm,
  followUpOnAgendaForm,
  newCaseForm,
  newCaseStart,
} from '../../../../shared/cases/forms/raise-form.ts';
import type { Form, FormStart } from '../../../../shared/forms/form.ts';
import type { NoticeView, RaiseChoices } from '../../../../shared/meetings/call/view.ts';
import { absentWithWordForm, deputyForm, topicForm } from '../../../../shared/meetings/forms.ts';
import type { ActionData, CardAction } from '../parts/card.ts';
import { describedForm } from '../parts/described-form.ts';
import { execute } from '../parts/elements.ts';

/** What a kallelse asks for beyond one press. */
export const meetingFormNames = [
  'deputy',
  'absence-word',
  'topic',
  'new-case',
  'consultation',
  'follow-up',
] as const;
export type MeetingFormName = (typeof meetingFormNames)[number];

/** A case of each type. */
export const raiseForms = [
  'new-case',
  'consultation',
  'follow-up',
] as const satisfies readonly MeetingFormName[];

/** The same, and a topic: what may be added to the agenda from the card. */
export const agendaForms = ['topic', ...raiseForms] as const satisfies readonly MeetingFormName[];

/**
 * Where the kallelse is drawn in the place of the card when it is pressed again; `form`: a message with this form alone.
 * Every other card stays as it is.
 */
export type ShownOn = 'notice' | 'form' | 'other';
export type MeetingFormsView = Pick<NoticeView, 'head' | 'choices' | 'revision'>;

interface MeetingForm {
  readonly form: Form;
  readonly verb: 'answer-notice' | 'add-topic' | 'raise-case';
  readonly data?: (choices: RaiseChoices) => ActionData;
  readonly start?: (choices: RaiseChoices) => FormStart;
  readonly isOffered?: (choices: RaiseChoices) => boolean;
  /** Of a list that depends on the team. */
  readonly most?: number;
  /**
   * `here`: at most one choice, asked in the place of the card of the one who pressed: the next redraw costs them a
   * press. `own`: something is typed, which no other's answer may wipe: a message of its own.
   */
  readonly place: 'here' | 'own';
}

/** The criteria by the rules of the day that other answers of the form say. */
function rulesData({ criteria }: RaiseChoices['rules']): ActionData {
  const answered = answeredCriteria(criteria);
  return answered.length === 0 ? {} : { answered: answered.join(',') };
}

const listed = (values: readonly string[]) => values.map((value) => ({ value, label: value }));

/** Five times what a team aims at; the tab has them all. */
const mostOngoing = 100;

export const meetingForms: Readonly<Record<MeetingFormName, MeetingForm>> = {
  deputy: {
    form: deputyForm,
    verb: 'answer-notice',
    data: () => ({ choice: 'deputy' }),
    start: ({ deputies }) => ({ choices: { deputyId: deputies } }),
    // Without any deputy in the team there is nothing to choose.
    isOffered: ({ deputies }) => deputies.length > 0,
    place: 'here',
  },
  'absence-word': {
    form: absentWithWordForm,
    verb: 'answer-notice',
    data: () => ({ choice: 'absent' }),
    place: 'own',
  },
  topic: { form: topicForm, verb: 'add-topic', place: 'own' },
  'new-case': {
    form: newCaseForm,
    verb: 'raise-case',
    data: ({ rules }) => ({ type: 'new', ...rulesData(rules) }),
    start: ({ rules }) => newCaseStart(rules),
    isOffered: ({ pausedText }) => pausedText === undefined,
    place: 'own',
  },
  consultation: {
    form: consultationForm,
    verb: 'raise-case',
    data: () => ({ type: 'consultation' }),
    place: 'here',
  },
  'follow-up': {
    form: followUpOnAgendaForm,
    verb: 'raise-case',
    data: () => ({ type: 'follow-up' }),
    start: ({ ongoing }) => ({ choices: { reference: listed(ongoing) } }),
    isOffered: ({ ongoing }) => ongoing.length > 0,
    most: mostOngoing,
    place: 'here',
  },
};

/**
 * What every button of a meeting carries. `once` names this rendering: the same click delivered again has the same
 * one, a click on the next rendering another. (It must not be called `key`: the Playground's page cannot send that.)
 * `card` says which card was pressed.
 */
export function meetingData({ head, revision }: MeetingFormsView, card: ShownOn): ActionData {
  const { teamId, meetingId } = head;
  return { teamId, meetingId, once: `${meetingId}.${revision}`, card };
}

/** What the form sends, and how it opens. */
export function meetingPress(name: MeetingFormName, view: MeetingFormsView, data: ActionData) {
  const { verb, start, data: more, most } = meetingForms[name];
  const { choices } = view;
  return {
    verb,
    data: { ...data, ...more?.(choices) },
    ...(start === undefined ? {} : { start: start(choices) }),
    ...(most === undefined ? {} : { most }),
  };
}

/** Those of them that the meeting offers. */
export function offered(
  names: readonly MeetingFormName[],
  { choices }: MeetingFormsView,
): readonly MeetingFormName[] {
  return names.filter((name) => meetingForms[name].isOffered?.(choices) ?? true);
}

/**
 * The forms under their buttons: on a card that nobody's answer redraws.
 *
 * @param open on the button, where it says another thing than the form's own word
 */
export function formButtons(
  names: readonly MeetingFormName[],
  view: MeetingFormsView,
  card: ShownOn,
  open?: string,
): readonly CardAction[] {
  return offered(names, view).map((name) =>
    describedForm(meetingForms[name].form, {
      ...meetingPress(name, view, meetingData(view, card)),
      ...(open === undefined ? {} : { open }),
    }),
  );
}

/** A press that asks for the form: on a card that is redrawn whenever somebody answers. */
export function askButtons(
  names: readonly MeetingFormName[],
  view: MeetingFormsView,
): readonly CardAction[] {
  return offered(names, view).map((name) =>
    execute({
      title: `${meetingForms[name].form.open} …`,
      verb: 'ask-form',
      data: { ...meetingData(view, 'notice'), ask: name },
    }),
  );
}
