import { waitingForm } from '../../cases/forms/queue-forms.ts';
import { caseWordLabels } from '../../codes/meeting.ts';
import { oneOf, pick } from '../../forms/field.ts';
import { form } from '../../forms/form.ts';

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
