import type { RefusalOf, Refusals } from '../kernel/refusal.ts';

/** Why the table of who may do what says no. */
export const denialTexts = {
  'not-signed-in': 'Du är inte inloggad. Öppna STAR i Teams och försök igen.',
  'not-in-team':
    'Du är inte med i det här teamet. Be samordnaren eller kansliet lägga till dig om du ska vara med.',
  'only-coordinator': 'Det här kan bara samordnaren i teamet göra. Hör av dig till samordnaren.',
  'not-for-your-role':
    'Din roll har inte tillgång till det här. Hör av dig till samordnaren om du behöver det.',
  'only-office': 'Det här kan bara kansliet göra. Hör av dig till samordningsförbundet.',
  'only-first-office':
    'STAR är inte uppsatt ännu. Den som driften har utsett hos samordningsförbundet lägger upp det.',
  'only-rule-writers':
    'Utkast till regler och planer skriver processledaren och kansliet. Hör av dig till någon av dem.',
  'only-who-enters':
    'Uppgifterna om teamet matas in av samordnaren, processledaren och kansliet. Hör av dig till någon av dem.',
  'only-who-enters-county':
    'Länets uppgifter matas in av processledaren och kansliet. Hör av dig till någon av dem.',
  'only-county-keepers':
    'Länets kontakter skriver processledaren och kansliet. Hör av dig till någon av dem.',
  'only-milestone-readers':
    'Delmålen läses av dem som de gäller, och av dem som leder arbetet i länet. Hör av dig till samordnaren eller kansliet om du behöver dem.',
  'only-team-milestones': 'Teamets delmål skriver samordnaren. Hör av dig till samordnaren.',
  'only-steering-milestones':
    'Styrgruppens delmål skriver dess ledamöter, eller samordnaren som sekreterare. Hör av dig till någon av dem.',
  'only-county-milestones':
    'Länets delmål skriver Länsam, processledaren och kansliet. Hör av dig till någon av dem.',
  'only-steering':
    'Det här beslutar teamets styrgrupp. Samordnaren kan skriva in beslutet som styrgruppens sekreterare.',
  'only-appointing':
    'Samordnare utses av ledamöterna i teamets styrgrupp, och kansliet lägger in personen. Hör av dig till någon i styrgruppen.',
  'only-own-steering': 'Det här gör ledamöterna i styrgruppen själv. Hör av dig till någon av dem.',
  'only-group': 'Det här gör styrgruppens ledamöter och kansliet. Hör av dig till någon av dem.',
  'only-county-leads':
    'Det här gör Länsam, processledaren och kansliet. Hör av dig till någon av dem.',
  'only-who-comments':
    'Synpunkter på överenskommelsen lämnar samordnare, styrgruppernas ledamöter, processledaren, Länsam och kansliet.',
  'only-county':
    'Det här beslutar Länsam. Kansliet kan skriva in beslutet som Länsams sekreterare.',
  'only-who-rules':
    'Teamets beslut skriver samordnaren in. Styrgruppens skriver dess ledamöter, eller samordnaren som sekreterare. Hör av dig till någon av dem.',
  'only-who-rules-county':
    'Länsams beslut skriver Länsam, eller kansliet som sekreterare. Hör av dig till någon av dem.',
  'only-steering-confirms':
    'Styrgruppens ledamöter bekräftar vad samordnaren har skrivit åt dem. Be någon av dem.',
  'only-county-confirms': 'Länsam bekräftar vad kansliet har skrivit åt dem. Be någon i Länsam.',
  'only-who-asks':
    'Frågor till styrgruppen och Länsam ställer samordnaren och teamets medlemmar. Be någon av dem att ställa den.',
  'only-document-audience':
    'Dokumentet är inte till för din roll. Hör av dig till den som har lagt in det om du behöver det.',
  'only-team-publishes': 'Teamets dokument läggs in av samordnaren. Hör av dig till samordnaren.',
  'only-steering-publishes':
    'Styrgruppens dokument läggs in av dess ledamöter, eller av samordnaren som sekreterare. Hör av dig till någon av dem.',
  'only-county-publishes':
    'Länets dokument läggs in av kansliet, processledaren och Länsam. Hör av dig till någon av dem.',
  'only-county-writers':
    'Länets rapport skrivs av kansliet, processledaren och Länsam, och undertecknas av Länsam. Hör av dig till någon av dem.',
  'only-board':
    'Samordnarnas frågor är för samordnarna, processledaren och kansliet. Be samordnaren i ditt team att ställa frågan.',
  'only-who-answered-board':
    'Bara den som skrev svaret kan ändra det eller ta tillbaka det. Skriv ett eget svar i stället.',
  'only-who-asked-board':
    'En fråga ändras och tas tillbaka av den som har ställt den. Skriv ett svar om du tycker att den har hamnat fel.',
  'only-who-asked-or-leads':
    'En fråga markeras som besvarad av den som har ställt den eller av processledaren. Skriv ditt svar så tar de ställning.',
  'aggregates-only':
    'Din roll ser sammanställda siffror men aldrig enskilda ärenden. Fråga samordnaren om du behöver veta mer.',
  'lifted-only':
    'Din roll ser de avvikelser som har lyfts till Länsam. De andra hör till teamet och dess styrgrupp.',
  'not-called':
    'Det här gör de som hör till mötet. Hör av dig till samordnaren eller till den som leder det.',
  'only-who-is-called':
    'En kalenderadress har den som har en plats i ett team, en styrgrupp eller Länsam, och processledaren och kansliet. Hör av dig till kansliet om du ska ha en.',
  'trails-only':
    'Som granskare ser du loggarna och inget annat. Hör av dig till kansliet om du behöver mer.',
  'only-who-audits':
    'Loggen läses av samordnaren i teamet och av granskaren. Vad som finns om dig själv ser du under Om mig.',
  'own-cases-only':
    'Det här gör ärendebäraren, den part som har aktualiserat ärendet eller samordnaren. Hör av dig till någon av dem.',
  'fk-own-cases-only':
    'Försäkringskassan ser bara de ärenden som den själv har aktualiserat eller bär. Allmänna frågor till Försäkringskassan kan du läsa och besvara.',
  'only-when-substituting':
    'Som ersättare ser du mötet när du har blivit skickad dit. Be den du ersätter, eller samordnaren, att anmäla dig på kallelsen.',
} as const;
export type DenialReason = keyof typeof denialTexts;

export const accessRefusals = {
  denied: ({ reason }: { readonly reason: DenialReason }) => denialTexts[reason],
} as const satisfies Refusals;
export type AccessRefusal = RefusalOf<typeof accessRefusals>;
