import type { MeView } from '../../../shared/home/view.ts';

/** Whoever looks: the inputs only ask what day it is. */
export const nobody: MeView = {
  account: 'demo/nobody',
  setupNeeded: false,
  teams: [],
  steeringGroups: [],
  mayChangeFederation: false,
  mayCompareAbove: false,
  today: '2026-12-01',
};
