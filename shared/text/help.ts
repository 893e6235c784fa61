/** What is answered in every channel. */
const everywhere = [
  { word: 'regler', does: 'visar reglerna som gäller' },
  { word: 'ordlista', does: 'säger vad ett ord betyder, t.ex. ”ordlista SIP”' },
  { word: 'hjälp', does: 'visar det här' },
] as const;

/** What the bot says of itself. */
export const helpText = {
  title: 'STAR-boten',
  intro: 'Nämn mig och skriv ett av orden:',
  /** Where one comes to other things: where it answers, and the word that shows the others. */
  where:
    'Nämn @STAR i den kanal eller gruppchatt i Teams där STAR är anslutet, så svarar boten där. Skriv ”hjälp” så visas vad du kan skriva. I den privata chatten med boten får du bara påminnelser.',
  notUnderstood:
    'Det förstod jag inte, men det här kan jag svara på. Nämn mig och skriv ett av orden:',
  commands: [
    { word: 'kallelse', does: 'visar kallelsen till nästa möte, där du svarar' },
    { word: 'nytt', does: 'aktualiserar ett ärende till nästa möte' },
    { word: 'mina', does: 'visar vad du har att göra inför mötet, och låter dig återrapportera' },
    {
      word: 'ett ärendes beteckning',
      does: 'visar ärendet: nästa steg, plan och allt du kan göra i det',
    },
    { word: 'ärenden', does: 'visar teamets ärenden' },
    { word: 'kö', does: 'visar vilka ärenden som väntar och hur länge' },
    { word: 'siffror', does: 'visar teamets siffror för tertialet' },
    { word: 'avvikelse', does: 'öppnar formuläret för att rapportera en avvikelse' },
    { word: 'utbud', does: 'söker i utbudskartan, t.ex. ”utbud praktik”' },
    { word: 'beslut', does: 'söker bland det som är beslutat, t.ex. ”beslut tolk”' },
    { word: 'dokument', does: 'visar blanketter och rutiner, t.ex. ”dokument samtycke”' },
    { word: 'kontakt', does: 'söker bland kontakterna, t.ex. ”kontakt fk”' },
    { word: 'fk', does: 'visar frågorna till Försäkringskassan och svaren' },
    ...everywhere,
  ],
  /** In FK's own channel (handbook §4). */
  fkCommands: [
    { word: 'dokument', does: 'visar blanketter och rutiner som gäller i hela länet' },
    { word: 'fk', does: 'visar nästa möte: er timme, temat, frågorna och svaren' },
    {
      word: 'koppla från',
      does: 'gör att inget mer kommer hit för teamet (samordnaren eller kansliet)',
    },
    ...everywhere,
  ],
  fkMore:
    'Här finns inga ärenden. De som Försäkringskassan har aktualiserat eller bär finns i fliken STAR. Skriv aldrig namn, personnummer eller ärendebeteckningar här.',
  more: 'Allt går också att göra i fliken STAR. Skriv aldrig namn eller personnummer här.',
} as const;

/** Short answers to a mention. */
export const mentionText = {
  noMeeting: 'Det finns inget planerat möte. Samordnaren planerar möten i fliken STAR.',
  noMeetingToRaiseAt:
    'Det finns inget planerat möte att ta upp ärenden till. Samordnaren planerar möten i fliken STAR.',
  onlyInTeamChannel:
    'Det visas bara i teamets egen kanal. Här kan du skriva ”siffror” för en sammanställning, ”beslut” för det som är beslutat, ”dokument” för blanketter och rutiner och ”regler” för det som gäller.',
  onlyElsewhere:
    'Det visas inte i Länsams kanal. Här kan du skriva ”avvikelser” för det som väntar på Länsam, ”beslut” för det som är beslutat, ”dokument” för blanketter och rutiner och ”regler” för det som gäller.',
  notInFkChannel:
    'Det visas inte här. Här är det allmänna frågor, utan ärenden och siffror. Skriv ”fk” för nästa möte och frågorna. Ärenden aktualiserar och följer ni i fliken STAR.',
  notConnected:
    'Kanalen är inte ansluten ännu. Välj vad den ska användas till i kortet ”Anslut kanalen” här i kanalen, eller i fliken STAR.',
  chatNotConnected:
    'Gruppchatten är inte ansluten. En gruppchatt kan bara vara Försäkringskassans plats: samordnaren eller kansliet väljer det i kortet ”Anslut kanalen” här, eller i fliken STAR. För allt annat svarar jag i teamets kanal och i fliken STAR.',
  onlyInChannel: 'Jag svarar i teamets kanal. Nämn mig där, eller öppna fliken STAR.',
  unknownInvoke: 'Det kan jag inte. Nämn mig och skriv ”hjälp”.',
  otherChannel:
    'Den här kanalen byts i fliken STAR, genom att en annan väljs där. Bara Försäkringskassans kanal kopplas från.',
  failed: 'Det gick inte att svara just nu. Försök igen om en stund.',
} as const;
