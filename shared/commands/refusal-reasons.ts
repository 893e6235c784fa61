import type { DenialReason } from '../access/access.ts';
import type { PlanningForm } from '../codes/planning.ts';
import type { Refusal } from './refusal.ts';
import type { GuardRefusal } from '../guard/guard.ts';

/** The sentences of refusals that depend on what was met: who asked, or where the thing stood. */
type Of<C extends Refusal['code']> = Extract<Refusal, { code: C }>;

export const denialTexts: Readonly<Record<DenialReason, string>> = {
  'not-signed-in': 'Du är inte inloggad. Öppna STAR i Teams och försök igen.',
  'not-in-team':
    'Du har ingen plats i det här teamet. Be samordnaren eller kansliet lägga till dig om du ska vara med.',
  'only-coordinator': 'Det här kan bara samordnaren i teamet göra. Hör av dig till samordnaren.',
  'not-for-your-role':
    'Din roll har inte tillgång till det här. Hör av dig till samordnaren om du behöver det.',
  'only-office': 'Det här kan bara kansliet göra. Hör av dig till samordningsförbundet.',
  'only-rule-writers':
    'Utkast till regler och planer skriver processledaren och kansliet. Hör av dig till någon av dem.',
  'aggregates-only':
    'Din roll ser sammanställda siffror men aldrig enskilda ärenden. Fråga samordnaren om du behöver veta mer.',
  'own-cases-only':
    'Det här gör ärendebäraren, den part som har aktualiserat ärendet eller samordnaren. Hör av dig till någon av dem.',
  'fk-own-cases-only':
    'Försäkringskassan ser bara de ärenden som den själv har aktualiserat. Allmänna frågor till Försäkringskassan kan du läsa och besvara.',
  'only-when-substituting':
    'Som ersättare ser du mötet när du har blivit skickad dit. Be den du ersätter, eller samordnaren, att anmäla dig på kallelsen.',
};

export const notFoundTexts: Readonly<Record<Of<'not-found'>['what'], string>> = {
  team: 'Teamet finns inte. Läs in sidan på nytt och välj ett team i listan.',
  meeting: 'Mötet finns inte. Läs in sidan på nytt och välj ett möte i listan.',
  case: 'Ärendet finns inte i det här teamet. Kontrollera beteckningen.',
  item: 'Ärendet finns inte längre på dagordningen. Läs in sidan på nytt.',
  member: 'Medlemmen finns inte i teamet. Läs in sidan på nytt.',
  topic: 'Punkten finns inte längre på dagordningen. Läs in sidan på nytt.',
  channel: 'Kanalen är inte känd här. Installera appen i kanalen först.',
  deviation: 'Avvikelsen finns inte. Läs in sidan på nytt.',
  'steering-group': 'Styrgruppen finns inte. Läs in sidan på nytt.',
  task: 'Uppgiften finns inte i ärendet. Läs in sidan på nytt.',
  measure: 'Insatsen finns inte i planen. Läs in sidan på nytt.',
  offer: 'Insatsen finns inte i utbudskartan. Läs in sidan på nytt.',
  rules: 'Versionen finns inte. Läs in sidan på nytt.',
  role: 'Rollen finns inte. Läs in sidan på nytt.',
};

export const meetingStatusTexts: Readonly<Record<Of<'meeting-is'>['status'], string>> = {
  planned: 'Kallelsen har inte gått ut än. Vänta tills den har kommit.',
  called: 'Mötet är inte öppnat. Samordnaren öppnar det när mötet börjar.',
  open: 'Mötet pågår, så det här går inte att ändra nu. Säg till samordnaren på mötet.',
  closed: 'Mötet är avslutat och kan inte ändras. Ta upp saken på nästa möte.',
  cancelled: 'Mötet är inställt. Välj ett annat möte.',
};

export const caseStatusTexts: Readonly<Record<Of<'case-is'>['status'], string>> = {
  raised: 'Teamet har inte tagit emot ärendet än. Det behöver ett beslut på mötet först.',
  queued: 'Ärendet står redan i kö. Ta emot det, avböj det eller låt det stå kvar.',
  ongoing: 'Ärendet är redan mottaget. Boka en ny uppföljning eller avsluta det.',
  declined: 'Teamet har avböjt ärendet. Aktualisera det på nytt om något har ändrats.',
  answered: 'Konsultationen är besvarad. Ta upp en ny om det finns fler frågor.',
  withdrawn:
    'Ärendet är återtaget och går inte vidare. Aktualisera det på nytt om individen vill det.',
  closed: 'Ärendet är avslutat. Aktualisera det på nytt om individen behöver teamet igen.',
};

export const deviationStatusTexts: Readonly<Record<Of<'deviation-is'>['status'], string>> = {
  reported:
    'Avvikelsen är bara rapporterad än. Sammanställ den eller lämna den till styrgruppen först.',
  compiled: 'Avvikelsen är sammanställd men inte lämnad vidare. Lämna den till styrgruppen först.',
  'with-steering':
    'Avvikelsen ligger redan hos styrgruppen. Nu återstår en åtgärd, att lyfta den till Länsam eller att avsluta den.',
  'in-action':
    'Styrgruppen har redan beslutat om en åtgärd för avvikelsen. Ändra åtgärden, lyft avvikelsen till Länsam eller avsluta den.',
  'with-county': 'Avvikelsen är redan lyft till Länsam.',
  solved: 'Avvikelsen är redan löst. Rapportera en ny om problemet finns kvar.',
  'passed-on': 'Avvikelsen är redan lämnad vidare inom en organisation.',
  'other-forum': 'Avvikelsen är redan lämnad till ett annat forum.',
};

/** The parts of a closing within a sentence, by their names in the form. */
export const closingFieldNames: Readonly<Record<string, string>> = {
  planAgreed: 'svaret om planen',
  livelihoodOut: 'försörjningen',
  occupationOut: 'sysselsättningen',
  result: 'resultatet',
  takingOver: 'parten som tar över',
  nnsOffered: 'svaret om NNS-enkäten',
};

/** The forms of the planning meeting within a sentence. */
export const planningFormNames: Readonly<Record<PlanningForm, string>> = {
  'status-meeting': 'avstämningsmöte',
  sip: 'SIP',
  'multi-party-meeting': 'flerpartsmöte',
};

const notStored = 'Texten är inte sparad någonstans.';

export const guardTexts: Readonly<Record<GuardRefusal['code'], string>> = {
  'personal-number': `Texten ser ut att innehålla ett personnummer. ${notStored} Ta bort numret och hänvisa till ärendets beteckning i stället.`,
  'coordination-number': `Texten ser ut att innehålla ett samordningsnummer. ${notStored} Ta bort numret och hänvisa till ärendets beteckning i stället.`,
  phone: `Texten ser ut att innehålla ett telefonnummer. ${notStored} Ta bort numret och försök igen.`,
  email: `Texten ser ut att innehålla en e-postadress. ${notStored} Ta bort adressen och försök igen.`,
  link: `Texten ser ut att innehålla en länk. ${notStored} Ta bort länken och försök igen. Länken till ett möte har ett eget fält.`,
  'street-address': `Texten ser ut att innehålla en gatuadress. ${notStored} Ta bort adressen och försök igen.`,
  'possible-name': `Texten ser ut att innehålla ett personnamn. ${notStored} Ta bort namnet. Är det inte ett namn på en person: kryssa i att texten inte pekar ut någon och skicka igen.`,
  'possible-village': `Texten ser ut att nämna en by eller en ort. ${notStored} Ta bort orten: i en liten kommun kan den röja vem det gäller. Gör den inte det: kryssa i att texten inte pekar ut någon och skicka igen.`,
  'possible-age': `Texten ser ut att ange en persons ålder eller födelseår. ${notStored} Ta bort uppgiften. Gäller den ingen enskild person: kryssa i att texten inte pekar ut någon och skicka igen.`,
  'too-long': 'Texten är för lång. Korta den och försök igen.',
  empty: 'Texten är tom. Skriv något kort, eller lämna fältet.',
};
