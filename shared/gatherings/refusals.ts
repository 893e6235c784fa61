import type { MeetingStatus } from '../codes/meeting.ts';
import type { RefusalOf, Refusals } from '../kernel/refusal.ts';
import type { MeetingRefusal } from '../meetings/refusals.ts';

const statusTexts: Readonly<Record<MeetingStatus, string>> = {
  planned: 'Det här går först när mötet har börjat.',
  called: 'Mötet är inte startat. Starta det när ni börjar.',
  open: 'Mötet pågår, så det här går inte att ändra nu.',
  closed: 'Det är redan genomfört och kan inte ändras.',
  cancelled: 'Det är inställt. Planera ett nytt i stället.',
};

export const gatheringRefusals = {
  'gathering-is': ({ status }: { readonly status: MeetingStatus }) => statusTexts[status],
  'kind-not-here': {
    at: ['what'],
    says: 'Det planeras inte här. Välj något annat i listan.',
  },
  'no-seat': 'Du är inte kallad till det här mötet, så du kan inte svara.',
  'not-your-party': 'Det här gäller en annan part än din.',
  'opens-on-its-day': 'Mötet kan startas tidigast dagen före sin dag.',
  'not-held-yet': 'Dagen har inte varit än. Bekräfta när det är genomfört.',
  'decides-nothing': 'Här fattas inga beslut. Lägg till en punkt i stället.',
  'case-in-gathering': {
    at: ['text'],
    says: 'Här behandlas aldrig enskilda ärenden. Ta bort ärendets beteckning.',
  },
  'already-confirmed': 'Beslutet är redan bekräftat. Du behöver inte göra något.',
  'no-need-to-confirm': 'Beslutet är skrivet av er själva och behöver inte bekräftas.',
  'nothing-to-anchor': 'Beslutet ska inte förankras hos din part.',
  'already-anchored': 'Förankringen är redan klar.',
  'not-asked': 'Ingen har frågat er inför det här mötet.',
  'already-asked': 'Ni har redan frågat era medarbetare. Svaren samlas här.',
  'not-informed': 'Teamet hör inte till det här mötet.',
  'gathering-not-found': 'Det finns inte. Läs in sidan på nytt.',
} as const satisfies Refusals;
export type GatheringRefusal = RefusalOf<typeof gatheringRefusals> | MeetingRefusal;
