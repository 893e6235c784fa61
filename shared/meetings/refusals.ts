import type { CaseRefusal } from '../cases/refusals.ts';
import type { MeetingStatus } from '../codes/meeting.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import type { RefusalOf, Refusals } from '../kernel/refusal.ts';
import { formatCount, formatDay, joinWords } from '../text/format.ts';

const meetingStatusTexts: Readonly<Record<MeetingStatus, string>> = {
  planned: 'Kallelsen har inte gått ut än. Vänta tills den har kommit.',
  called: 'Mötet är inte startat. Den som leder mötet startar det när ni börjar.',
  open: 'Mötet pågår, så det här går inte att ändra nu. Säg till den som leder mötet.',
  closed: 'Mötet är avslutat och kan inte ändras. Ta upp saken på nästa möte.',
  cancelled: 'Mötet är inställt. Välj ett annat möte.',
};

export const meetingRefusals = {
  'in-the-past': { at: ['date'], says: 'Tiden har redan varit. Välj en tid framåt.' },
  'meeting-clash': {
    at: ['date', 'start', 'end'],
    says: ({ date }: { readonly date: IsoDate }) =>
      `Teamet har redan ett möte som krockar ${formatDay(date)}. Välj en annan dag eller tid.`,
  },
  'no-place-or-link': {
    at: ['place', 'link'],
    says: 'Ange en plats, en länk till Teams-mötet eller båda.',
  },
  'series-empty': {
    at: ['from', 'to'],
    says: 'Inget möte blev kvar i serien. Välj en längre tid, eller en annan veckodag än den som infaller under uppehåll och helger.',
  },
  'series-overlaps': {
    at: ['skipPlanned'],
    says: ({ dates }: { readonly dates: readonly IsoDate[] }) =>
      `Teamet har redan möte ${joinWords(dates.map(formatDay))}. Hoppa över de dagarna, eller välj andra.`,
  },
  'series-nothing-left':
    'Serien har inget möte att ändra från den dagen. Välj en tidigare dag, eller kryssa i de möten som är ändrade för hand.',
  'series-too-long': {
    at: ['from', 'to'],
    says: ({ most }: { readonly most: number }) =>
      `En serie kan ha högst ${formatCount(most, 'möte', 'möten')}. Välj en kortare tid.`,
  },
  'meeting-is': ({ status }: { readonly status: MeetingStatus }) => meetingStatusTexts[status],
  'opens-on': ({ date }: { readonly date: IsoDate }) =>
    `Mötet kan startas tidigast ${formatDay(date)}, dagen före mötet.`,
  'not-until': ({ date }: { readonly date: IsoDate }) =>
    `Mötet är först ${formatDay(date)}. Säg till att det ska startas ändå om det är meningen.`,
  'already-begun':
    'Något är redan beslutat på mötet. Ångra det först, eller avsluta mötet när det är klart.',
  'all-noted': 'Närvaron är redan noterad för alla. Du behöver inte göra något.',
  'rest-not-noted': 'Det finns ingen notering att ångra. Ändra var och en i listan över närvaron.',
  'proposals-closed': ({ lastDay }: { readonly lastDay: IsoDate }) =>
    `Sista dag för förslag var ${formatDay(lastDay)}. Hör av dig till samordnaren om det inte kan vänta till nästa möte.`,
  'no-deputy': {
    at: ['deputyId'],
    says: 'Det finns ingen ersättare för den rollen. Be samordnaren lägga till en, eller svara att du är frånvarande.',
  },
  'not-your-deputy': {
    at: ['deputyId'],
    says: 'Den ersättaren är för någon annan. Välj en av dina egna ersättare.',
  },
  'coordinator-leads':
    'Samordnaren leder mötet. Någon annan kan väljas när samordnaren har meddelat frånvaro, eller inte har startat mötet när det skulle ha börjat.',
  'cannot-lead': {
    at: ['memberId'],
    says: 'Den rollen kan inte leda mötet. Välj en teammedlem som är med.',
  },
  'already-on-agenda': 'Ärendet finns redan på dagordningen. Du behöver inte göra något.',
  'already-decided': 'Ärendet har redan ett beslut på mötet. Ångra det först om det blev fel.',
  'already-settled':
    'Punkten är redan avbockad, kanske av någon annan nyss. Ångra det först om det blev fel.',
  'not-settled': 'Punkten är inte avbockad. Läs in sidan på nytt.',
  'undecided-items': ({ count }: { readonly count: number }) =>
    `${formatCount(count, 'ärende', 'ärenden')} saknar beslut. Fatta besluten, eller bekräfta att de går vidare till nästa möte.`,
  'corrected-meanwhile':
    'Någon annan har rättat samma beslut nyss, så inget har sparats. Läs rättelsen och rätta igen om det behövs.',
  'not-on-agenda': 'Ärendet står inte på dagordningen. Läs in sidan på nytt.',
  'only-when-absent':
    'Besked om ett ärende lämnar du när du inte kan vara med. Svara på kallelsen att du är frånvarande först.',
  'fk-question-about-case': {
    at: ['text', 'line'],
    says: 'Frågor till Försäkringskassan är allmänna. Ta bort ärendets beteckning.',
  },
  'question-went-on':
    'Frågan har gått vidare till nästa möte. Läs in sidan på nytt och besvara den där.',
} as const satisfies Refusals;
export type MeetingRefusal = RefusalOf<typeof meetingRefusals> | CaseRefusal;
