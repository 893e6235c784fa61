import { useState } from 'react';
import type { MemberRow, TeamView } from '../../shared/teams/view.ts';
import { useMe } from '../client/me.ts';
import { useSend } from '../client/useSend.ts';
import { ChoiceField } from '../parts/ChoiceField.tsx';
import { CommandForm } from '../parts/CommandForm.tsx';
import { InputField } from '../parts/InputField.tsx';
import { Stack } from '../parts/Stack.tsx';
import { text } from '../text/text.ts';

/** Chosen to take the account off the seat; no account is named like this. */
const unlink = 'unlink';

interface ChangeMemberProps {
  readonly team: TeamView;
  readonly member: MemberRow;
  readonly onDone: () => void;
}

/** Links a seat to somebody's account, or ends it; history stays. */
export function ChangeMember({ team, member, onDone }: ChangeMemberProps) {
  const { today } = useMe();
  const [account, setAccount] = useState('');
  const [lastDay, setLastDay] = useState(today);
  const linking = useSend();
  const ending = useSend();
  const ofMember = { teamId: team.id, memberId: member.id };

  const link = async (): Promise<void> => {
    if (account === '') return;
    const outcome = await linking.send({
      verb: 'link-member',
      ...ofMember,
      ...(account === unlink ? {} : { account }),
    });
    if (outcome?.kind === 'done') onDone();
  };
  const end = async (): Promise<void> => {
    if (lastDay === '') return;
    const outcome = await ending.send({ verb: 'end-member', ...ofMember, lastDay });
    if (outcome?.kind === 'done') onDone();
  };
  return (
    <Stack as="fields">
      <CommandForm
        sending={linking}
        submit={text.team.link}
        onSubmit={() => void link()}
        shownBy={['account']}
        quiet
      >
        <ChoiceField
          label={text.team.account}
          required
          choices={[...team.accountChoices, { value: unlink, label: text.team.unlink }]}
          value={account}
          onValue={setAccount}
          name="account"
          failure={linking.failure}
        />
      </CommandForm>
      <CommandForm
        sending={ending}
        submit={text.team.end}
        onSubmit={() => void end()}
        shownBy={['lastDay']}
        quiet
      >
        <InputField
          label={text.team.lastDay}
          type="date"
          required
          value={lastDay}
          onValue={setLastDay}
          name="lastDay"
          failure={ending.failure}
        />
      </CommandForm>
    </Stack>
  );
}
