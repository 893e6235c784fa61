import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useMay } from '../../client/me.ts';
import { homeAddress } from '../../client/addresses.ts';
import { useView } from '../../client/useView.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { NewCaseLink } from '../../parts/NewCaseLink.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Section } from '../../parts/Section.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { Warnings } from '../../parts/Warnings.tsx';
import { text } from '../../text/text.ts';
import { OwnAnswer } from './OwnAnswer.tsx';
import { NextMeeting } from './NextMeeting.tsx';
import { TaskList } from './TaskList.tsx';

interface HomePageProps {
  readonly teamId: string;
}

/** The first question first: what is expected of me. */
export function HomePage({ teamId }: HomePageProps) {
  const home = useView(homeAddress(teamId));
  const may = useMay(teamId);
  return (
    <ViewGate of={home}>
      {(view) => (
        <PageFrame
          title={text.titles.home(view.teamName)}
          lead={view.greeting}
          actions={<NewCaseLink teamId={teamId} />}
        >
          <Warnings of={view.warnings} />
          <Section title={text.home.forYou} accent>
            {view.tasks.length === 0 ? (
              <EmptyState icon={<CheckmarkCircleRegular />}>{view.nothingText}</EmptyState>
            ) : (
              <TaskList
                teamId={teamId}
                tasks={view.tasks}
                below={({ code, meetingId }) =>
                  code === 'answer' &&
                  meetingId !== undefined && <OwnAnswer teamId={teamId} meetingId={meetingId} />
                }
              />
            )}
          </Section>
          {may('read-calendar') && (
            <NextMeeting
              teamId={teamId}
              comingUp={view.comingUp}
              asked={view.tasks.flatMap(({ code, meetingId }) =>
                code === 'answer' && meetingId !== undefined ? [meetingId] : [],
              )}
            />
          )}
        </PageFrame>
      )}
    </ViewGate>
  );
}
