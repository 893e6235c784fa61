import { waitingForm } from '../cases/forms/queue-forms.ts';
import { topicPartLabels } from '../codes/agenda.ts';
import { caseWordLabels } from '../codes/meeting.ts';
import { line, oneOf, optional, pick } from '../forms/field.ts';
import { form } from '../forms/form.ts';

/** A topic onto the agenda: where it belongs, and a line. */
export const topicForm = form({
  name: 'topic',
  open: 'Föreslå en punkt',
  send: 'Lägg till punkten',
  done: 'Punkten står nu på dagordningen.',
  fields: {
    part: oneOf(topicPartLabels, {
      label: 'Var på dagordningen?',
      missing: 'Välj var punkten hör hemma.',
    }),
    text: line({
      label: 'Vad gäller det?',
      missing: 'Skriv vad punkten gäller, högst 140 tecken.',
      maxLength: 140,
    }),
  },
});

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

/** Not there, and perhaps a word to the meeting. */
export const absentForm = form({
  name: 'absent',
  open: 'Kommer inte',
  send: 'Anmäl frånvaro',
  done: 'Sparat: du är anmäld som frånvarande.',
  fields: {
    word: optional(
      line({
        label: 'Meddelande till mötet (valfritt)',
        missing: 'Skriv ett kort meddelande.',
        placeholder: 't.ex. ta mina ärenden sist',
        maxLength: 200,
      }),
    ),
  },
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
