import { useEffect } from 'react';
import type { Form, FormStart } from '../../../shared/forms/form.ts';
import { DescribedForm } from '../../../tab/forms/DescribedForm.tsx';
import { useDescribed } from '../../../tab/forms/useDescribed.ts';
import { useSend } from '../../../tab/client/useSend.ts';
import { everyKindStart } from './every-kind-start.ts';

interface OnTabProps {
  readonly form: Form;
  readonly start?: FormStart;
  /** Sent as it stands, so that every field says what is missing. */
  readonly sent?: boolean;
}

/** The form as a page of the tab has it; it sends nothing. */
export function OnTab({ form, start = everyKindStart, sent = false }: OnTabProps) {
  const sending = useSend();
  const described = useDescribed(form, sending, start);
  useEffect(() => {
    if (sent) described.read();
    // Once, as a press of the button would.
  }, []);
  return <DescribedForm of={described} sending={sending} onSubmit={() => void described.read()} />;
}
