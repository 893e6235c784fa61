import { line, optional } from '../forms/field.ts';
import { form } from '../forms/form.ts';

/** What is written under one heading of a report. */
export const reportTextForm = form({
  name: 'chapter',
  open: 'Skriv',
  send: 'Spara texten',
  done: 'Texten är sparad.',
  fields: {
    text: optional(
      line({
        label: 'Egen text',
        missing: 'Skriv något, eller lämna tomt för att ta bort texten.',
        hint: 'Om arbetet och teamet, aldrig om en enskild person.',
        maxLength: 4000,
        tall: true,
      }),
    ),
  },
});

const sendBack = 'Skicka tillbaka';

/** What those who sign want to have changed before they do. */
export const returnReportForm = form({
  name: 'return',
  open: sendBack,
  send: sendBack,
  done: 'Rapporten är tillbaka hos dem som skriver den, med er kommentar.',
  fields: {
    text: line({
      label: 'Vad behöver ändras?',
      missing: 'Skriv vad som behöver ändras.',
      maxLength: 500,
      tall: true,
    }),
  },
});

/** What one press does. */
export const reportPresses = {
  submit: { done: 'Rapporten är lämnad och väntar på underskrift.' },
  sign: {
    label: 'Underteckna',
    done: 'Rapporten är undertecknad. Texter och siffror ändras inte mer.',
  },
} as const;
