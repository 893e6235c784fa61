import type { ScreeningTool } from '../tallies/tally.ts';

export const screeningLabels: Readonly<Record<ScreeningTool, string>> = {
  audit: 'AUDIT (alkohol)',
  dudit: 'DUDIT (droger)',
  freda: 'FREDA (våld)',
  'household-economy': 'Hur mår din ekonomi',
};
