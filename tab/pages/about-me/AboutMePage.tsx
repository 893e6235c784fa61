import { Body1, Link } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { helpText } from '../../../shared/text/help.ts';
import { aboutMeAddress, aboutMeFilePath } from '../../client/later-addresses.ts';
import { useView } from '../../client/useView.ts';
import { LogRows } from '../../lists/LogRows.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { SaveFile } from '../../parts/SaveFile.tsx';
import { Section } from '../../parts/Section.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { hrefOf } from '../../router/route.ts';
import { text } from '../../text/text.ts';
import { trailText } from '../../text/trail-text.ts';
import { CalendarSection } from './CalendarSection.tsx';
import { NudgeSwitch } from './NudgeSwitch.tsx';

const words = trailText.aboutMe;

/** What one chooses for oneself, and what is stored and logged about one as somebody who works with STAR. */
export function AboutMePage() {
  const me = useView(aboutMeAddress);
  return (
    <ViewGate of={me}>
      {(view) => (
        <PageFrame title={text.titles.aboutMe}>
          {view.nudges.length > 0 && (
            <Section title={words.nudges}>
              <Quiet>{words.nudgesLead}</Quiet>
              <Rows of={view.nudges} keyOf={({ name }) => name}>
                {(team) => <NudgeSwitch of={team} />}
              </Rows>
            </Section>
          )}
          <Section title={helpText.title}>
            <Body1>{helpText.where}</Body1>
            <Link href={hrefOf({ page: 'help' })}>{words.toHelp}</Link>
          </Section>
          <CalendarSection feed={view.calendar} />
          <Section title={words.seats}>
            {view.seats.length + view.roles.length === 0 ? (
              <Body1>{words.none}</Body1>
            ) : (
              <Rows of={[...view.seats, ...view.roles]} keyOf={(line) => line}>
                {(line) => <Body1>{line}</Body1>}
              </Rows>
            )}
          </Section>
          <Section
            title={words.stored}
            aside={<SaveFile label={words.file} path={aboutMeFilePath} fileName="om-mig.json" />}
          >
            <Quiet>{words.lead}</Quiet>
            <Rows of={view.stored} keyOf={(line) => line}>
              {(line) => <Body1>{line}</Body1>}
            </Rows>
            <Quiet>{trailText.account(view.account)}</Quiet>
            <Quiet>{words.ask}</Quiet>
          </Section>
          <Section title={words.log} aside={<Quiet>{view.countText}</Quiet>}>
            {view.rows.length === 0 ? (
              <EmptyState icon={<HistoryRegular />}>{view.emptyText}</EmptyState>
            ) : (
              <LogRows of={view.rows} ofOne />
            )}
          </Section>
        </PageFrame>
      )}
    </ViewGate>
  );
}
