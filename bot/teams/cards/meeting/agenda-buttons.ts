import {
  consultationForm,
  followUpOnAgendaForm,
  newCaseForm,
  newCaseStart,
} from '../../../../shared/cases/forms/raise-form.ts';
import { topicForm } from '../../../../shared/meetings/forms.ts';
import type { NoticeView } from '../../../../shared/meetings/call/view.ts';
import type { ActionData, CardAction } from '../parts/card.ts';
import { describedForm } from '../parts/described-form.ts';
import { rulesData } from '../parts/rules-data.ts';
import { meetingData } from './answer-buttons.ts';

/** Five times what a team aims at; the tab has them all. */
const mostOngoing = 100;

/** What may be added to the agenda from the card: a topic, and a case of each type. */
export function agendaButtons(view: NoticeView): readonly CardAction[] {
  const { pausedText, rules, ongoing } = view.choices;
  const data = meetingData(view, 'notice');
  const raise = (type: string, more: ActionData = {}) => ({
    verb: 'raise-case',
    data: { ...data, type, ...more },
  });
  const reference = ongoing.map((value) => ({ value, label: value }));
  return [
    describedForm(topicForm, { verb: 'add-topic', data }),
    ...(pausedText === undefined
      ? [
          describedForm(newCaseForm, {
            ...raise('new', rulesData(rules)),
            start: newCaseStart(rules),
          }),
        ]
      : []),
    describedForm(consultationForm, raise('consultation')),
    ...(ongoing.length === 0
      ? []
      : [
          describedForm(followUpOnAgendaForm, {
            ...raise('follow-up'),
            start: { choices: { reference } },
            most: mostOngoing,
          }),
        ]),
  ];
}
