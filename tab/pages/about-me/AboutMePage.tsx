import { Body1 } from '@fluentui/react-components';
import { aboutMeAddress, aboutMeFilePath } from '../../client/addresses.ts';
import { useView } from '../../client/useView.ts';
import { LogRows } from '../../lists/LogRows.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { SaveFile } from '../../parts/SaveFile.tsx';
import { Section } from '../../parts/Section.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { text } from '../../text/text.ts';
import { trailText } from '../../text/trail-text.ts';
import { CalendarSection } from './CalendarSection.tsx';
import { NudgeSwitch } from './NudgeSwitch.tsx';

const words = trailText.aboutMe;

/** What is stored and logged about the one who asks, as somebody who works with STAR. */
export function AboutMePage() {
  const me = useView(aboutMeAddress);
  return (
    <ViewGate of={me}>
      {(view) => (
        <PageFrame title={text.app.aboutMe} lead={words.lead}>
          <Section
            title={words.stored}
            aside={
              <SaveFile
                label={words.file}
                path={aboutMeFilePath}
                fileName="om-mig.json"
                failedText={trailText.fileFailed}
              />
            }
          >
            <Rows of={view.stored} keyOf={(line) => line}>
              {(line) => <Body1>{line}</Body1>}
            </Rows>
            <Quiet>{trailText.account(view.account)}</Quiet>
            <Quiet>{words.ask}</Quiet>
          </Section>
          {view.nudges.length > 0 && (
            <Section title={words.nudges}>
              <Quiet>{words.nudgesLead}</Quiet>
              <Rows of={view.nudges} keyOf={({ teamId }) => teamId}>
                {(team) => <NudgeSwitch of={team} />}
              </Rows>
            </Section>
          )}
          <Section title={words.seats}>
            {view.seats.length + view.roles.length === 0 ? (
              <Body1>{words.none}</Body1>
            ) : (
              <Rows of={[...view.seats, ...view.roles]} keyOf={(line) => line}>
                {(line) => <Body1>{line}</Body1>}
              </Rows>
            )}
          </Section>
          <CalendarSection feed={view.calendar} />
          <Section title={words.log} aside={<Quiet>{view.countText}</Quiet>}>
            {view.rows.length === 0 ? <Body1>{view.emptyText}</Body1> : <LogRows of={view.rows} />}
          </Section>
        </PageFrame>
      )}
    </ViewGate>
  );
}
