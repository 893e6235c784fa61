import type { NoticeView } from '../../../../shared/meetings/call/view.ts';
import { cardText } from '../../../../shared/text/cards.ts';
import { meetingData } from './answer-buttons.ts';
import type { ActionData, CardAction } from '../parts/card.ts';
import { small, text } from '../parts/elements.ts';
import { notANameTick, pickOne, write } from '../parts/inputs.ts';
import { namedForm } from '../parts/named-form.ts';
import { newCaseForm } from '../new-case-form.ts';

const words = cardText.raise;
/** As long as `topic.text` may be. */
const topicLength = 140;
/** Five times what a team aims at; the tab has them all. */
const mostOngoing = 100;

/** What may be added to the agenda from the card: a topic, and a case of each type. */
export function agendaButtons(view: NoticeView): readonly CardAction[] {
  const raise = (type: string): { verb: string; data: ActionData } => ({
    verb: 'raise-case',
    data: { ...meetingData(view, 'notice'), type },
  });
  return [
    topicForm(view),
    ...(view.choices.pausedText === undefined ? [newCaseForm(view, raise('new'))] : []),
    namedForm('consultation', {
      title: words.openConsultation,
      body: [text(words.consultationIntro)],
      send: { title: words.sendConsultation, ...raise('consultation') },
    }),
    ...followUpForm(view, raise('follow-up')),
  ];
}

function topicForm(view: NoticeView): CardAction {
  const { topic, noPersons } = cardText;
  return namedForm('topic', {
    title: topic.open,
    body: [
      pickOne({
        id: 'part',
        label: topic.part,
        placeholder: topic.choosePart,
        errorMessage: topic.partMissing,
        choices: view.choices.topicParts,
      }),
      {
        ...write({
          id: 'text',
          label: topic.text,
          errorMessage: topic.textError,
          maxLength: topicLength,
        }),
        isRequired: true,
      },
      small(noPersons, { spacing: 'Small' }),
      notANameTick(),
    ],
    send: { title: topic.send, verb: 'add-topic', data: meetingData(view, 'notice') },
  });
}

function followUpForm(
  view: NoticeView,
  raise: { readonly verb: string; readonly data: ActionData },
): readonly CardAction[] {
  if (view.choices.ongoing.length === 0) return [];
  return [
    namedForm('again', {
      title: words.openFollowUp,
      body: [
        text(words.followUpIntro),
        pickOne({
          id: 'reference',
          label: words.reference,
          placeholder: words.choose,
          errorMessage: words.referenceMissing,
          choices: view.choices.ongoing.slice(0, mostOngoing),
        }),
      ],
      send: { title: words.sendFollowUp, ...raise },
    }),
  ];
}
