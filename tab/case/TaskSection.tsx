import { Body1, Body1Strong } from '@fluentui/react-components';
import type { CaseView, TaskView } from '../../shared/cases/case-view.ts';
import { Rows } from '../parts/Rows.tsx';
import { Section } from '../parts/Section.tsx';
import { TaskLine } from '../tasks/TaskLine.tsx';
import { caseText } from '../text-case.ts';

interface TaskSectionProps {
  readonly view: CaseView;
}

const words = caseText.tasks;

/** Who has taken on what: first what is open, then what was reported. */
export function TaskSection({ view }: TaskSectionProps) {
  const open = view.tasks.filter(({ outcome }) => outcome === undefined);
  const reported = view.tasks.filter(({ outcome }) => outcome !== undefined);
  return (
    <Section title={caseText.sections.tasks}>
      {view.tasks.length === 0 && <Body1>{words.none}</Body1>}
      <Tasks view={view} tasks={open} />
      {reported.length > 0 && (
        <>
          <Body1Strong as="h3" style={{ margin: 0 }}>
            {words.reported}
          </Body1Strong>
          <Tasks view={view} tasks={reported} />
        </>
      )}
    </Section>
  );
}

function Tasks({ view, tasks }: TaskSectionProps & { readonly tasks: readonly TaskView[] }) {
  if (tasks.length === 0) return null;
  return (
    <Rows of={tasks} keyOf={({ taskId }) => taskId}>
      {(task) => (
        <TaskLine
          teamId={view.teamId}
          task={task}
          outcomes={view.choices.taskOutcomes}
          withMember
        />
      )}
    </Rows>
  );
}
