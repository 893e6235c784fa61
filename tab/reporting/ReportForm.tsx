import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { reportWords } from '../../shared/text/reporting.ts';
import { codeFrom } from '../client/code.ts';
import { Opening } from '../parts/Opening.tsx';
import type { ReportAbout } from './ReportSheet.tsx';

const sheet = codeFrom(() => import('./ReportSheet.tsx'));

/** Reports a deviation, or what goes the same road: the category alone is enough. */
export function ReportForm(about: ReportAbout) {
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  if (!open) {
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{reportWords.open}</Button>
      </div>
    );
  }
  return (
    <Opening of={sheet}>
      {({ ReportSheet }) => <ReportSheet {...about} onDone={close} onCancel={close} />}
    </Opening>
  );
}
