/** What the bot says of itself. */
export const helpText = {
  title: 'STAR-boten',
  intro: 'Nämn mig i kanalen och skriv ett av orden:',
  notUnderstood:
    'Det förstod jag inte, men det här kan jag svara på. Nämn mig och skriv ett av orden:',
  commands: [
    { word: 'kallelse', does: 'visar kallelsen till nästa möte, där du svarar' },
    { word: 'kö', does: 'visar vilka ärenden som väntar och hur länge' },
    { word: 'siffror', does: 'visar teamets siffror för tertialet' },
    { word: 'avvikelse', does: 'öppnar formuläret för att rapportera en avvikelse' },
    { word: 'hjälp', does: 'visar det här' },
  ],
  more: 'Allt går också att göra i fliken STAR. Skriv aldrig namn eller personnummer här.',
} as const;
