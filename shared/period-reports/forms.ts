import { line, optional } from '../forms/field.ts';
import { headings } from '../text/headings.ts';
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

/** What the styrgrupp wants to have changed before it signs. */
export const returnReportForm = form({
  name: 'return',
  open: sendBack,
  send: sendBack,
  done: 'Rapporten är tillbaka hos teamet, med er kommentar.',
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
  submit: {
    label: headings.toSteering,
    done: 'Rapporten är lämnad. Styrgruppen får veta det i sin kanal.',
  },
  sign: {
    label: 'Underteckna',
    done: 'Rapporten är undertecknad. Texter och siffror ändras inte mer.',
  },
} as const;
