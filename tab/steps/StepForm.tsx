import { codeFrom } from '../client/code.ts';
import { DraftAbout } from '../drafts/DraftAbout.tsx';
import { Opening } from '../parts/Opening.tsx';
import type { StepFormProps } from './FormOfStep.tsx';

const form = codeFrom(() => import('./FormOfStep.tsx'));

/** Takes one step in a case. */
export function StepForm(props: StepFormProps) {
  // On a page of many cases each has a draft of its own.
  return (
    <DraftAbout id={props.of.reference}>
      <Opening of={form}>{({ FormOfStep }) => <FormOfStep {...props} />}</Opening>
    </DraftAbout>
  );
}
