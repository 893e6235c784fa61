import { makeStyles, tokens } from '@fluentui/react-components';
import {
  accountAsked,
  endingAsked,
  endMemberForm,
  linkMemberForm,
  linkMemberStart,
  readEnding,
  readLink,
} from '../../shared/teams/forms.ts';
import type { MemberRow, TeamView } from '../../shared/teams/view.ts';
import { useMe } from '../client/me.ts';
import { AskedForm } from '../forms/SendForm.tsx';
import { draftSaid } from '../forms/DraftNote.tsx';

const useStyles = makeStyles({
  beside: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
    // That drafts are kept is said under the first, and each can be thrown away.
    [`> :first-child:has([${draftSaid}]) ~ * [${draftSaid}]`]: { display: 'none' },
  },
});

interface ChangeMemberProps {
  readonly team: TeamView;
  readonly member: MemberRow;
  readonly onDone: () => void;
}

/** Links a seat to somebody's account, or ends it; history stays. */
export function ChangeMember({ team, member, onDone }: ChangeMemberProps) {
  const styles = useStyles();
  const { today } = useMe();
  const ofMember = { teamId: team.id, memberId: member.id };
  return (
    <div className={styles.beside}>
      <AskedForm
        form={linkMemberForm}
        start={linkMemberStart(team)}
        asked={accountAsked}
        reader={readLink}
        command={(link) => ({ verb: 'link-member', ...ofMember, ...link })}
        onDone={onDone}
        quiet
      />
      <AskedForm
        form={endMemberForm}
        start={{ values: { lastDay: today } }}
        asked={endingAsked}
        reader={readEnding}
        command={({ lastDay }) => ({ verb: 'end-member', ...ofMember, lastDay })}
        onDone={onDone}
        quiet
      />
    </div>
  );
}
