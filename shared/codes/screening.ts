/** Screening tools (handbook §3): only how many were offered and done, per team and period. Never per case. */
export const screeningTools = ['audit', 'dudit', 'freda', 'household-economy'] as const;
export type ScreeningTool = (typeof screeningTools)[number];

export const screeningLabels: Readonly<Record<ScreeningTool, string>> = {
  audit: 'AUDIT (alkohol)',
  dudit: 'DUDIT (droger)',
  freda: 'FREDA (våld)',
  'household-economy': 'Hur mår din ekonomi',
};
