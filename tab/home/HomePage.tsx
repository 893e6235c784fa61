import { Body1, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { homeAddress } from '../client/addresses.ts';
import { useView } from '../client/useView.ts';
import { PageFrame } from '../parts/PageFrame.tsx';
import { Section } from '../parts/Section.tsx';
import { ViewGate } from '../parts/ViewGate.tsx';
import { text } from '../text.ts';
import { TaskList } from './TaskList.tsx';

interface HomePageProps {
  readonly teamId: string;
}

/** The first question first: what is expected of me. */
export function HomePage({ teamId }: HomePageProps) {
  const home = useView(homeAddress(teamId));
  return (
    <ViewGate of={home}>
      {(view) => (
        <PageFrame title={view.teamName} lead={view.greeting}>
          {view.warnings.map((warning) => (
            <MessageBar key={warning} intent="warning" layout="multiline">
              <MessageBarBody>{warning}</MessageBarBody>
            </MessageBar>
          ))}
          <Section title={text.home.forYou} accent>
            {view.tasks.length === 0 ? (
              <Body1>{view.nothingText}</Body1>
            ) : (
              <TaskList teamId={teamId} tasks={view.tasks} />
            )}
          </Section>
        </PageFrame>
      )}
    </ViewGate>
  );
}
