import type { MemberFunction } from '../../../shared/codes/party.ts';
import { firstSeatsForm, firstSeatsStart } from '../../../shared/teams/forms.ts';
import type { TeamView } from '../../../shared/teams/view.ts';
import { useMe } from '../../client/me.ts';
import { useSend } from '../../client/useSend.ts';
import { DescribedForm } from '../../forms/DescribedForm.tsx';
import { FormFields } from '../../forms/FormFields.tsx';
import { useDescribed } from '../../forms/useDescribed.ts';

interface SeatsFormProps {
  readonly team: TeamView;
  readonly left: readonly MemberFunction[];
}

/** The team's first seats in one go, whose accounts are linked afterwards; ticked are those that it is to have. */
export function SeatsForm({ team, left }: SeatsFormProps) {
  const { today } = useMe();
  const sending = useSend();
  const described = useDescribed(firstSeatsForm, sending, firstSeatsStart(left));
  const add = async (): Promise<void> => {
    const values = described.read();
    if (values === undefined) return;
    const chosen = values.functions.filter((one) => left.includes(one));
    for (const [n, seat] of chosen.entries()) {
      const then = n < chosen.length - 1 ? 'more-to-come' : undefined;
      const command = { verb: 'add-member', teamId: team.id, function: seat, from: today } as const;
      const outcome = await sending.send(command, then);
      // Those that came before stand in the team already; the form has the rest.
      if (outcome?.kind !== 'done') return;
    }
  };
  return (
    <DescribedForm of={described} sending={sending} onSubmit={() => void add()}>
      <FormFields
        form={firstSeatsForm}
        state={described.state}
        start={described.start}
        failure={sending.failure}
      />
    </DescribedForm>
  );
}
