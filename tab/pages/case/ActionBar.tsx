import { Button, makeStyles, shorthands, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { useState } from 'react';
import type { CaseView } from '../../../shared/cases/page/view.ts';
import { codeFrom } from '../../client/code.ts';
import { LeftOver } from '../../forms/LeftOver.tsx';
import { Opening } from '../../parts/Opening.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { caseText } from '../../text/case-text.ts';
import { text } from '../../text/text.ts';
import { actionsOf } from './actions.ts';
import { Panel } from '../../parts/Panel.tsx';
import { type CaseAction, caseActions, caseForms } from '../../../shared/cases/forms/case-forms.ts';
import { planAnew } from '../../../shared/cases/forms/plan-forms.ts';

const forms = codeFrom(() => import('./CaseActionForm.tsx'));

const useStyles = makeStyles({
  /** Whose form is open, also where the pointer is elsewhere. */
  open: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
    // Dark on dark the two greys are hardly told apart.
    ...shorthands.borderColor(tokens.colorCompoundBrandStroke),
  },
});

interface ActionBarProps {
  readonly view: CaseView;
  readonly onCorrect: () => void;
}

/** What the asker can do with the case: the likeliest in sight, one form open at a time. */
export function ActionBar({ view, onCorrect }: ActionBarProps) {
  const styles = useStyles();
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
            className={action === open ? styles.open : undefined}
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
          <Button
            appearance="subtle"
            aria-expanded={all}
            icon={all ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
            iconPosition="after"
            onClick={() => setAll(!all)}
          >
            {all ? caseText.fewer : caseText.more}
          </Button>
        )}
      </Stack>
      {isOpen && (
        <Panel key={open} title={labelOf(open)}>
          <Opening of={forms}>
            {({ CaseActionForm }) => (
              <CaseActionForm action={open} view={view} onDone={() => setOpen(undefined)} />
            )}
          </Opening>
        </Panel>
      )}
    </>
  );
}
