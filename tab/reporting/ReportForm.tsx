import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Choice } from '../../shared/text/choice.ts';
import { useSend } from '../client/useSend.ts';
import { CommandForm } from '../parts/CommandForm.tsx';
import { useNameCheck } from '../parts/useNameCheck.ts';
import { Warnings } from '../parts/Warnings.tsx';
import { text } from '../text/text.ts';
import { DeviationFields } from './DeviationFields.tsx';
import { deviationOf, emptyDeviationForm } from './deviation-form.ts';

interface ReportFormProps {
  readonly teamId: string;
  readonly meetingId?: string;
  /** The municipalities it may touch besides, when they are known here. */
  readonly otherTeams?: readonly Choice[];
}

/** Reports a deviation, or what goes the same road: the category alone is enough. */
export function ReportForm({ teamId, meetingId, otherTeams = [] }: ReportFormProps) {
  const sending = useSend();
  const [open, setOpen] = useState(false);
  const [reported, setReported] = useState(false);
  const [form, setForm] = useState(emptyDeviationForm);
  const notAName = useNameCheck(sending, form.words);

  const report = async (): Promise<void> => {
    const said = deviationOf(form);
    if (said === undefined) return;
    const outcome = await sending.send({
      verb: 'report-deviation',
      teamId,
      ...said,
      ...notAName.sent,
      ...(meetingId === undefined ? {} : { meetingId }),
    });
    if (outcome?.kind !== 'done') return;
    setOpen(false);
    setReported(true);
    setForm(emptyDeviationForm);
  };
  if (!open) {
    return (
      <>
        {reported && <Warnings of={[text.deviations.reported]} intent="info" />}
        <div>
          <Button
            onClick={() => {
              setReported(false);
              setOpen(true);
            }}
          >
            {text.deviations.report}
          </Button>
        </div>
      </>
    );
  }
  return (
    <CommandForm
      sending={sending}
      submit={text.deviations.send}
      onSubmit={() => void report()}
      onCancel={() => setOpen(false)}
      shownBy={['text', 'category', 'issue', 'alsoTouches']}
    >
      <DeviationFields
        form={form}
        onForm={setForm}
        otherTeams={otherTeams}
        failure={sending.failure}
        notAName={notAName}
      />
    </CommandForm>
  );
}
