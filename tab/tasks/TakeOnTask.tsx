import { codeFrom } from '../client/code.ts';
import { Opening } from '../parts/Opening.tsx';
import type { TakeOnTaskProps } from './TakeOnForm.tsx';

const code = codeFrom(() => import('./TakeOnForm.tsx'));

/** Takes on a task in a case. */
export function TakeOnTask(props: TakeOnTaskProps) {
  return <Opening of={code}>{({ TakeOnForm }) => <TakeOnForm {...props} />}</Opening>;
}
