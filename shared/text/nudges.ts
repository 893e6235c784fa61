/**
 * What a person is reminded of in private, in Teams' feed of activities. The words are the same for everybody: no reference, nothing
 * of a case and nothing that somebody wrote, since a telephone shows them to whoever is near (handbook §7). `template` and
 * `description` stand in the app's manifest; there `{actor}` is the app's name.
 */
export const nudgeText = {
  'answer-missing': {
    activityType: 'answerMissing',
    description: 'När ditt svar på en kallelse saknas',
    template: '{actor} väntar på ditt svar på kallelsen',
    preview: (when: string) => `Mötet ${when}. Svara gärna i dag, det går fort.`,
  },
  'list-ready': {
    activityType: 'listReady',
    description: 'När din lista inför mötet är klar',
    template: '{actor} har din lista inför mötet',
    preview: (when: string) => `Det här har du att förbereda till mötet ${when}.`,
  },
  'task-due': {
    activityType: 'taskDue',
    description: 'När något du har tagit på dig ska vara klart',
    template: '{actor} påminner om något du har tagit på dig',
    preview: (when: string) => `Det ska vara klart ${when}. Återrapportera när det är gjort.`,
  },
  'figures-due': {
    activityType: 'figuresDue',
    description: 'När årets uppgifter till rapporterna ska matas in',
    template: '{actor} väntar på årets uppgifter till rapporterna',
    preview: (when: string) => `Mata in dem senast ${when}. Det tar några minuter.`,
  },
  'decision-soon': {
    activityType: 'decisionSoon',
    description: 'När ett beslut du ansvarar för snart ska vara klart',
    template: '{actor} påminner om ett beslut du ansvarar för',
    preview: (when: string) => `Det ska vara klart ${when}.`,
  },
  'decision-late': {
    activityType: 'decisionLate',
    description: 'När sista dagen för ett beslut du ansvarar för har gått',
    template: '{actor} påminner om ett beslut som skulle ha varit klart',
    preview: (when: string) => `Det skulle ha varit klart ${when}. Säg hur det går.`,
  },
} as const;

export type NudgeKind = keyof typeof nudgeText;
