import {
  accountAsked,
  addMemberForm,
  addMemberStart,
  readSeat,
} from '../../../shared/teams/forms.ts';
import type { TeamView } from '../../../shared/teams/view.ts';
import { useMe } from '../../client/me.ts';
import { AskedForm } from '../../forms/SendForm.tsx';

interface AddMemberProps {
  readonly team: TeamView;
  readonly onDone: () => void;
}

/** A new seat: its function, whom it substitutes (if anybody), whose account, and from when. */
export function AddMember({ team, onDone }: AddMemberProps) {
  return (
    <AskedForm
      form={addMemberForm}
      start={addMemberStart(team, useMe().today)}
      asked={accountAsked}
      reader={readSeat}
      command={(seat) => ({ verb: 'add-member', teamId: team.id, ...seat })}
      onDone={onDone}
      onCancel={onDone}
    />
  );
}
