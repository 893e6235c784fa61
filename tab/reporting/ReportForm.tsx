import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { deviationReportForm, reportStart } from '../../shared/deviations/forms.ts';
import type { Choice } from '../../shared/text/choice.ts';
import { SendForm } from '../forms/SendForm.tsx';
import { Warnings } from '../parts/Warnings.tsx';
import { DeviationFields } from './DeviationFields.tsx';

interface ReportFormProps {
  readonly teamId: string;
  readonly meetingId?: string;
  /** The municipalities it may touch besides, when they are known here. */
  readonly otherTeams?: readonly Choice[];
}

/** Reports a deviation, or what goes the same road: the category alone is enough. */
export function ReportForm({ teamId, meetingId, otherTeams }: ReportFormProps) {
  const [open, setOpen] = useState(false);
  const [reported, setReported] = useState(false);
  const show = (): void => {
    setReported(false);
    setOpen(true);
  };
  const done = (): void => {
    setReported(true);
    setOpen(false);
  };
  if (!open) {
    return (
      <>
        {reported && <Warnings of={[deviationReportForm.done]} intent="info" />}
        <div>
          <Button onClick={show}>{deviationReportForm.open}</Button>
        </div>
      </>
    );
  }
  return (
    <SendForm
      form={deviationReportForm}
      start={reportStart(otherTeams)}
      command={(said) => ({ verb: 'report-deviation', teamId, meetingId, ...said })}
      onDone={done}
      onCancel={() => setOpen(false)}
    >
      {(described, sending) => <DeviationFields of={described} sending={sending} />}
    </SendForm>
  );
}
