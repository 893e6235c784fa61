import type { CaseAction } from '../../text/case-text.ts';
import { DecideCoordinator } from '../../steps/DecideCoordinator.tsx';
import { HandOver } from '../../steps/HandOver.tsx';
import { MakePlan } from '../../planning/MakePlan.tsx';
import { MoveInQueue } from '../../steps/MoveInQueue.tsx';
import { NextDay } from '../../steps/NextDay.tsx';
import { NoteOutcome } from '../../steps/NoteOutcome.tsx';
import { NoteProgress } from '../../steps/NoteProgress.tsx';
import { NoteWaiting } from '../../steps/NoteWaiting.tsx';
import { ParkCase } from '../../steps/ParkCase.tsx';
import type { StepProps } from '../../steps/step-props.ts';
import { WithdrawCase } from '../../steps/WithdrawCase.tsx';
import { WithdrawConsent } from '../../steps/WithdrawConsent.tsx';

interface StepFormProps extends StepProps {
  /** Correcting has the whole raising form and takes the place of the page. */
  readonly action: Exclude<CaseAction, 'correct-case'>;
}

/** The form of one action. */
export function StepForm({ action, view, onDone }: StepFormProps) {
  const { choices } = view;
  switch (action) {
    case 'withdraw-case':
      return <WithdrawCase view={view} onDone={onDone} />;
    case 'withdraw-consent':
      return <WithdrawConsent view={view} onDone={onDone} />;
    case 'move-in-queue':
      return (
        <MoveInQueue
          of={view}
          order={choices.queue.map(({ value }) => value)}
          reasons={choices.queueMoveReasons}
          onDone={onDone}
        />
      );
    case 'note-waiting':
      return <NoteWaiting of={view} actions={choices.waitingActions} onDone={onDone} />;
    case 'decide-individual-coordinator':
      return <DecideCoordinator view={view} onDone={onDone} />;
    case 'hand-over-case':
      return <HandOver view={view} onDone={onDone} />;
    case 'make-plan':
      return <MakePlan view={view} onDone={onDone} />;
    case 'book-follow-up':
    case 'resume-case':
      return <NextDay view={view} onDone={onDone} verb={action} />;
    case 'park-case':
      return <ParkCase view={view} onDone={onDone} />;
    case 'note-progress':
      return <NoteProgress view={view} onDone={onDone} />;
    case 'note-late-outcome':
      return <NoteOutcome view={view} onDone={onDone} />;
  }
}
