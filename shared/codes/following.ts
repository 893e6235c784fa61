import type { Labels } from '../text/choice.ts';

/** What a parked case waits for (handbook §3). */
export const parkedCauses = ['decision', 'investigation', 'other-livelihood'] as const;

export type ParkedCause = (typeof parkedCauses)[number];

export const parkedCauseLabels: Labels<ParkedCause> = {
  decision: 'Väntar på ett beslut',
  investigation: 'Väntar på en utredning',
  'other-livelihood': 'Väntar på annan försörjning',
};

export const progressDimensions = [
  'working-ability',
  'occupation',
  'livelihood',
  'functional-impairment',
] as const;

export type ProgressDimension = (typeof progressDimensions)[number];

export const progressDimensionLabels: Labels<ProgressDimension> = {
  'working-ability': 'Arbetsförmåga',
  occupation: 'Sysselsättning',
  livelihood: 'Försörjning',
  'functional-impairment': 'Funktionsnedsättning',
};

export const progressStages = ['start', 'during', 'end'] as const;

export type ProgressStage = (typeof progressStages)[number];

export const progressStageLabels: Labels<ProgressStage> = {
  start: 'Vid start',
  during: 'Under tiden',
  end: 'Vid avslut',
};

/** 1 furthest from, 5 nearest to work, own livelihood and everyday life that works. *(choice)* */
export const progressScale = [1, 2, 3, 4, 5] as const;
export type ProgressLevel = (typeof progressScale)[number];

/** What each level says on each scale, short enough to choose among in under a minute. *(choice)* */
export const progressLevelWords: Readonly<Record<ProgressDimension, Labels<ProgressLevel>>> = {
  'working-ability': { 1: '1 Ingen', 2: '2 Liten', 3: '3 Viss', 4: '4 Stor', 5: '5 Full' },
  occupation: {
    1: '1 Ingen sysselsättning',
    2: '2 Enstaka aktiviteter',
    3: '3 Förberedande insats',
    4: '4 Arbetsträning eller praktik',
    5: '5 Arbete eller studier',
  },
  livelihood: {
    1: '1 Ingen egen försörjning',
    2: '2 Till en mindre del egen',
    3: '3 Till hälften egen',
    4: '4 Till största delen egen',
    5: '5 Egen försörjning',
  },
  'functional-impairment': {
    1: '1 Hindrar helt',
    2: '2 Hindrar mycket',
    3: '3 Hindrar delvis',
    4: '4 Hindrar lite',
    5: '5 Hindrar inte',
  },
};
