import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { returnReportForm } from '../../../shared/period-reports/forms.ts';
import type { ReportView } from '../../../shared/period-reports/view.ts';
import { useSend } from '../../client/useSend.ts';
import { ButtonForm } from '../../forms/ButtonForm.tsx';
import { CancelButton } from '../../inputs/CancelButton.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { SendFailure } from '../../parts/SendFailure.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { reportText } from '../../text/report-text.ts';

/** What may be done with the report as a whole: left to those who sign, sent back, signed. */
export function ReportSteps({ view }: { readonly view: ReportView }) {
  const sending = useSend();
  const [signing, setSigning] = useState(false);
  const about = { subject: view.subject, period: view.period.code };
  if (!view.canSubmit && !view.canSign) return null;
  return (
    <Stack tight>
      {view.canSubmit && (
        <>
          <div>
            <Button
              appearance="primary"
              disabledFocusable={sending.sending}
              onClick={() => void sending.send({ verb: 'submit-report', ...about })}
            >
              {view.words.submit}
            </Button>
          </div>
          <Quiet>{view.words.submitHint}</Quiet>
        </>
      )}
      {view.canSign && !signing && (
        <Stack as="row">
          <Button appearance="primary" onClick={() => setSigning(true)}>
            {`${reportText.sign} …`}
          </Button>
          {view.state === 'submitted' && (
            <ButtonForm
              form={returnReportForm}
              command={({ text }) => ({ verb: 'return-report', ...about, text })}
            />
          )}
        </Stack>
      )}
      {signing && (
        <>
          <Quiet>{reportText.signHint}</Quiet>
          <Stack as="row">
            <Button
              appearance="primary"
              disabledFocusable={sending.sending}
              onClick={() =>
                void sending.send({ verb: 'sign-report', ...about }).then((outcome) => {
                  if (outcome?.kind === 'done') setSigning(false);
                })
              }
            >
              {reportText.signSure}
            </Button>
            <CancelButton onClick={() => setSigning(false)} />
          </Stack>
        </>
      )}
      <SendFailure failure={sending.failure} />
    </Stack>
  );
}
