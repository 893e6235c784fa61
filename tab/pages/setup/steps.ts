/** The way from an empty database to a planned meeting. */
export const setupSteps = ['federation', 'team', 'members', 'channel', 'calendar'] as const;
export type SetupStep = (typeof setupSteps)[number];

/** What is known of how far one has come; everything but the skips is read from the server, so it can be resumed. */
export interface SetupFacts {
  readonly federation: boolean;
  readonly team: boolean;
  readonly vacancies: number;
  readonly channelActive: boolean;
  readonly meetings: number;
  readonly skipped: readonly SetupStep[];
}

/** The first step that is neither done nor put off; undefined when all is ready. */
export function currentStep(facts: SetupFacts): SetupStep | undefined {
  return setupSteps.find((step) => !isDone(facts, step) && !facts.skipped.includes(step));
}

export function isDone(facts: SetupFacts, step: SetupStep): boolean {
  switch (step) {
    case 'federation':
      return facts.federation;
    case 'team':
      return facts.team;
    case 'members':
      return facts.team && facts.vacancies === 0;
    case 'channel':
      return facts.channelActive;
    case 'calendar':
      return facts.meetings > 0;
  }
}
