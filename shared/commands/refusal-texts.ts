import type { RefusalView } from './refusal-view.ts';
import type { Refusal, RefusalCode } from './refusal.ts';
import { formatCount, formatDay, joinWords } from '../text/format.ts';
import {
  caseStatusTexts,
  closingFieldNames,
  denialTexts,
  deviationStatusTexts,
  guardTexts,
  meetingStatusTexts,
  notFoundTexts,
  planningFormNames,
} from './refusal-reasons.ts';

type Texts = {
  readonly [R in Refusal as R['code']]: string | ((refusal: R) => string);
};

/** One sentence or two for every refusal: why it was not done, and what to do instead. */
const texts: Texts = {
  denied: ({ reason }) => denialTexts[reason],
  guarded: ({ why }) =>
    why.maxLength === undefined
      ? guardTexts[why.code]
      : `Texten är för lång. Korta den till högst ${formatCount(why.maxLength, 'tecken', 'tecken')}.`,
  invalid: 'Något i formuläret saknas eller är fel ifyllt. Rätta det som är markerat.',
  'not-found': ({ what }) => notFoundTexts[what],
  'already-set-up': 'Samordningsförbundet finns redan. Läs in sidan på nytt.',
  'code-taken': ({ teamCode }) =>
    `Koden ${teamCode} används redan av ett annat team. Välj en annan kod.`,
  'second-coordinator':
    'Teamet har redan en samordnare. Avsluta den platsen först, eller lägg till en ersättare.',
  'last-office':
    'Det måste finnas minst en person på kansliet som kan lägga till andra. Lägg till en ny innan du avslutar den här.',
  'account-taken': 'Kontot har redan den platsen i teamet. Välj en annan person.',
  'deputy-of-other-party':
    'En ersättare ska komma från samma verksamhet som den som ersätts. Välj en annan medlem.',
  'seat-ended': ({ on }) =>
    `Platsen i teamet upphörde ${formatDay(on)}. Välj en medlem som är med nu.`,
  'in-the-past': 'Tiden har redan varit. Välj en tid framåt.',
  'ends-before-start': 'Sluttiden måste ligga efter starttiden. Ändra någon av dem.',
  'only-report-periods':
    'Utanför teamet visas tertial, halvår och år. Två nästan lika intervall skulle kunna avslöja en enskild.',
  'meeting-clash': ({ date }) =>
    `Teamet har redan ett möte som krockar ${formatDay(date)}. Välj en annan dag eller tid.`,
  'no-place-or-link': 'Ange en plats, en länk till Teams-mötet eller båda.',
  'series-empty':
    'Inget möte blev kvar i serien. Välj en längre tid, eller en annan veckodag än den som infaller under uppehåll och helger.',
  'series-too-long': ({ most }) =>
    `En serie kan ha högst ${formatCount(most, 'möte', 'möten')}. Välj en kortare tid.`,
  'meeting-is': ({ status }) => meetingStatusTexts[status],
  'opens-on': ({ date }) => `Mötet kan öppnas tidigast ${formatDay(date)}, dagen före mötet.`,
  'proposals-closed': ({ lastDay }) =>
    `Sista dag för förslag var ${formatDay(lastDay)}. Hör av dig till samordnaren om det inte kan vänta till nästa möte.`,
  'no-deputy':
    'Det finns ingen ersättare för den platsen. Be samordnaren lägga till en, eller svara att du är frånvarande.',
  'not-your-deputy': 'Den ersättaren hör till en annan plats. Välj en av dina egna ersättare.',
  'consent-missing':
    'Ärendet kan inte tas upp utan samtycke. Fyll i vilken blankett som är undertecknad, datumet, att individens egna ord finns med och att individen bor i kommunen.',
  'consent-in-future':
    'Samtycket har ett datum som inte har varit än. Ange den dag då blanketten undertecknades.',
  'consent-form-not-for-party':
    'Försäkringskassans eget samtycke gäller bara när Försäkringskassan aktualiserar. Använd blanketten ”Aktualisering till STAR”.',
  'fk-may-not-raise':
    'I det här teamet aktualiserar inte Försäkringskassan ärenden. Tala med samordnaren om någon annan part kan göra det.',
  'intake-paused': ({ until }) =>
    `Teamet tar inte emot nya ärenden ${until === undefined ? 'tills vidare' : `till och med ${formatDay(until)}`}. Konsultationer och uppföljningar går bra att ta upp.`,
  'several-needs-two': 'När flera parter aktualiserar ska minst två av dem anges.',
  'already-on-agenda': 'Ärendet finns redan på dagordningen. Du behöver inte göra något.',
  'case-is': ({ status }) => caseStatusTexts[status],
  'outcome-not-for-item':
    'Det beslutet passar inte för den sortens ärende. Välj ett av de beslut som visas vid ärendet.',
  'already-decided': 'Ärendet har redan ett beslut på mötet. Ångra det först om det blev fel.',
  'not-decided': 'Det finns inget beslut att ångra. Läs in sidan på nytt.',
  'built-upon':
    'Beslutet går inte att ångra, eftersom något har hänt i ärendet sedan dess. Ta upp ärendet på nytt i stället.',
  'changed-since-opened':
    'Någon annan har ändrat ärendet sedan du öppnade formuläret, så inget har sparats. Öppna formuläret på nytt.',
  'step-built-upon':
    'Steget går inte att ångra: något har gjorts i ärendet efter det. Registrera det rätta i stället.',
  'holder-needs-reason':
    'Försörjningen pekar mot en annan ärendebärare. Skriv kort varför ni väljer någon annan.',
  'holder-not-member':
    'Ärendebäraren måste vara med i teamet i dag. Välj en av dem som visas i listan.',
  'follow-up-not-after': 'Uppföljningen ska ligga efter dagens datum. Välj en senare dag.',
  'follow-up-too-far': 'Uppföljningen ligger mer än två år bort. Välj en tidigare dag.',
  'plan-and-reason-disagree':
    'Avslutsorsaken och svaret om planen stämmer inte överens: A1–A3 förutsätter en plan som individen är med på, B1–B3 att det inte finns någon. Ändra det ena.',
  'reason-and-outcome-disagree': ({ fields }) =>
    `Det här stämmer inte med avslutsorsaken: ${joinWords(fields.map((field) => closingFieldNames[field] ?? field))}. Ändra det, eller välj en annan orsak.`,
  'livelihood-out-missing':
    'Ange försörjningen vid avslut. Utan den går ärendet inte att räkna från försörjning till försörjning.',
  'undecided-items': ({ count }) =>
    `${formatCount(count, 'ärende', 'ärenden')} saknar beslut. Fatta besluten, eller bekräfta att de går vidare till nästa möte.`,
  'previous-not-closed':
    'Bara ett ärende som är avslutat, avböjt eller återtaget kan aktualiseras på nytt. Kontrollera beteckningen.',
  'previous-without-consent':
    'I det ärendet är samtycket återkallat, så det kan inte aktualiseras på nytt. Med ett nytt samtycke är det ett nytt ärende: lämna fältet tomt.',
  'already-raised-again':
    'Ärendet är redan aktualiserat på nytt. Det går varken att aktualisera en gång till eller att ångra hur det slutade: arbeta vidare i det nya ärendet.',
  'fk-holds-only-own':
    'Försäkringskassan kan bara arbeta i ärenden som den själv har aktualiserat. Välj någon annan.',
  'only-when-assigned':
    'Individkoordinatorn arbetar bara i ärenden där teamet har beslutat om individkoordinator. Ta det beslutet först, eller välj någon annan.',
  'not-in-queue': ({ reference }) =>
    `${reference} står inte längre i kön. Läs in sidan på nytt och välj plats igen.`,
  'already-there': 'Ärendet står redan på den platsen i kön.',
  'form-not-by-table': ({ forms }) =>
    `Med de deltagarna gäller ${forms.map((form) => planningFormNames[form]).join(' eller ')}. Välj den mötesformen, eller ändra vilka som deltar.`,
  'coordinator-after-reception': 'Individkoordinator beslutas först när ärendet är mottaget.',
  'form-needs-reason':
    'Ingen regel säger vilken mötesform som gäller här. Teamet väljer, och skriver kort varför.',
  'fk-part-by-holder':
    'Om Försäkringskassan är ärendebärare eller inte framgår av ärendet. Välj det som stämmer med ärendebäraren.',
  'too-early': ({ earliest }) => `Dagen är för tidig. Välj ${formatDay(earliest)} eller senare.`,
  'not-yet': 'Dagen har inte varit än. Ange den dag då det hände.',
  'nothing-to-follow':
    'Ärendet avslutades utan något utfall att följa, eftersom samtycket är återkallat eller ärendet var felregistrerat.',
  'held-in-future': 'Planeringsmötet har ett datum som inte har varit än. Ange dagen då det hölls.',
  'plan-missing': 'Ärendet har ingen plan än. Registrera planen först.',
  'already-parked': 'Ärendet är redan parkerat. Ta upp det igen när det som väntas är klart.',
  'not-parked': 'Ärendet är inte parkerat.',
  'task-is-reported': 'Uppgiften är redan återrapporterad. Du behöver inte göra något.',
  'pension-only-after-b1':
    'Beslut om sjukersättning anges bara för ärenden som avslutats med B1. Lämna det tomt.',
  'not-your-step': 'Bara den som gjorde det senaste steget, eller samordnaren, kan ångra det.',
  'decided-at-meeting':
    'Teamets beslut ångras på dagordningen medan mötet är öppet. När mötet är avslutat står beslutet i protokollet.',
  'step-stays':
    'Det steget går inte att ångra. Rätta uppgifterna, eller aktualisera ärendet på nytt.',
  'not-on-agenda': 'Ärendet står inte på dagordningen. Läs in sidan på nytt.',
  'only-when-absent':
    'Besked om ett ärende lämnar du när du inte kan vara med. Svara på kallelsen att du är frånvarande först.',
  'done-more-than-offered':
    'Fler kan inte ha genomfört än de som fick erbjudandet. Rätta någon av siffrorna.',
  'tertial-not-begun': 'Tertialet har inte börjat än. Välj ett annat.',
  'offer-of-other-party':
    'Varje part ansvarar för sina egna insatser i utbudskartan, och varje kommun för sina. Välj den egna parten och den egna kommunen, eller be samordnaren.',
  'offer-is-ended': 'Insatsen är borttagen ur utbudskartan. Läs in sidan på nytt.',
  'nothing-to-ask':
    'Den parten har inga insatser att bekräfta som den inte redan är tillfrågad om i dag.',
  'validity-over':
    'Sista dagen som insatsen gäller har redan varit. Ange en senare dag, eller ta bort insatsen ur utbudskartan.',
  'due-in-past': 'Dagen då åtgärden ska vara klar har redan varit. Välj en senare dag.',
  'only-from-county':
    'Bara Länsam lämnar vidare inom en organisation eller till ett annat forum. Lyft avvikelsen till Länsam först.',
  'deviation-is': ({ status }) => deviationStatusTexts[status],
  'fk-question-about-case':
    'Frågor till Försäkringskassan är allmänna. Ta bort ärendets beteckning.',
  'question-went-on':
    'Frågan har gått vidare till nästa möte. Läs in sidan på nytt och besvara den där.',
  'draft-exists':
    'Det finns redan ett utkast. Arbeta vidare i det, eller ta bort det innan du börjar på ett nytt.',
  'rules-are': ({ status }) =>
    status === 'published'
      ? 'Versionen är publicerad och kan inte ändras. Gör ett utkast till en ny version i stället.'
      : 'Utkastet är borttaget. Gör ett nytt utkast.',
  'rules-changed-since':
    'Någon annan har ändrat utkastet sedan du öppnade det, så inget har sparats. Läs in sidan på nytt.',
  'rules-disagree':
    'Det som är markerat går inte ihop. Förfrågan ska gå ut före kallelsen och påminnelsen efter den, åldrarna stå i ordning, andelar visas tidigast från det minsta antal som visas, ett mål i procent vara högst 100 och tjänsterna ligga inom planens år.',
  'plan-year-over': ({ year }) => `År ${year} har redan varit. Välj i år eller ett kommande år.`,
  'plan-outside-year': ({ year }) =>
    `Planen är för ${year} och kan bara börja gälla det året. Välj en dag i ${year}.`,
  busy: 'Många sparar samtidigt just nu, så ditt svar hann inte med. Försök igen om en liten stund.',
};

/** Names of the inputs a refusal concerns, where the form can point at one. */
const fieldsByCode: Readonly<Partial<Record<RefusalCode, readonly string[]>>> = {
  'code-taken': ['code'],
  'second-coordinator': ['function'],
  'account-taken': ['account'],
  'deputy-of-other-party': ['deputyFor'],
  'only-report-periods': ['period'],
  'in-the-past': ['date'],
  'ends-before-start': ['start', 'end'],
  'meeting-clash': ['date', 'start', 'end'],
  'no-place-or-link': ['place', 'link'],
  'series-empty': ['from', 'to'],
  'series-too-long': ['from', 'to'],
  'no-deputy': ['deputyId'],
  'not-your-deputy': ['deputyId'],
  'consent-missing': ['consent'],
  'consent-in-future': ['signedOn'],
  'consent-form-not-for-party': ['form'],
  'fk-may-not-raise': ['referrer'],
  'several-needs-two': ['referrers'],
  'previous-not-closed': ['previous'],
  'previous-without-consent': ['previous'],
  'already-raised-again': ['previous'],
  'holder-needs-reason': ['overrideReason'],
  'holder-not-member': ['caseHolderId'],
  'follow-up-not-after': ['on', 'nextFollowUp'],
  'follow-up-too-far': ['on', 'nextFollowUp'],
  'form-not-by-table': ['form'],
  'form-needs-reason': ['formReason'],
  'fk-part-by-holder': ['fk'],
  'held-in-future': ['heldOn'],
  'pension-only-after-b1': ['pensionDecision'],
  'plan-and-reason-disagree': ['reason', 'planAgreed'],
  'livelihood-out-missing': ['livelihoodOut'],
  'done-more-than-offered': ['offered', 'done'],
  'tertial-not-begun': ['tertial'],
  'offer-of-other-party': ['party', 'teamIds'],
  'validity-over': ['validTo'],
  'due-in-past': ['due'],
  'only-from-county': ['as'],
  'fk-question-about-case': ['text'],
  'plan-year-over': ['year'],
  'plan-outside-year': ['from'],
};

export function refusalText(refusal: Refusal): string {
  // The table is keyed by the very code that tells which refusal it is; the compiler cannot follow that pair.
  const text = texts[refusal.code] as string | ((refusal: Refusal) => string);
  return typeof text === 'string' ? text : text(refusal);
}

/** The refusal as the tab and the cards get it. */
export function presentRefusal(refusal: Refusal): RefusalView {
  const fields = fieldsOf(refusal);
  return {
    code: refusal.code,
    text: refusalText(refusal),
    ...(refusal.code === 'denied' ? { reason: refusal.reason } : {}),
    ...(refusal.code === 'guarded' ? { why: refusal.why.code } : {}),
    ...(fields.length > 0 ? { fields } : {}),
  };
}

function fieldsOf(refusal: Refusal): readonly string[] {
  if (refusal.code === 'guarded' || refusal.code === 'too-early' || refusal.code === 'not-yet')
    return [refusal.field];
  if ('fields' in refusal) return refusal.fields;
  return fieldsByCode[refusal.code] ?? [];
}
