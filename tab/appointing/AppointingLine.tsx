import { Body1Strong, Button } from '@fluentui/react-components';
import { appointForm, appointingPresses } from '../../shared/appointing/forms.ts';
import type { AppointingRow } from '../../shared/appointing/view.ts';
import { useSend } from '../client/useSend.ts';
import { ButtonForm } from '../forms/ButtonForm.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { SendFailure } from '../parts/SendFailure.tsx';
import { Stack } from '../parts/Stack.tsx';

/** A team that needs a samordnare: who it is to be is chosen here, and can be taken back until they are in their seat. */
export function AppointingLine({ row }: { readonly row: AppointingRow }) {
  const { teamId, teamName } = row;
  return (
    <Stack tight>
      <Body1Strong>{`${teamName}: ${row.text}`}</Body1Strong>
      {row.state === 'appointed' && <Quiet>{row.byText}</Quiet>}
      {row.state === 'appointed' && row.canWithdraw && (
        <Withdraw about={teamName} teamId={teamId} appointmentId={row.appointmentId} />
      )}
      {row.state === 'waits' && row.appoint !== undefined && (
        <ButtonForm
          form={appointForm}
          about={teamName}
          start={{ choices: { who: row.appoint.choices }, values: { from: row.appoint.from } }}
          command={(said) => ({ verb: 'appoint-coordinator', teamId, ...said })}
        />
      )}
    </Stack>
  );
}

interface WithdrawProps {
  readonly about: string;
  readonly teamId: string;
  readonly appointmentId: string;
}

function Withdraw({ about, teamId, appointmentId }: WithdrawProps) {
  const sending = useSend();
  const { open } = appointingPresses.withdraw;
  return (
    <>
      <div>
        <Button
          size="small"
          aria-label={`${open}: ${about}`}
          disabledFocusable={sending.sending}
          onClick={() => void sending.send({ verb: 'withdraw-appointment', teamId, appointmentId })}
        >
          {open}
        </Button>
      </div>
      <SendFailure failure={sending.failure} />
    </>
  );
}
