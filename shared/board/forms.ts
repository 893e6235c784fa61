import { boardCategoryLabels } from '../codes/board.ts';
import { line, oneOf, optional } from '../forms/field.ts';
import { form, type StartOf } from '../forms/form.ts';
import { askQuestion, whatAbout } from '../forms/words.ts';
import { questionForm } from '../meetings/forms.ts';
import { askRulingForm, mostDecision, mostQuestion } from '../rulings/forms.ts';
import { headings } from '../text/headings.ts';
import type { BoardAnswerRow, BoardRow } from './view.ts';

/** To the others who have the same work in other teams. */
export const askBoardForm = form({
  name: 'askboard',
  open: askQuestion,
  send: questionForm.send,
  done: 'Frågan är ställd. Samordnarna, processledaren och kansliet ser den.',
  fields: {
    question: line({
      label: 'Din fråga',
      missing: askRulingForm.fields.question.missing,
      hint: 'Hur ni gör i era team, aldrig ett enskilt ärende.',
      placeholder: 'Hur gör ni när en part uteblir från mötet?',
      maxLength: mostQuestion,
      tall: true,
      likeRulings: true,
    }),
    category: optional(
      oneOf(boardCategoryLabels, {
        label: `${whatAbout.replace('?', '')} (valfritt)`,
        missing: 'Välj i listan, eller inget.',
        none: 'Inget särskilt',
      }),
    ),
  },
});

/** By who asked, until somebody has answered. */
export const changeBoardForm = form({
  name: 'changeboard',
  open: 'Ändra frågan',
  send: headings.saveChange,
  done: 'Frågan är ändrad.',
  fields: askBoardForm.fields,
});

export const answerBoardForm = form({
  name: 'answerboard',
  open: 'Svara',
  send: 'Skicka ditt svar',
  done: 'Svaret är skickat.',
  fields: {
    answer: line({
      label: headings.ownAnswer,
      missing: 'Skriv svaret, högst 400 tecken.',
      hint: 'Så som ni gör, aldrig ett enskilt ärende.',
      maxLength: mostDecision,
      tall: true,
    }),
  },
});

/** By who wrote it: the board then says that it has been changed. */
export const changeAnswerForm = form({
  name: 'changeanswer',
  open: 'Ändra ditt svar',
  send: headings.saveChange,
  done: 'Svaret är ändrat.',
  fields: answerBoardForm.fields,
});

export function changeBoardStart({
  question,
  category,
}: Pick<BoardRow, 'question' | 'category'>): StartOf<typeof changeBoardForm> {
  return { values: { question, ...(category === undefined ? {} : { category }) } };
}

export function changeAnswerStart({
  text,
}: Pick<BoardAnswerRow, 'text'>): StartOf<typeof changeAnswerForm> {
  return { values: { answer: text } };
}

/** What the samordnare cannot settle among themselves goes to Länsam, by the road of every question to it (handbook §5). */
export const passOnBoardForm = form({
  name: 'passonboard',
  open: 'Fråga Länsam',
  send: askRulingForm.send,
  done: 'Frågan är skickad till Länsam. Svaret visas här.',
  intro: 'Frågan väntar hos Länsam, som beslutar. Den finns kvar här, och beslutet visas vid den.',
  fields: { question: askRulingForm.fields.question },
});

export function passOnStart({
  question,
}: Pick<BoardRow, 'question'>): StartOf<typeof passOnBoardForm> {
  return { values: { question } };
}
