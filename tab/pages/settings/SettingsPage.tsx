import { Link } from '@fluentui/react-components';
import { teamAddress } from '../../client/addresses.ts';
import { useView } from '../../client/useView.ts';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Section } from '../../parts/Section.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { Warnings } from '../../parts/Warnings.tsx';
import { hrefOf } from '../../router/route.ts';
import { teamText } from '../../text/team-text.ts';
import { rulesText } from '../../text/rules-text.ts';
import { text } from '../../text/text.ts';
import { EnterCoordinator } from '../../appointing/EnterCoordinator.tsx';
import { ChannelForm } from '../../team/ChannelForm.tsx';
import { FkChannel } from './FkChannel.tsx';
import { GapsSection } from '../../team/GapsSection.tsx';
import { AccountsToLink } from '../../team/AccountsToLink.tsx';
import { MembersSection } from './MembersSection.tsx';
import { SettingsSection } from './SettingsSection.tsx';

interface SettingsPageProps {
  readonly teamId: string;
}

/** Who is in the team, which channel it has, and how it works. */
export function SettingsPage({ teamId }: SettingsPageProps) {
  const team = useView(teamAddress(teamId));
  return (
    <ViewGate of={team}>
      {(view) => (
        <PageFrame
          title={text.titles.settings(view.name)}
          lead={[view.municipality, view.code, view.steeringGroupText]
            .filter((part) => part !== '')
            .join(' · ')}
        >
          <Warnings of={view.vacancies} intent="error" />
          <Warnings of={view.warnings} />
          <EnterCoordinator team={view} />
          {view.gaps !== undefined && <GapsSection name={view.name} gaps={view.gaps} />}
          <Section title={teamText.team.channel}>
            <ChannelForm team={view} />
            <FkChannel team={view} />
          </Section>
          <AccountsToLink team={view} />
          <MembersSection team={view} />
          <SettingsSection team={view} />
          {view.fundedText !== '' && <Quiet>{view.fundedText}</Quiet>}
          <Link href={hrefOf({ page: 'rules' })}>{rulesText.toRules}</Link>
        </PageFrame>
      )}
    </ViewGate>
  );
}
