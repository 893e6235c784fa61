/** Headings and names that stand both on cards and in the tab, or over several lists. */
export const headings = {
  allFunctions: 'Alla funktioner med',
  beforeMeeting: 'Inför mötet',
  toPrepare: 'Ärenden att förbereda',
  otherTopics: 'Övriga punkter',
  needsUs: 'Att ta ställning till',
  planningForm: 'Planeringsmötets form',
  nextMeeting: 'Nästa möte',
  inQueue: 'I kö',
  watch: 'Håll ögonen på',
  onSite: 'På plats',
  notAnswered: 'Inte svarat',
  goOnWithMine: 'Fortsätt med mina ändringar',
  clearSearch: 'Rensa sökningen',
  remove: 'Ta bort',
} as const;
