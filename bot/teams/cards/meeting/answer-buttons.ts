import type { NoticeView } from '../../../../shared/meetings/call/view.ts';
import { cardText } from '../../../../shared/text/cards.ts';
import type { ActionData, CardAction } from '../parts/card.ts';
import { execute, small } from '../parts/elements.ts';
import { notANameTick, pickOne, write } from '../parts/inputs.ts';
import { namedForm } from '../parts/named-form.ts';

const words = cardText.answer;
/** Guarded and cut to this by the domain (`answerChoice.word`). */
const wordLength = 200;

/** Where the kallelse is drawn in the place of the card when it is pressed again; every other card stays as it is. */
type ShownOn = 'notice' | 'other';

/**
 * What every button of a meeting carries. `once` names this rendering: the same click delivered again has the same
 * one, a click on the next rendering another. (It must not be called `key`: the Playground's page cannot send that.)
 * `card` says which card was pressed, since only the kallelse is redrawn.
 */
export function meetingData(view: NoticeView, card: ShownOn): ActionData {
  const { teamId, meetingId } = view.head;
  return { teamId, meetingId, once: `${meetingId}.${view.revision}`, card };
}

/** One press for the two common answers; a deputy is chosen and absence may carry a word. */
export function answerButtons(view: NoticeView, card: ShownOn): readonly CardAction[] {
  const answer = (choice: string): { verb: string; data: ActionData } => ({
    verb: 'answer-notice',
    data: { ...meetingData(view, card), choice },
  });
  return [
    execute({ title: words.onSite, ...answer('on-site') }),
    execute({ title: words.digital, ...answer('digital') }),
    ...deputyForm(view, answer('deputy')),
    namedForm('absent', {
      title: words.absent,
      body: [
        write({
          id: 'word',
          label: words.word,
          placeholder: words.wordHint,
          errorMessage: words.wordError,
          maxLength: wordLength,
        }),
        small(cardText.noPersons, { spacing: 'Small' }),
        notANameTick(),
      ],
      send: { title: words.sendAbsent, ...answer('absent') },
    }),
  ];
}

/** Without any deputy in the team there is nothing to choose, so no button either. */
function deputyForm(
  view: NoticeView,
  answer: { readonly verb: string; readonly data: ActionData },
): readonly CardAction[] {
  if (view.choices.deputies.length === 0) return [];
  return [
    namedForm('deputy', {
      title: words.deputy,
      body: [
        pickOne({
          id: 'deputyId',
          label: words.whichDeputy,
          placeholder: words.chooseDeputy,
          errorMessage: words.deputyMissing,
          choices: view.choices.deputies,
        }),
      ],
      send: { title: words.sendDeputy, ...answer },
    }),
  ];
}
