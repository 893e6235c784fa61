import { useState } from 'react';
import { functionLabels, type MemberFunction } from '../../../shared/codes/party.ts';
import { choicesOf } from '../../../shared/text/choice.ts';
import type { TeamView } from '../../../shared/teams/view.ts';
import { useMe } from '../../client/me.ts';
import { useSend } from '../../client/useSend.ts';
import { ChoiceField } from '../../parts/ChoiceField.tsx';
import { CommandForm } from '../../parts/CommandForm.tsx';
import { InputField } from '../../parts/InputField.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { text } from '../../text/text.ts';

interface AddMemberProps {
  readonly team: TeamView;
  readonly onDone: () => void;
}

/** A new seat: its function, whom it substitutes (if anybody), whose account, and from when. */
export function AddMember({ team, onDone }: AddMemberProps) {
  const { today } = useMe();
  const [seat, setSeat] = useState('');
  const [deputyFor, setDeputyFor] = useState('');
  const [account, setAccount] = useState('');
  const [from, setFrom] = useState(today);
  const sending = useSend();
  const members = team.members
    .filter(({ role }) => role === 'member')
    .map(({ id, functionText }) => ({ value: id, label: functionText }));
  const add = async (): Promise<void> => {
    if (!isFunction(seat) || from === '') return;
    const outcome = await sending.send({
      verb: 'add-member',
      teamId: team.id,
      function: seat,
      from,
      ...(deputyFor === '' ? {} : { deputyFor }),
      ...(account === '' ? {} : { account }),
    });
    if (outcome?.kind === 'done') onDone();
  };
  return (
    <CommandForm
      sending={sending}
      submit={text.team.add}
      onSubmit={() => void add()}
      onCancel={onDone}
      shownBy={['function', 'deputyFor', 'account', 'from']}
    >
      <Stack as="fields">
        <ChoiceField
          label={text.team.function}
          required
          choices={choicesOf(functionLabels)}
          value={seat}
          onValue={setSeat}
          name="function"
          failure={sending.failure}
        />
        <ChoiceField
          label={text.team.deputyFor}
          none={text.team.ownSeat}
          choices={members}
          value={deputyFor}
          onValue={setDeputyFor}
          name="deputyFor"
          failure={sending.failure}
        />
        <ChoiceField
          label={text.team.account}
          none={text.team.later}
          choices={team.accountChoices}
          value={account}
          onValue={setAccount}
          name="account"
          failure={sending.failure}
        />
        <InputField
          label={text.team.from}
          type="date"
          required
          value={from}
          onValue={setFrom}
          name="from"
          failure={sending.failure}
        />
      </Stack>
    </CommandForm>
  );
}

function isFunction(value: string): value is MemberFunction {
  return value in functionLabels;
}
