import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { reportWords } from '../../shared/text/reporting.ts';
import { codeFrom } from '../client/code.ts';
import { Opening } from '../parts/Opening.tsx';
import { Warnings } from '../parts/Warnings.tsx';
import type { ReportAbout } from './ReportSheet.tsx';

const sheet = codeFrom(() => import('./ReportSheet.tsx'));

/** Reports a deviation, or what goes the same road: the category alone is enough. */
export function ReportForm(about: ReportAbout) {
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
        {reported && <Warnings of={[reportWords.done]} intent="info" />}
        <div>
          <Button onClick={show}>{reportWords.open}</Button>
        </div>
      </>
    );
  }
  return (
    <Opening of={sheet}>
      {({ ReportSheet }) => (
        <ReportSheet {...about} onDone={done} onCancel={() => setOpen(false)} />
      )}
    </Opening>
  );
}
