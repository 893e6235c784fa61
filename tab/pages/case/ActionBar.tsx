import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseView } from '../../../shared/cases/page/view.ts';
import { LeftOver } from '../../forms/LeftOver.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { caseText } from '../../text/case-text.ts';
import { CorrectClosing } from './CorrectClosing.tsx';
import { CorrectGroups } from './CorrectGroups.tsx';
import { text } from '../../text/text.ts';
import { actionsOf } from './actions.ts';
import { Panel } from '../../parts/Panel.tsx';
import { useMe } from '../../client/me.ts';
import { MakePlan } from '../../planning/MakePlan.tsx';
import { StepForm } from '../../steps/StepForm.tsx';
import { type CaseAction, caseActions, caseForms } from '../../../shared/cases/forms/case-forms.ts';
import { planAnew } from '../../../shared/cases/forms/plan-forms.ts';
import { caseStart } from '../../../shared/cases/page/case-starts.ts';

interface ActionBarProps {
  readonly view: CaseView;
  readonly onCorrect: () => void;
}

/** What the asker can do with the case: the likeliest in sight, one form open at a time. */
export function ActionBar({ view, onCorrect }: ActionBarProps) {
  const { first, more } = actionsOf(view);
  const [open, setOpen] = useState<CaseAction>();
  const [all, setAll] = useState(false);
  const labelOf = (action: CaseAction): string =>
    action === 'make-plan' && view.plan !== undefined ? planAnew : caseForms[action].open;
  // What was done may have left it without a next time.
  const isOpen = open !== undefined && open !== 'correct-case' && view.can.includes(open);
  const shut = caseActions.filter((action) => !view.can.includes(action));
  return (
    <>
      <LeftOver
        said={text.draft.changed(view.reference, view.statusText)}
        forms={shut.map((action) => caseForms[action].name)}
      />
      <Stack as="row">
        {[...first, ...(all ? more : [])].map((action) => (
          <Button
            key={action}
            appearance={action === first[0] && !isOpen ? 'primary' : 'secondary'}
            {...(action === 'correct-case' ? {} : { 'aria-expanded': action === open })}
            onClick={() => {
              if (action === 'correct-case') onCorrect();
              else setOpen(action === open ? undefined : action);
            }}
          >
            {labelOf(action)}
          </Button>
        ))}
        {more.length > 0 && (
          <Button appearance="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? caseText.fewer : caseText.more}
          </Button>
        )}
      </Stack>
      {isOpen && (
        <Panel key={open} title={labelOf(open)}>
          <ActionForm action={open} view={view} onDone={() => setOpen(undefined)} />
        </Panel>
      )}
    </>
  );
}

interface ActionFormProps {
  /** Correcting has the whole raising form and takes the place of the page. */
  readonly action: Exclude<CaseAction, 'correct-case'>;
  readonly view: CaseView;
  readonly onDone: () => void;
}

function ActionForm({ action, view, onDone }: ActionFormProps) {
  const { today } = useMe();
  switch (action) {
    case 'make-plan':
      return <MakePlan view={view} onDone={onDone} />;
    case 'correct-groups':
      return <CorrectGroups view={view} onDone={onDone} />;
    case 'correct-closing':
      return <CorrectClosing view={view} onDone={onDone} />;
    case 'note-late-outcome':
    case 'resume-case':
    case 'book-follow-up':
    case 'note-progress':
    case 'note-waiting':
    case 'move-in-queue':
    case 'park-case':
    case 'decide-individual-coordinator':
    case 'hand-over-case':
    case 'withdraw-case':
    case 'withdraw-consent':
      return (
        <StepForm of={view} verb={action} start={caseStart(action, view, today)} onDone={onDone} />
      );
  }
}
