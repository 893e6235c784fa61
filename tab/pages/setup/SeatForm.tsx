import { Body1Strong } from '@fluentui/react-components';
import { useState } from 'react';
import {
  functionLabels,
  type MemberFunction,
  partyOfFunction,
  partyShortLabels,
} from '../../../shared/codes/party.ts';
import type { TeamView } from '../../../shared/teams/view.ts';
import { useMe } from '../../client/me.ts';
import { useSend } from '../../client/useSend.ts';
import { ChoiceField } from '../../parts/ChoiceField.tsx';
import { CommandForm } from '../../parts/CommandForm.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { text } from '../../text/text.ts';

/** A deputy's seat whose account is linked another day; no account is named like this. */
const later = 'later';

interface SeatFormProps {
  readonly team: TeamView;
  readonly seat: MemberFunction;
}

/** Seats one function from today, and its deputy in the same go. */
export function SeatForm({ team, seat }: SeatFormProps) {
  const { today } = useMe();
  const [account, setAccount] = useState('');
  const [deputy, setDeputy] = useState('');
  const withDeputy = deputy !== '';
  // The member is seated but the deputy was refused: sent again, only the deputy is.
  const [seated, setSeated] = useState<string>();
  const sending = useSend();
  const common = { verb: 'add-member', teamId: team.id, function: seat, from: today } as const;

  const addMember = async (): Promise<string | undefined> => {
    const member = { ...common, ...(account === '' ? {} : { account }) };
    const outcome = await sending.send(member, withDeputy ? 'more-to-come' : undefined);
    return outcome?.kind === 'done' ? outcome.ids['memberId'] : undefined;
  };
  const add = async (): Promise<void> => {
    const deputyFor = seated ?? (await addMember());
    if (deputyFor === undefined || !withDeputy) return;
    setSeated(deputyFor);
    await sending.send({
      ...common,
      deputyFor,
      ...(deputy === later ? {} : { account: deputy }),
    });
  };
  return (
    <CommandForm
      sending={sending}
      submit={text.team.add}
      onSubmit={() => void add()}
      shownBy={['account']}
      quiet
    >
      <Body1Strong>{`${functionLabels[seat]} (${partyShortLabels[partyOfFunction[seat]]})`}</Body1Strong>
      <Stack as="fields">
        <ChoiceField
          label={text.team.account}
          none={text.team.later}
          choices={team.accountChoices}
          value={account}
          onValue={setAccount}
          name="account"
          failure={sending.failure}
        />
        <ChoiceField
          label={text.setup.deputyAccount}
          none={text.setup.noDeputy}
          choices={[{ value: later, label: text.team.later }, ...team.accountChoices]}
          value={deputy}
          onValue={setDeputy}
        />
      </Stack>
    </CommandForm>
  );
}
