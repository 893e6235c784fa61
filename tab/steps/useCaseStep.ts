import type { CaseCommand } from '../../shared/cases/forms/contract.ts';
import { useSend, type Sending } from '../client/useSend.ts';

interface StepSending {
  readonly sending: Sending;
  /** Sends the step; nothing for a form that is not filled in, which says so itself. */
  readonly take: (step: CaseStep | undefined) => void;
}

/** One form's way to take a step in a case, and what follows when it is taken. */
export function useCaseStep({ teamId, reference }: CaseTarget, onDone?: () => void): StepSending {
  const sending = useSend();
  const take = async (step: CaseStep): Promise<void> => {
    const outcome = await sending.send({ ...step, teamId, reference });
    if (outcome?.kind === 'done') onDone?.();
  };
  return {
    sending,
    take: (step) => {
      if (step !== undefined) void take(step);
    },
  };
}

/** Which case a step is about. */
export interface CaseTarget {
  readonly teamId: string;
  readonly reference: string;
}

type WithoutTarget<T> = T extends unknown ? Omit<T, keyof CaseTarget> : never;

/** A command about a case, less the case. */
export type CaseStep = WithoutTarget<CaseCommand>;
