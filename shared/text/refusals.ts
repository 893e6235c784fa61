import type { IsoDate } from '../kernel/calendar.ts';
import type { RefusalOf, Refusals } from '../kernel/refusal.ts';
import { formatDay } from './format.ts';

const notFoundTexts = {
  team: 'Teamet finns inte. Läs in sidan på nytt och välj ett team i listan.',
  meeting: 'Mötet finns inte. Läs in sidan på nytt och välj ett möte i listan.',
  case: 'Ärendet finns inte i det här teamet. Kontrollera beteckningen.',
  item: 'Ärendet finns inte längre på dagordningen. Läs in sidan på nytt.',
  member: 'Medlemmen finns inte i teamet. Läs in sidan på nytt.',
  topic: 'Punkten finns inte längre på dagordningen. Läs in sidan på nytt.',
  channel: 'Kanalen är inte känd här. Installera appen i kanalen först.',
  'good-example': 'Exemplet finns inte. Läs in sidan på nytt.',
  'work-group': 'Arbetsgruppen finns inte. Läs in sidan på nytt.',
  'agreement-revision': 'Översynen finns inte. Läs in sidan på nytt.',
  deviation: 'Avvikelsen finns inte. Läs in sidan på nytt.',
  'steering-group': 'Styrgruppen finns inte. Läs in sidan på nytt.',
  regrouping: 'Ändringen finns inte. Läs in sidan på nytt.',
  task: 'Uppgiften finns inte i ärendet. Läs in sidan på nytt.',
  measure: 'Insatsen finns inte i planen. Läs in sidan på nytt.',
  offer: 'Insatsen finns inte i utbudskartan. Läs in sidan på nytt.',
  contact: 'Kontakten finns inte. Läs in sidan på nytt.',
  milestone: 'Delmålet finns inte, eller är inte ditt att läsa. Läs in sidan på nytt.',
  'board-question': 'Frågan finns inte längre. Läs in sidan på nytt.',
  'board-answer': 'Svaret finns inte längre. Läs in sidan på nytt.',
  ruling: 'Beslutet finns inte, eller är inte ett du kan läsa. Läs in sidan på nytt.',
  document: 'Dokumentet finns inte, eller är inte till för dig. Läs in sidan på nytt.',
  rules: 'Versionen finns inte. Läs in sidan på nytt.',
  appointment: 'Ingen samordnare är utsedd. Läs in sidan på nytt.',
  retention: 'Beslutet finns inte. Läs in sidan på nytt.',
  role: 'Rollen finns inte. Läs in sidan på nytt.',
  series: 'Serien finns inte. Läs in sidan på nytt och välj ett möte i listan.',
  'calendar-feed': 'Du har ingen kalenderadress. Läs in sidan på nytt.',
} as const;

/** What can be refused anywhere. */
export const commonRefusals = {
  invalid: {
    at: ({ fields }: { readonly fields: readonly string[] }) => fields,
    says: 'Något i formuläret saknas eller är fel ifyllt. Rätta det som är markerat.',
  },
  'not-found': ({ what }: { readonly what: keyof typeof notFoundTexts }) => notFoundTexts[what],
  'ends-before-start': {
    at: ['start', 'end'],
    says: 'Sluttiden måste ligga efter starttiden. Ändra någon av dem.',
  },
  'too-early': {
    at: ({ field }: { readonly field: string }) => [field],
    says: ({ earliest }: { readonly earliest: IsoDate }) =>
      `Dagen är för tidig. Välj ${formatDay(earliest)} eller senare.`,
  },
  'not-yet': {
    at: ({ field }: { readonly field: string }) => [field],
    says: 'Dagen har inte varit än. Ange den dag då det hände.',
  },
  'other-content':
    'Det som skickades först är sparat, men inte det du har ändrat sedan dess. Det du har skrivit finns kvar. Läs in sidan, se vad som är sparat och skicka ändringen igen.',
  'sent-too-late':
    'Det har gått så lång tid att det inte längre går att se om det här redan är gjort. Inget är sparat nu, och det du har skrivit finns kvar. Läs in sidan eller ta fram kortet på nytt (@STAR), se efter, och skicka igen om det fortfarande ska göras.',
  busy: 'Många sparar samtidigt just nu, så ditt svar hann inte med. Försök igen om en liten stund.',
} as const satisfies Refusals;
export type CommonRefusal = RefusalOf<typeof commonRefusals>;
