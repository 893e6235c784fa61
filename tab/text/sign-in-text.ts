import type { TroubleKind } from '../../shared/home/sign-in-trouble.ts';

interface TroubleWords {
  readonly title: string;
  /** What has happened, and what one can do oneself. */
  readonly what: string;
  /** Who can help, with what. */
  readonly who?: string;
  /** The button, where it is not merely to try again. */
  readonly again?: string;
}

/** What is said to who does not come in, whatever the reason: what happened and who can help. */
export const troubleWords: Record<TroubleKind, TroubleWords> = {
  consent: {
    title: 'STAR är inte godkänt i din organisation ännu',
    what: 'En administratör för Microsoft 365 i din organisation behöver godkänna STAR en gång. Sedan kommer alla där in.',
    who: 'Skicka adressen nedan till er it-avdelning. Öppna STAR igen när de har svarat.',
  },
  'wrong-tenant': {
    title: 'Ditt konto hör till en organisation som inte är med',
    what: 'Du är inloggad med ett konto från en organisation som inte är ansluten till det här STAR. Är du gäst i teamets organisation i Teams byter du till den uppe vid din profilbild och öppnar STAR där.',
    who: 'Är du inte gäst där kan samordnaren bjuda in dig. Ska din organisation anslutas ordnar samordningsförbundet det, med uppgifterna nedan.',
  },
  'unknown-account': {
    title: 'Ditt konto finns inte där teamen finns',
    what: 'Teamen ligger i en annan organisation än din, och där finns ditt konto inte ännu.',
    who: 'Be samordnaren bjuda in dig som gäst i teamet i Teams. Har du redan en inbjudan följer du länken i den först.',
    again: 'Försök med ett annat konto',
  },
  'more-proof': {
    title: 'Din organisation kräver mer för att släppa in dig',
    what: 'Det kan vara en bekräftelse i telefonen, eller en dator eller ett nät som organisationen godkänner. Försök igen och följ stegen som visas.',
    who: 'Kommer du inte vidare kan er it-avdelning se vilket krav det är.',
  },
  cancelled: {
    title: 'Inloggningen avbröts',
    what: 'Fönstret för inloggningen stängdes innan den var klar. Inget har ändrats.',
  },
  'signed-out': {
    title: 'Du behöver logga in igen',
    what: 'Inloggningen har gått ut. Det du har skrivit finns kvar.',
    again: 'Logga in',
  },
  storage: {
    title: 'Webbläsaren får inte spara något för STAR',
    what: 'För att logga in utanför Teams behöver webbläsaren spara uppgifter medan fönstret är öppet. Tillåt webbplatsdata för den här sidan i webbläsarens inställningar, eller öppna STAR i Teams.',
    who: 'Är det avstängt av organisationen kan er it-avdelning hjälpa.',
  },
  'no-host': {
    title: 'Teams svarar inte',
    what: 'Sidan visas i en ram som inte svarar som Teams brukar. Stäng STAR i Teams och öppna det igen, eller öppna det i ett eget fönster.',
  },
  offline: {
    title: 'Ingen kontakt med inloggningen',
    what: 'Det går inte att nå Microsofts inloggning. Kontrollera nätet och försök igen.',
  },
  refused: {
    title: 'Inloggningen godtas inte',
    what: 'Du är inloggad, men STAR tar inte emot inloggningen. Se efter att datorns klocka går rätt och försök igen.',
    who: 'Hjälper inte det behöver den som sköter driften av STAR få veta det, med uppgifterna nedan.',
  },
  unknown: {
    title: 'Inloggningen gick inte',
    what: 'Microsoft släppte inte in dig, och vi vet inte varför. Försök igen om en stund.',
    who: 'Hjälper inte det kan er it-avdelning se vad som har hänt.',
  },
};

export const signInText = {
  code: 'Microsofts kod',
  consentLink: 'Adress för administratören',
  ownOrganisation: 'Logga in med min egen organisation',
  ownWindow: 'Öppna STAR i ett eget fönster',
};
