import { Body1, Body1Strong, Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { TaskView } from '../../../shared/cases/carry/view.ts';
import type { CaseView } from '../../../shared/cases/page/view.ts';
import { caseStart } from '../../../shared/cases/page/case-starts.ts';
import { useMe } from '../../client/me.ts';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { TakeOnTask } from '../../tasks/TakeOnTask.tsx';
import { TaskLine } from '../../tasks/TaskLine.tsx';
import { caseText } from '../../text/case-text.ts';
import { text } from '../../text/text.ts';
import { Panel } from '../../parts/Panel.tsx';

interface TaskSectionProps {
  readonly view: CaseView;
}

const words = caseText.tasks;

/** Who has taken on what: first what is open, then what was reported, and apart what the plan took the place of. */
export function TaskSection({ view }: TaskSectionProps) {
  const [adding, setAdding] = useState(false);
  const open = view.tasks.filter(({ outcome }) => outcome === undefined);
  const ended = view.tasks.filter(({ outcome }) => outcome !== undefined);
  const [covered, reported] = [true, false].map((is) =>
    ended.filter(({ outcome }) => (outcome === 'covered-by-plan') === is),
  );
  const { can } = view;
  const { today } = useMe();
  return (
    <Section
      title={text.tasks.title}
      aside={
        can.includes('take-on-task') && (
          <Button aria-expanded={adding} onClick={() => setAdding(!adding)}>
            {text.tasks.takeOn}
          </Button>
        )
      }
    >
      {adding && (
        <Panel title={text.tasks.takeOn}>
          <TakeOnTask
            teamId={view.teamId}
            reference={view.reference}
            start={caseStart('take-on-task', view, today)}
            onDone={() => setAdding(false)}
          />
        </Panel>
      )}
      {view.tasks.length === 0 && <Body1>{words.none}</Body1>}
      <Tasks view={view} tasks={open} />
      <Ended title={words.reported} view={view} tasks={reported} />
      <Ended title={words.covered} view={view} tasks={covered} />
    </Section>
  );
}

function Tasks({ view, tasks }: TaskSectionProps & { readonly tasks: readonly TaskView[] }) {
  if (tasks.length === 0) return null;
  return (
    <Rows of={tasks} keyOf={({ taskId }) => taskId}>
      {(task) => <TaskLine teamId={view.teamId} task={task} withMember />}
    </Rows>
  );
}

interface EndedProps extends TaskSectionProps {
  readonly title: string;
  readonly tasks: readonly TaskView[] | undefined;
}

function Ended({ title, view, tasks = [] }: EndedProps) {
  if (tasks.length === 0) return null;
  return (
    <>
      <Body1Strong as="h3" style={{ margin: 0 }}>
        {title}
      </Body1Strong>
      <Tasks view={view} tasks={tasks} />
    </>
  );
}
