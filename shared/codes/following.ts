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

/** What the ends of each scale mean; the steps between have no words of their own. */
export const progressEndLabels: Labels<ProgressDimension> = {
  'working-ability': '1 Ingen … 5 Full',
  occupation: '1 Ingen sysselsättning … 5 Arbete eller studier',
  livelihood: '1 Ingen egen försörjning … 5 Egen försörjning',
  'functional-impairment': '1 Hindrar helt … 5 Hindrar inte',
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

export const progressLevelLabels: Labels<ProgressLevel> = {
  1: '1',
  2: '2',
  3: '3',
  4: '4',
  5: '5',
};
