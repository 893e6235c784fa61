import { Body1Strong } from '@fluentui/react-components';
import { useState } from 'react';
import {
  functionLabels,
  type MemberFunction,
  partyOfFunction,
  partyShortLabels,
} from '../../../shared/codes/party.ts';
import {
  accountAsked,
  deputyLater,
  firstSeatForm,
  firstSeatStart,
  readFirstSeat,
} from '../../../shared/teams/forms.ts';
import type { TeamView } from '../../../shared/teams/view.ts';
import { useMe } from '../../client/me.ts';
import { useSend } from '../../client/useSend.ts';
import { DescribedForm } from '../../forms/DescribedForm.tsx';
import { FormFields } from '../../forms/FormFields.tsx';
import { useDescribed } from '../../forms/useDescribed.ts';

interface SeatFormProps {
  readonly team: TeamView;
  readonly seat: MemberFunction;
}

/** Seats one function from today, and its deputy in the same go. */
export function SeatForm({ team, seat }: SeatFormProps) {
  const { today } = useMe();
  // The member is seated but the deputy was refused: sent again, only the deputy is.
  const [seated, setSeated] = useState<string>();
  const sending = useSend();
  const whole = firstSeatStart(team);
  const described = useDescribed(firstSeatForm, sending, whole);
  const start = { ...whole, ...accountAsked(described.state.texts) };
  const common = { verb: 'add-member', teamId: team.id, function: seat, from: today } as const;

  const add = async (): Promise<void> => {
    const values = described.readAs(readFirstSeat);
    if (values === undefined) return;
    const { account, deputy } = values;
    const addMember = async (): Promise<string | undefined> => {
      const then = deputy === undefined ? undefined : 'more-to-come';
      const outcome = await sending.send({ ...common, account }, then);
      return outcome?.kind === 'done' ? outcome.ids['memberId'] : undefined;
    };
    const deputyFor = seated ?? (await addMember());
    if (deputyFor === undefined || deputy === undefined) return;
    setSeated(deputyFor);
    await sending.send({
      ...common,
      deputyFor,
      ...(deputy === deputyLater.value ? {} : { account: deputy }),
    });
  };
  return (
    <DescribedForm of={{ ...described, start }} sending={sending} onSubmit={() => void add()} quiet>
      <Body1Strong>{`${functionLabels[seat]} (${partyShortLabels[partyOfFunction[seat]]})`}</Body1Strong>
      <FormFields
        form={firstSeatForm}
        state={described.state}
        start={start}
        failure={sending.failure}
      />
    </DescribedForm>
  );
}
