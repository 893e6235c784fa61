import type { AccessRefusal } from '../access/refusals.ts';
import { closingNouns } from '../codes/closing.ts';
import type { CaseStatus } from '../codes/case.ts';
import type { PlanningForm } from '../codes/planning.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import type { RefusalOf, Refusals } from '../kernel/refusal.ts';
import type { TeamRefusal } from '../teams/refusals.ts';
import { formatDay, formatUntil, joinWords } from '../text/format.ts';

const caseStatusTexts: Readonly<Record<CaseStatus, string>> = {
  raised: 'Teamet har inte tagit emot ärendet än. Det behöver ett beslut på mötet först.',
  queued: 'Ärendet står redan i kö. Ta emot det, avböj det eller låt det stå kvar.',
  ongoing: 'Ärendet är redan mottaget. Boka en ny uppföljning eller avsluta det.',
  declined: 'Teamet har avböjt ärendet. Aktualisera det på nytt om något har ändrats.',
  answered: 'Konsultationen är besvarad. Be om en ny om det finns fler frågor.',
  withdrawn:
    'Ärendet är återtaget och går inte vidare. Aktualisera det på nytt om individen vill det.',
  closed: 'Ärendet är avslutat. Aktualisera det på nytt om individen behöver teamet igen.',
};

/** The forms of the planning meeting within a sentence. */
const planningFormNames: Readonly<Record<PlanningForm, string>> = {
  'status-meeting': 'avstämningsmöte',
  sip: 'SIP',
  'multi-party-meeting': 'flerpartsmöte',
};

/** Parts of the closing that contradict its reason, see `follow/closing-rules.ts`. */
interface ClosingParts {
  readonly fields: readonly string[];
}

export const caseRefusals = {
  'consent-missing': {
    at: ['consent'],
    says: 'Ärendet kan inte aktualiseras utan samtycke. Fyll i vilken blankett som är undertecknad, datumet, att individens egna ord finns med och att individen bor i kommunen.',
  },
  'consent-in-future': {
    at: ['signedOn'],
    says: 'Samtycket har ett datum som inte har varit än. Ange den dag då blanketten undertecknades.',
  },
  'consent-form-not-for-party': {
    at: ['form'],
    says: 'Försäkringskassans eget samtycke gäller bara när Försäkringskassan aktualiserar. Använd blanketten ”Aktualisering till STAR”.',
  },
  'fk-may-not-raise': {
    at: ['referrers'],
    says: 'I det här teamet aktualiserar inte Försäkringskassan ärenden. Tala med samordnaren om någon annan part kan göra det.',
  },
  'intake-paused': ({ until }: { readonly until?: IsoDate }) =>
    `Teamet tar inte emot nya ärenden ${until === undefined ? 'tills vidare' : formatUntil(until)}. Konsultationer och uppföljningar går bra.`,
  'several-needs-two': {
    at: ['referrers'],
    says: 'När flera parter aktualiserar ska minst två av dem anges.',
  },
  'case-is': ({ status }: { readonly status: CaseStatus }) => caseStatusTexts[status],
  'outcome-not-for-item':
    'Det beslutet passar inte för den sortens ärende. Välj ett av de beslut som visas vid ärendet.',
  'not-decided': 'Det finns inget beslut att ångra. Läs in sidan på nytt.',
  'built-upon':
    'Beslutet går inte att ångra, eftersom något har hänt i ärendet sedan dess. Sätt ärendet på dagordningen igen i stället.',
  'changed-since-opened':
    'Någon annan har ändrat ärendet sedan du öppnade formuläret, så inget har sparats. Öppna formuläret på nytt.',
  'step-built-upon':
    'Steget går inte att ångra: något har gjorts i ärendet efter det. Registrera det rätta i stället.',
  'holder-needs-reason': {
    at: ['overrideReason'],
    says: 'Försörjningen pekar mot en annan ärendebärare. Skriv kort varför ni väljer någon annan.',
  },
  'holder-not-member': {
    at: ['caseHolderId'],
    says: 'Ärendebäraren måste vara med i teamet i dag. Välj en av dem som visas i listan.',
  },
  'follow-up-not-after': {
    at: ['on', 'nextFollowUp'],
    says: 'Uppföljningen ska ligga efter dagens datum. Välj en senare dag.',
  },
  'follow-up-not-then': {
    at: ['on', 'nextFollowUp'],
    says: ({ on, days }: { readonly on: IsoDate; readonly days: readonly IsoDate[] }) =>
      `Teamet kan inte följa upp ${formatDay(on)}: då är det ledigt, och inget möte är planerat. Välj en annan dag. Närmast ligger ${joinWords(days.map(formatDay))}.`,
  },
  'follow-up-too-far': {
    at: ['on', 'nextFollowUp'],
    says: 'Uppföljningen ligger mer än två år bort. Välj en tidigare dag.',
  },
  'plan-and-reason-disagree': {
    at: ['reason', 'planAgreed'],
    says: 'Avslutsorsaken och svaret om planen stämmer inte överens: arbete, studier och samordnad rehabilitering förutsätter en plan som individen är med på. Ändra det ena.',
  },
  'reason-and-outcome-disagree': {
    at: ({ fields }: ClosingParts) => fields,
    says: ({ fields }: ClosingParts) =>
      `Det här stämmer inte med avslutsorsaken: ${joinWords(fields.map((field) => closingNouns[field] ?? field))}. Ändra det, eller välj en annan orsak.`,
  },
  'livelihood-out-missing': {
    at: ['livelihoodOut'],
    says: 'Ange försörjningen vid avslut. Utan den går ärendet inte att räkna från försörjning till försörjning.',
  },
  'previous-not-closed': {
    at: ['previous'],
    says: 'Bara ett ärende som är avslutat, avböjt eller återtaget kan aktualiseras på nytt. Kontrollera beteckningen.',
  },
  'previous-without-consent': {
    at: ['previous'],
    says: 'I det ärendet är samtycket återkallat, så det kan inte aktualiseras på nytt. Med ett nytt samtycke är det ett nytt ärende: lämna fältet tomt.',
  },
  'already-raised-again': {
    at: ['previous'],
    says: 'Ärendet är redan aktualiserat på nytt. Det går varken att aktualisera en gång till eller att ångra hur det slutade: arbeta vidare i det nya ärendet.',
  },
  'fk-holds-no-cases':
    'Försäkringskassans kontaktperson arbetar inte med enskilda ärenden i det här teamet. Välj någon annan, utan att ange skäl.',
  'fk-sees-only-own':
    'Försäkringskassan ser bara ärenden som den har aktualiserat eller bär, och kan inte ha uppgifter i andra. Välj någon annan.',
  'only-when-assigned':
    'Individkoordinatorn arbetar bara i ärenden där teamet har beslutat om individkoordinator. Ta det beslutet först, eller välj någon annan.',
  'not-in-queue': ({ reference }: { readonly reference: string }) =>
    `${reference} står inte längre i kön. Läs in sidan på nytt och välj plats i kön igen.`,
  'already-there': 'Ärendet står redan på den platsen i kön.',
  'form-not-by-table': {
    at: ['form'],
    says: ({ forms }: { readonly forms: readonly PlanningForm[] }) =>
      `Med de deltagarna gäller ${forms.map((form) => planningFormNames[form]).join(' eller ')}. Välj den mötesformen, eller ändra vilka som deltar.`,
  },
  'coordinator-after-reception': 'Individkoordinator beslutas först när ärendet är mottaget.',
  'form-needs-reason': {
    at: ['formReason'],
    says: 'Ingen regel säger vilken mötesform som gäller här. Teamet väljer, och skriver kort varför.',
  },
  'fk-part-by-holder': {
    at: ['fk'],
    says: 'Om Försäkringskassan är ärendebärare eller inte framgår av ärendet. Välj det som stämmer med ärendebäraren.',
  },
  'nothing-to-follow':
    'Ärendet avslutades utan något utfall att följa, eftersom samtycket är återkallat eller ärendet var felregistrerat.',
  'held-in-future': {
    at: ['heldOn'],
    says: 'Planeringsmötet har ett datum som inte har varit än. Ange dagen då det hölls.',
  },
  'closing-stays':
    'Ärendet stoppades när samtycket återkallades, och det rättas inte. Vill individen tillbaka är det ett nytt ärende.',
  'closed-at-open-meeting':
    'Mötet som avslutade ärendet pågår. Ångra beslutet på dagordningen och avsluta på nytt där, så att minnesanteckningarna stämmer.',
  'no-groups-then':
    'När ärendet aktualiserades fanns inga prioriterade grupper i verksamhetsplanen. Det finns inget att ändra.',
  'group-not-of-age': {
    at: ['priorityGroups'],
    says: 'Ärendet har åldersgruppen 30–64 år och kan inte höra till de unga. Välj en annan grupp.',
  },
  'plan-missing': 'Ärendet har ingen plan än. Registrera planen först.',
  'already-parked': 'Ärendet är redan vilande. Återuppta det när det som väntas är klart.',
  'not-parked': 'Ärendet är inte vilande.',
  'task-is-reported': 'Uppgiften är redan återrapporterad. Du behöver inte göra något.',
  'pension-only-after-b1': {
    at: ['pensionDecision'],
    says: 'Beslut om sjukersättning anges bara för ärenden som avslutats när en ansökan om utredning av sjukersättning var inlämnad. Lämna det tomt.',
  },
  'not-your-step': 'Bara den som gjorde det senaste steget, eller samordnaren, kan ångra det.',
  'decided-at-meeting':
    'Teamets beslut ångras på dagordningen medan mötet pågår. När mötet är avslutat rättas det i mötets minnesanteckningar.',
  'minutes-built-upon':
    'Beslutet går inte att rätta till något annat, eftersom ärendet har gått vidare sedan dess. Registrera det rätta i ärendet i stället.',
  'correct-without-consent':
    'Att samtycket är återkallat registreras på ärendets sida, inte i minnesanteckningarna.',
  'step-stays':
    'Det steget går inte att ångra. Rätta uppgifterna, eller aktualisera ärendet på nytt.',
} as const satisfies Refusals;
export type CaseRefusal = RefusalOf<typeof caseRefusals> | TeamRefusal | AccessRefusal;
