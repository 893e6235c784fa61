import type { Verb } from '../../../../shared/commands/command.ts';
import { type Act, act, coordinator, office } from './act.ts';
import { gatheringActs } from './gathering-acts.ts';
import { caseActs } from './case-acts.ts';
import { meetingActs } from './meeting-acts.ts';

const settings = '#/team/berg/settings';
const deviations = '#/team/berg/deviations';
const county = 'demo/lansam';
const lansam = '#/lansam';
const contacts = '#/team/berg/contacts';
const year = '#/team/berg/year';
const offers = '#/team/berg/offers';
const rulings = '#/team/berg/rulings';
const board = '#/board';
const documents = '#/documents';
const entered = '#/team/berg/entered';
const tallies = '#/team/berg/tallies';
const report = '#/team/berg/report';

/** The server makes these of a file that the tab has sent. */
type ImportVerb = `import-${'cases' | 'meetings' | 'entered'}`;

/** How each command is sent from the tab; one that nobody can press there does not compile. */
export const acts: Readonly<Record<Exclude<Verb, ImportVerb>, Act>> = {
  ...caseActs,
  ...meetingActs,
  ...gatheringActs,
  'create-federation': act('demo/forst', '#/setup', 'Fortsätt'),
  'create-steering-group': act(office, '#/federation', 'Skapa styrgruppen', ['Ny styrgrupp']),
  'regroup-steering': act(office, '#/federation', 'Genomför ändringen', ['Ändra indelningen …']),
  'withdraw-regrouping': act(office, '#/federation', 'Ta tillbaka ändringen', [
    /^Ta tillbaka …: Från/,
  ]),
  'choose-chair': act(office, '#/steering/styr-berg', 'Spara ordföranden', [
    /^Vilka som sitter i styrgruppen/,
    'Välj ordförande',
  ]),
  'set-digest-rhythm': act(office, '#/steering/styr-berg', 'Spara', [
    'När lägesbilden kommer',
    'Ändra när den kommer',
  ]),
  'assign-role': act(office, '#/federation', 'Ge rollen', ['Ny roll']),
  'end-role': act(office, '#/federation', 'Avsluta rollen', [/^Avsluta rollen: /]),
  'create-team': act(office, '#/federation', 'Skapa teamet', ['Nytt team']),
  'add-member': act(coordinator, settings, 'Lägg till', ['Lägg till']),
  'end-member': act(coordinator, settings, 'Avsluta medlemskapet', [/^Ändra Arbetsförmedlare/]),
  'link-member': act(coordinator, settings, 'Spara kontot', [/^Ändra Arbetsförmedlare/]),
  'set-team-settings': act(coordinator, settings, 'Spara', ['Ändra']),
  'set-nudges': act(coordinator, '#/about-me', 'STAR Berg'),
  'set-decision-nudges': {
    ...act('demo/chef', '#/about-me', 'Det styrgruppen beslutar'),
    amended: [
      'about-me',
      '"nudges":[',
      '"nudges":[{"name":"Det styrgruppen beslutar","isOn":true,"text":""},',
    ],
  },
  'connect-channel': act(coordinator, settings, 'Anslut kanalen'),
  'disconnect-fk-channel': act(coordinator, settings, 'Koppla från', [
    'Koppla från Försäkringskassan …',
  ]),
  'open-calendar-feed': act(coordinator, '#/about-me', 'Skapa kalenderadress'),
  'end-calendar-feed': {
    ...act(coordinator, '#/about-me', 'Ta bort adressen'),
    amended: ['about-me', '"isOpen":false', '"isOpen":true'],
  },
  'report-deviation': act(coordinator, deviations, 'Skicka rapporten', ['Rapportera en avvikelse']),
  'spread-example': {
    ...act(county, lansam, 'Lägg fram för alla team', ['Sprid till alla team']),
    amended: ['/api/lansam', '"issue":"deviation"', '"issue":"good-example"'],
  },
  'publish-example': act(county, lansam, 'Publicera till alla team'),
  'withdraw-example': act(county, lansam, 'Dra tillbaka'),
  'form-work-group': act(county, lansam, 'Tillsätt arbetsgruppen', ['Ny arbetsgrupp']),
  'report-work-group': act(county, lansam, 'Spara återrapporten', [/^Återrapportera: /]),
  'end-work-group': act(county, lansam, /^Avsluta gruppen: /),
  'open-revision': act(county, lansam, 'Öppna och fråga team och styrgrupper', [
    'Öppna en översyn',
  ]),
  'comment-revision': act(county, lansam, 'Lämna synpunkten', ['Lämna en synpunkt']),
  'close-revision': act(county, lansam, 'Avsluta översynen', ['Avsluta med beslut']),
  'raise-to-county': act('demo/chef', '#/steering/styr-berg', 'Skicka till Länsam', [
    'Ta upp en fråga med Länsam',
  ]),
  'compile-deviation': act(coordinator, deviations, 'Spara sammanställningen', ['Sammanställ']),
  'forward-deviation': act(coordinator, deviations, 'Lämna till styrgruppen'),
  'set-deviation-action': act(coordinator, deviations, 'Spara åtgärden', ['Besluta åtgärd']),
  'ask-back-deviation': {
    ...act(coordinator, deviations, 'Skicka frågan till teamet', ['Fråga teamet']),
    amended: ['/api/teams/berg/deviations', '"setAction":true,"askBack":false', '"askBack":true'],
  },
  'anchor-deviation': {
    ...act(coordinator, deviations, 'Spara', ['Besluta vem som förankrar']),
    amended: ['/api/teams/berg/deviations', '"lift":true,"anchor":false', '"anchor":true'],
  },
  'confirm-deviation-decision': {
    ...act(coordinator, deviations, 'Bekräfta beslutet'),
    amended: ['/api/teams/berg/deviations', '"anchor":false,"confirm":false', '"confirm":true'],
  },
  'lift-deviation': act(coordinator, deviations, 'Ja, lyft den', ['Lyft till Länsam']),
  'end-deviation': act(coordinator, deviations, 'Löst', ['Avsluta …']),
  'ask-ruling': act(coordinator, rulings, 'Skicka frågan', ['Ställ en fråga']),
  'decide-ruling': act('demo/chef', '#/rulings', 'Spara beslutet', [/^Skriv beslutet: /]),
  'note-ruling': act('demo/chef', '#/rulings', 'Spara beslutet', ['Skriv in ett beslut']),
  'replace-ruling': act('demo/chef', '#/rulings', 'Spara det nya beslutet', [
    /^Fler val för Vem betalar/,
    'Ersätt',
  ]),
  'confirm-ruling': act('demo/chef', '#/rulings', /^Bekräfta: Vem betalar/),
  'end-ruling': act('demo/chef', '#/rulings', 'Spara sista dagen', [
    /^Fler val för Vem betalar/,
    'Avsluta',
  ]),
  'appoint-coordinator': act('demo/chef', '#/steering/styr-berg', 'Utse samordnaren', [
    'Utse samordnare: STAR Ragunda',
  ]),
  'withdraw-appointment': act('demo/chef', '#/steering/styr-berg', 'Ta tillbaka: STAR Åre'),
  'publish-document': act(office, documents, 'Publicera dokumentet', ['Lägg till ett dokument']),
  'publish-document-version': act(office, documents, 'Publicera versionen', [
    /^Fler val för Aktualisering/,
    'Ny version',
  ]),
  'change-document': act(office, documents, 'Spara ändringen', [
    /^Fler val för Aktualisering/,
    'Ändra uppgifterna',
  ]),
  'withdraw-document': act(office, documents, 'Dra in', [/^Fler val för Aktualisering/]),
  'restore-document': act(office, documents, 'Låt gälla igen', [
    'Visa även indragna dokument',
    /^Fler val för Checklista/,
  ]),
  'add-contact': act(coordinator, contacts, 'Spara kontakten', ['Lägg till en kontakt']),
  'change-contact': act(coordinator, contacts, 'Spara kontakten', [/^Fler val för Chef/, 'Ändra']),
  'end-contact': act(coordinator, contacts, 'Spara sista dagen', [/^Fler val för Chef/, 'Avsluta']),
  'add-milestone': act(coordinator, year, 'Spara delmålet', ['Lägg till ett delmål']),
  'change-milestone': act(coordinator, year, 'Spara ändringen', [
    /^Fler val för Alla funktioner/,
    'Ändra',
  ]),
  'begin-milestone': act(coordinator, year, /^Påbörja: Rutinen/),
  'reach-milestone': act(coordinator, year, 'Spara som klart', [/^Klart: Rutinen/]),
  'drop-milestone': act(coordinator, year, 'Stryk delmålet', [/^Fler val för Rutinen/, 'Stryk']),
  'take-back-milestone': act(coordinator, year, 'Ta tillbaka', [/^Fler val för Alla funktioner/]),
  'ask-board-question': act(coordinator, board, 'Ställ frågan', ['Ställ en fråga']),
  'answer-board-question': act(coordinator, board, 'Skicka ditt svar', [/^Svara: Hur gör ni/]),
  'settle-board-question': act(coordinator, board, /^Markera frågan som besvarad: /),
  'reopen-board-question': act(coordinator, board, /^Öppna igen: /),
  'withdraw-board-question': act(coordinator, board, 'Ta tillbaka frågan', [
    /^Fler val för Hur följer/,
  ]),
  'change-board-question': act(coordinator, board, 'Spara ändringen', [
    /^Fler val för Vilka av er/,
    'Ändra frågan',
  ]),
  'change-board-answer': act(coordinator, board, 'Spara ändringen', [
    /^Fler val för svaret från .* ändrat/,
    'Ändra ditt svar',
  ]),
  'withdraw-board-answer': act(coordinator, board, 'Ta tillbaka svaret', [
    /^Fler val för svaret från .* ändrat/,
  ]),
  'restore-board-answer': act(coordinator, board, 'Låt svaret gälla igen', [
    /^Fler val för svaret från .* tog tillbaka/,
  ]),
  'add-offer': act(coordinator, offers, 'Spara insatsen', ['Lägg till en insats']),
  'change-offer': act(coordinator, offers, 'Spara insatsen', [/^Fler val för Arbetsträ/, 'Ändra']),
  'confirm-offer': act(coordinator, offers, /^Bekräfta SIUS/),
  'end-offer': act(coordinator, offers, 'Ta bort insatsen', [/^Fler val för SIUS/, 'Ta bort']),
  'ask-offers': act(coordinator, offers, /^Be om bekräftelse: /),
  'count-screening': act(coordinator, tallies, 'Spara AUDIT'),
  'count-occasions': act(coordinator, tallies, /^Spara För verksamheter/),
  'write-report': act(coordinator, report, 'Spara texten', ['Skriv under Bakgrund']),
  'submit-report': act(coordinator, report, 'Lämna till styrgruppen'),
  'return-report': act('demo/chef', report, 'Skicka tillbaka', ['Skicka tillbaka']),
  'sign-report': act('demo/chef', report, 'Ja, underteckna', ['Underteckna …']),
  'enter-costs': act(coordinator, entered, 'Spara', ['Mata in kostnader']),
  'enter-posts': act(coordinator, entered, 'Spara', ['Mata in en tjänst']),
  'enter-assistance': act(coordinator, entered, 'Spara', ['Mata in försörjningsstöd']),
  'enter-survey': act(office, '#/entered', 'Spara', ['Mata in ett NNS-resultat']),
  'enter-capital': act(office, '#/entered', 'Spara', ['Mata in eget kapital']),
  'withdraw-entered': act(coordinator, entered, 'Ta bort', ['Ta bort: 2025']),
  'undo-import': act(office, '#/imports', 'Ja, ångra inläsningen', [/^Ångra: /]),
  'draft-rules': act(office, '#/rules/yearly-plan', 'Skapa utkastet', ['Nytt utkast']),
  'change-rules': act(office, '#/rules/rule-set/v3', 'Spara utkastet'),
  'publish-rules': act(office, '#/rules/rule-set/v3', 'Ja, publicera', ['Publicera …']),
  'withdraw-rules': act(office, '#/rules/rule-set/v3', 'Ja, ta bort', ['Ta bort utkastet …']),
  'register-retention': act(office, '#/retention', 'Registrera beslutet', [
    'Registrera gallringsbeslut',
  ]),
  'begin-retention': act(office, '#/retention', 'Gallra enligt beslutet', [
    /^Visa vad som gallras: Ärenden som/,
  ]),
  'end-retention': act(office, '#/retention', 'Sluta gallra', [/^Avsluta beslutet: Ärenden som/]),
};
