import { documentTypeLabels } from '../codes/retention.ts';
import { day, line, oneOf, wholeNumber } from '../forms/field.ts';
import { form } from '../forms/form.ts';

/** A gallringsbeslut that has been made elsewhere; nothing is removed by writing it down. */
export const retentionForm = form({
  name: 'retention',
  open: 'Registrera gallringsbeslut',
  send: 'Registrera beslutet',
  done: 'Beslutet är registrerat. Inget gallras förrän du har sett vad det gäller och startat gallringen.',
  intro: 'Skriv in ett beslut som redan är fattat. Inget tas bort när du registrerar det.',
  fields: {
    documentType: oneOf(documentTypeLabels, {
      label: 'Vad beslutet gäller',
      missing: 'Välj vad beslutet gäller.',
    }),
    number: line({
      ofThing: true,
      label: 'Beslutets beteckning',
      missing: 'Skriv beslutets beteckning.',
      hint: 'Till exempel diarienummer eller paragraf.',
      maxLength: 40,
    }),
    decidedOn: day({
      past: true,
      label: 'Beslutat den',
      missing: 'Välj den dag då beslutet fattades.',
    }),
    months: wholeNumber({
      label: 'Månader innan det gallras',
      missing: 'Skriv ett antal månader, 0 om det ska gallras inom ett dygn.',
      hint: 'Ett ärende räknas från den dag det avslutades, en rad eller ett kvitto från sin dag.',
      least: 0,
      most: 600,
    }),
  },
});

/** From now on what the decision is about is removed, and goes on being. */
export const beginRetentionForm = form({
  name: 'begin',
  open: 'Starta gallringen',
  send: 'Gallra enligt beslutet',
  done: 'Gallringen är startad. Det som är äldre än beslutet medger tas bort inom ett dygn, och sedan löpande.',
  intro:
    'Det som gallras går inte att få tillbaka. Siffrorna för tertial, halvår och år ändras inte.',
  fields: {},
});

export const endRetentionForm = form({
  name: 'endretention',
  open: 'Avsluta beslutet',
  send: 'Sluta gallra',
  done: 'Beslutet är avslutat. Inget mer gallras enligt det.',
  fields: {},
});
