import { answerMissing, askQuestion, whatAbout } from '../forms/words.ts';
import { waitingForm } from '../cases/forms/queue-forms.ts';
import { topicOutcomeLabels, topicPartLabels } from '../codes/agenda.ts';
import { cancelReasonLabels, caseWordLabels } from '../codes/meeting.ts';
import { line, oneOf, optional, pick } from '../forms/field.ts';
import { form } from '../forms/form.ts';
import { headings } from '../text/headings.ts';

/** A topic onto the agenda: where it belongs, and a line. */
export const topicForm = form({
  name: 'topic',
  open: 'Föreslå en punkt',
  send: headings.addTopic,
  done: headings.topicAdded,
  fields: {
    part: oneOf(topicPartLabels, {
      label: 'Var på dagordningen?',
      missing: 'Välj var punkten hör hemma.',
    }),
    text: line({
      label: whatAbout,
      missing: 'Skriv vad punkten gäller, högst 140 tecken.',
      maxLength: 140,
      likeRulings: true,
    }),
  },
});

/** What the meeting makes of a topic or a question: it stands in the minutes. */
export const settleTopicForm = form({
  name: 'settle',
  open: 'Bocka av med utfall',
  send: 'Bocka av',
  done: 'Punkten är avbockad.',
  fields: {
    outcome: oneOf(topicOutcomeLabels, {
      label: 'Vad blev det?',
      missing: 'Välj vad det blev av punkten.',
    }),
    line: optional(
      line({
        label: 'En rad till minnesanteckningarna (valfritt)',
        missing: 'Skriv en rad om vad det blev.',
        placeholder: 't.ex. ta med till nätverksträffen',
        maxLength: 140,
      }),
    ),
  },
});

/** A general question to FK: a topic of its part of the agenda. */
export const questionForm = form({
  ...topicForm,
  open: askQuestion,
  send: 'Ställ frågan',
  done: 'Frågan står nu på dagordningen.',
  fields: {
    text: {
      ...topicForm.fields.text,
      label: 'Fråga om försäkringen i allmänhet',
      missing: 'Skriv frågan, högst 140 tecken.',
    },
  },
});

/** FK's answer to a general question; the one there is can be put right. */
export const answerQuestionForm = form({
  name: 'reply',
  open: 'Svara',
  send: 'Spara svaret',
  done: 'Svaret är sparat.',
  fields: {
    text: line({
      label: 'Svar',
      missing: answerMissing,
      hint: 'Svara allmänt om försäkringen, utan ärendebeteckningar.',
      maxLength: 300,
    }),
  },
});

/** The same where one of several is chosen first: on the card in FK's own channel. */
export const answerOneQuestionForm = form({
  ...answerQuestionForm,
  name: 'onereply',
  open: 'Svara på en fråga',
  fields: {
    topicId: pick({ label: 'Vilken fråga?', missing: 'Välj vilken fråga du svarar på.' }),
    ...answerQuestionForm.fields,
  },
});

/** The two answers to the kallelse that ask for nothing more. */
export const comingLabels = {
  'on-site': 'Kommer på plats',
  digital: 'Kommer digitalt',
} as const;

/** Who comes instead. */
export const deputyForm = form({
  name: 'deputy',
  open: 'Skickar ersättare',
  send: 'Skicka ersättare',
  done: 'Sparat: du skickar ersättare.',
  fields: {
    deputyId: pick({
      label: 'Vem kommer i stället?',
      missing: 'Välj vilken ersättare som kommer.',
    }),
  },
});

const word = line({
  label: 'Meddelande till mötet',
  missing: 'Skriv ett kort meddelande.',
  placeholder: 't.ex. ta mina ärenden sist',
  maxLength: 200,
});

/** Not there, and perhaps a word to the meeting. */
export const absentForm = form({
  name: 'absent',
  open: 'Kommer inte',
  send: 'Anmäl frånvaro',
  done: 'Sparat: du är anmäld som frånvarande.',
  fields: {
    word: optional({ ...word, label: `${word.label} (valfritt)` }),
  },
});

/** In one step, where the answer alone is a press of its own. */
export const absentWithWordForm = form({
  ...absentForm,
  open: 'Frånvaro med meddelande',
});

/** From one who has said no already. */
export const absentWordForm = form({
  name: 'excuse',
  open: word.label,
  send: 'Skicka meddelandet',
  done: 'Meddelandet är sparat.',
  fields: { word },
});

const reference = pick({ label: 'Vilket ärende?', missing: 'Välj ett ärende.' });

/** What is done while one of several cases waits: a code is enough here, a comment is written in the case. */
export const waitingInListForm = form({
  ...waitingForm,
  fields: { reference, waitingAction: waitingForm.fields.waitingAction },
});

/** Word per case from one who cannot be there, as a code; `none` takes it back. */
export const wordForm = form({
  name: 'word',
  open: 'Lämna besked om ett ärende',
  send: 'Lämna besked',
  done: 'Beskedet är lämnat och visas vid ärendet på mötet.',
  intro: 'För dig som inte kan vara med. Svara först på kallelsen att du är frånvarande.',
  fields: {
    reference,
    word: oneOf(
      { ...caseWordLabels, none: 'Ta tillbaka beskedet' },
      { label: 'Ditt besked', missing: 'Välj ett besked.' },
    ),
  },
});

/** Which of those present leads the meeting in the samordnare's place. */
export const leadForm = form({
  name: 'lead',
  open: 'Välj vem som leder mötet',
  send: 'Välj',
  done: 'Nu är det valt vem som leder mötet.',
  intro:
    'Den som väljs får på det här mötet göra det samordnaren annars gör: starta, notera närvaro, besluta och avsluta.',
  fields: {
    memberId: pick({ label: 'Vem leder mötet?', missing: 'Välj en av er som är med.' }),
  },
});

export const cancelIntro = 'Om kallelsen har gått ut får kanalen besked om att mötet är inställt.';

/** Two steps in one: the reason, and the button. */
export const cancelForm = form({
  name: 'cancel',
  open: 'Ställ in mötet',
  done: 'Mötet är inställt.',
  intro: cancelIntro,
  fields: {
    reason: oneOf(cancelReasonLabels, {
      label: 'Orsak',
      missing: 'Välj varför mötet ställs in.',
    }),
  },
});
