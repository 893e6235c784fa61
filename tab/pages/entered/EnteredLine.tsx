import { Body1, Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type TypedKind, withdrawEnteredForm } from '../../../shared/entered/forms.ts';
import type { EnteredRow } from '../../../shared/entered/view.ts';
import { SendForm } from '../../forms/SendForm.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { Fold } from '../../figures/Fold.tsx';
import { enteredText } from '../../text/entered-text.ts';
import { EnterForm } from './EnterForm.tsx';

const useStyles = makeStyles({
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXL}`,
    margin: 0,
    minWidth: 0,
  },
  fact: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

interface EnteredLineProps {
  readonly row: EnteredRow;
  readonly kind: TypedKind | undefined;
  readonly teamId: string | undefined;
}

const words = enteredText;

/** One thing that is entered: what it says, where it comes from, and what can be done about it. */
export function EnteredLine({ row, kind, teamId }: EnteredLineProps) {
  const styles = useStyles();
  const [open, setOpen] = useState<'none' | 'correct' | 'withdraw'>('none');
  const close = () => setOpen('none');
  // Of what the plan funds there is nothing to put right here, but who has had it.
  const asks = row.mayWithdraw ? words.correct : words.filled;
  const of = teamId === undefined ? {} : { teamId };
  return (
    <Stack tight>
      <Body1Strong>{row.title}</Body1Strong>
      <dl className={styles.facts}>
        {row.lines.map(({ label, text: said }) => (
          <div key={label} className={styles.fact}>
            <dt>
              <Quiet>{label}</Quiet>
            </dt>
            <dd className={styles.value}>
              <Body1>{said}</Body1>
            </dd>
          </div>
        ))}
      </dl>
      <Quiet>{row.sourceText}</Quiet>
      {row.earlier.length > 0 && (
        <Fold level="h3" title={words.earlier(row.title)}>
          <Stack tight>
            {row.earlier.map((said) => (
              <Quiet key={said}>{said}</Quiet>
            ))}
          </Stack>
        </Fold>
      )}
      {open === 'none' && (row.mayWithdraw || row.values !== undefined) && (
        <Stack as="row">
          {row.values !== undefined && (
            <Button
              size="small"
              aria-label={`${asks}: ${row.title}`}
              onClick={() => setOpen('correct')}
            >
              {asks}
            </Button>
          )}
          {row.mayWithdraw && (
            <Button
              size="small"
              appearance="subtle"
              aria-label={`${withdrawEnteredForm.open}: ${row.title}`}
              onClick={() => setOpen('withdraw')}
            >
              {withdrawEnteredForm.open}
            </Button>
          )}
        </Stack>
      )}
      {open === 'correct' && kind !== undefined && (
        <EnterForm
          what={kind}
          teamId={teamId}
          values={row.values}
          saved={row.mayWithdraw}
          onDone={close}
        />
      )}
      {open === 'withdraw' && (
        <SendForm
          form={withdrawEnteredForm}
          command={() => ({ verb: 'withdraw-entered', ...of, enteredId: row.id })}
          onDone={close}
          onCancel={close}
        />
      )}
    </Stack>
  );
}
