import { Button } from '@fluentui/react-components';
import { addDays } from '../../../shared/kernel/calendar.ts';
import { settingsOn } from '../../../shared/teams/dated-settings.ts';
import type { SettingLine, TeamView } from '../../../shared/teams/view.ts';
import { useSend } from '../../client/useSend.ts';
import { SendFailure } from '../../parts/SendFailure.tsx';
import { teamText } from '../../text/team-text.ts';

interface TakeBackProps {
  readonly team: TeamView;
  /** One that has not begun. */
  readonly line: SettingLine;
}

/** What is decided for later goes again: from that day it is as it was the day before, which is no change. */
export function TakeBack({ team, line }: TakeBackProps) {
  const sending = useSend();
  const { name, from, label } = line;
  if (from === undefined) return null;
  const settings = { settings: team.settings.dated };
  const takeBack = async (): Promise<void> => {
    await sending.send({
      verb: 'set-team-settings',
      teamId: team.id,
      settings: {
        ...settingsOn(settings, from),
        [name]: settingsOn(settings, addDays(from, -1))[name],
      },
      from,
      basedOn: team.settings.basedOn,
    });
  };
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        aria-label={`${teamText.team.takeBack}: ${label}`}
        disabledFocusable={sending.sending}
        onClick={() => void takeBack()}
      >
        {teamText.team.takeBack}
      </Button>
      <SendFailure failure={sending.failure} />
    </>
  );
}
