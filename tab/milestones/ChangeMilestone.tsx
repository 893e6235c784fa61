import { useState } from 'react';
import { changeMilestoneForm, changeMilestoneStart } from '../../shared/milestones/forms.ts';
import type { MilestoneRow } from '../../shared/milestones/view.ts';
import { SendForm } from '../forms/SendForm.tsx';
import { Panel } from '../parts/Panel.tsx';

interface ChangeMilestoneProps {
  readonly row: MilestoneRow;
  readonly onShut: () => void;
}

/** Written anew, from how it stood when the form was opened: what somebody else writes meanwhile is told of and not lost. */
export function ChangeMilestone({ row, onShut }: ChangeMilestoneProps) {
  const [basedOn] = useState(row.basedOn);
  const { milestoneId, title } = row;
  return (
    <Panel title={`${changeMilestoneForm.open}: ${title}`}>
      <SendForm
        form={changeMilestoneForm}
        start={changeMilestoneStart(row)}
        command={(said) => ({ verb: 'change-milestone', milestoneId, basedOn, ...said })}
        onDone={onShut}
        onCancel={onShut}
      />
    </Panel>
  );
}
