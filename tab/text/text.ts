import { headings } from '../../shared/text/headings.ts';
import { meetingText } from './meeting-text.ts';
import { nowText } from './now-text.ts';
import { workText } from './work-text.ts';

/**
 * The words of the tab's own furniture: headings, buttons, field labels, states. What is said about a team, a meeting or
 * a case comes finished in the view models (shared/…/present*.ts), and code lists have their names in shared/text.
 */
export const text = {
  app: {
    name: 'STAR',
    you: 'Du är',
    youHint: 'Demoläge: välj vem du vill vara',
    place: 'Team eller grupp',
    goTo: 'Gå till …',
    teams: 'Team',
    steeringGroups: 'Styrgrupper',
    federation: 'Samordningsförbundet',
    county: 'Länet',
    countyGroup: 'Länsam',
    fromCounty: headings.fromCounty,
    skip: 'Hoppa till innehållet',
    theTeam: 'teamet',
    pages: 'Sidor',
    page: 'Sida',
    aboutMe: 'Om mig',
    help: 'Hjälp',
    operations: 'Drift',
    countyEntered: 'Länets uppgifter',
    addTitle: 'Lägg till STAR',
    addText:
      'Fliken visar teamets möten, kö och siffror. Var och en ser det som hör till sin roll. Tryck på Spara.',
  },
  pages: {
    home: 'Översikt',
    meetings: 'Möten',
    year: 'Årshjul',
    cases: 'Ärenden',
    queue: 'Kö',
    numbers: 'Siffror',
    deviations: 'Avvikelser',
    offers: 'Utbudskarta',
    rulings: 'Beslut',
    documents: 'Dokument',
    board: 'Samordnarnas frågor',
    contacts: 'Kontakter',
    fk: 'Frågor till FK',
    settings: 'Teamet',
    trail: 'Logg',
  },
  /** What the pages say they are: whose, and not the word of the menu alone. */
  titles: {
    home: (team: string) => `Din översikt i ${team}`,
    meetings: (team: string) => `Möten i ${team}`,
    cases: (team: string) => `Ärenden i ${team}`,
    queue: (team: string) => `Kön till ${team}`,
    numbers: (team: string) => `Siffror för ${team}`,
    deviations: (team: string) => `Avvikelser i ${team}`,
    offers: (team: string) => `Utbudskarta för ${team}`,
    fk: (team: string) => `Frågor till FK från ${team}`,
    settings: (team: string) => `Roller och arbetssätt i ${team}`,
    trail: (team: string) => `Logg för ${team}`,
    aboutMe: 'Dina påminnelser och uppgifter',
  },
  state: {
    loading: 'Hämtar …',
    notFetched: 'Det gick inte att hämta. Kontrollera nätet och försök igen.',
    fileFailed: 'Filen gick inte att hämta. Försök igen om en stund.',
    retry: 'Försök igen',
    toStart: 'Till översikten',
    notSignedInTitle: 'Du är inte inloggad',
    notSignedInText:
      'STAR kan inte se vem du är, så inget kan visas här. Det du har skrivit finns kvar.',
    noAccessTitle: 'Du har inte tillgång till den här sidan',
    notFoundTitle: 'Sidan finns inte',
    accidentTitle: 'Något gick fel hos oss',
    unreadableTitle: 'Det här går inte att läsa',
    updatingTitle: 'STAR uppdateras',
    reload: 'Läs in sidan på nytt',
    outdatedTitle: 'Sidan behöver läsas in på nytt',
    outdatedText: 'Något gick fel, eller så har STAR uppdaterats sedan sidan öppnades.',
    accidentText: 'Sidan kunde inte hämtas. Försök igen om en stund.',
    offlineTitle: 'Servern svarar inte',
    offlineText: 'Kontrollera nätet och försök igen.',
    stale: 'Servern svarar inte just nu. Det du ser kan vara inaktuellt.',
    nowhereTitle: 'Du är inte med i något team ännu',
    nowhereDocuments: 'Öppna blanketter och rutiner',
    nowhereText:
      'Be samordnaren i ditt team eller samordningsförbundet att lägga till dig, och lämna ditt konto till dem. Sedan visas teamet här.',
  },
  copy: {
    copy: 'Kopiera',
    copied: 'Kopierat.',
    marked: 'Markerat. Kopiera med Ctrl+C.',
    account: 'Ditt konto',
  },
  send: {
    offline:
      'Du har inget nät just nu. Det du har skrivit finns kvar. Försök igen när nätet är tillbaka.',
    noAnswer: 'Servern svarar inte. Det du har skrivit finns kvar. Försök igen om en stund.',
    accident: 'Något gick fel hos oss. Det du har skrivit finns kvar. Försök igen.',
    /** A refusal that names only what the form does not show. */
    nothingMarked:
      'Servern kunde inte läsa allt som skickades. Det du har skrivit finns kvar. Läs in sidan på nytt och försök igen.',
    sending: 'Sparar …',
    cancel: 'Avbryt',
    choose: 'Välj',
    /** To who pressed a button that had just come to lie there. */
    cameUpJustNow: 'Det här kom upp alldeles nyss. Tryck en gång till om du menar det.',
  },
  toast: {
    undo: 'Ångra',
    dismiss: 'Stäng',
    place: 'Meddelanden',
  },
  list: {
    all: 'Alla',
    order: 'Ordning',
    tools: 'Filtrera och ordna',
    shown: (n: number, of: number) => `Visar ${n} av ${of}`,
    clear: 'Visa hela listan',
  },
  menu: {
    more: 'Fler val',
    moreFor: (about: string) => `Fler val för ${about}`,
  },
  draft: {
    // In the browser's session, which ends with the window.
    kept: 'Utkastet är sparat tills du skickar det eller stänger fönstret.',
    wasThere: 'Det här är ditt utkast från tidigare.',
    throwAway: 'Släng utkastet',
    decided: (reference: string, decision: string) =>
      `${reference} beslutades nyss av någon annan: ${decision}. Det du skrev finns kvar här.`,
    /** @param now how it stands, such as `Avslutat tis 8 dec 2026` */
    changed: (what: string, now: string) =>
      `${what} har ändrats av någon annan: ${now}. Det du skrev kan inte skickas längre, men finns kvar här.`,
    settled: (outcome: string) =>
      `Punkten är redan avklarad: ${outcome}. Det du skrev finns kvar här.`,
    notYours:
      'Någon annan har ändrat det här, och du kan inte skicka det du skrev. Det finns kvar här.',
    unsent: 'Det här har du skrivit men inte skickat. Formuläret är stängt.',
    throwTyped: 'Släng det jag skrev',
    overtaken:
      'Någon annan har ändrat det här medan du skrev. Det du har skrivit står kvar, ovanpå deras ändringar. Se efter innan du skickar.',
    goOn: headings.goOnWithMine,
  },
  home: {
    nextMeeting: headings.nextMeeting,
    forYou: 'Att göra',
    urgent: 'Brådskar',
  },
  ...meetingText,
  ...nowText,
  ...workText,
} as const;
