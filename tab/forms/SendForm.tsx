import type { Form } from '../../shared/forms/form.ts';
import { codeFrom } from '../client/code.ts';
import { Opening } from '../parts/Opening.tsx';
import type { AskedFormProps, SendFormProps } from './SentForm.tsx';

const code = codeFrom(() => import('./SentForm.tsx'));

/** A described form whose values make one command; what it is made of is fetched when the first one opens. */
export function SendForm<F extends Form>(props: SendFormProps<F>) {
  return <Opening of={code}>{({ SentForm }) => <SentForm {...props} />}</Opening>;
}

/** The same of a form that asks by what stands in it. */
export function AskedForm<F extends Form, T>(props: AskedFormProps<F, T>) {
  return <Opening of={code}>{({ SentAskedForm }) => <SentAskedForm {...props} />}</Opening>;
}
