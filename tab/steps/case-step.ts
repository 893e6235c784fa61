import type { CaseCommand } from '../../shared/cases/contract.ts';

/** Which case a step is about. */
export interface CaseTarget {
  readonly teamId: string;
  readonly reference: string;
}

type WithoutTarget<T> = T extends unknown ? Omit<T, keyof CaseTarget> : never;

/** A command about a case, less the case. */
export type CaseStep = WithoutTarget<CaseCommand>;
