import { Body1, Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SubmitEvent } from 'react';
import type { Command } from '../../../shared/commands/command.ts';
import { inputsFor } from '../../../shared/forms/refused-at.ts';
import type { FieldNameOf, Form, FormValues } from '../../../shared/forms/form.ts';
import { useMe } from '../../client/me.ts';
import { useSend } from '../../client/useSend.ts';
import { FieldInput } from '../../forms/FieldInput.tsx';
import { Overtaken } from '../../forms/Overtaken.tsx';
import { DraftNote } from '../../forms/DraftNote.tsx';
import { DraftAbout } from '../../drafts/DraftAbout.tsx';
import { useDescribed } from '../../forms/useDescribed.ts';
import { refusalAt } from '../../inputs/fieldRefusal.ts';
import { focusFirstWrongSoon } from '../../inputs/first-wrong.ts';
import { Quiet } from '../../parts/Quiet.tsx';
import { SendFailure } from '../../parts/SendFailure.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { text } from '../../text/text.ts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  words: { flex: '1 1 180px', minWidth: 0, alignSelf: 'center' },
  fields: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalS,
  },
  // Fluent's least width leaves no room beside two counts in a side panel.
  save: { minWidth: '64px' },
  count: { width: '84px' },
  // Room for what is wrong with it.
  wrong: { width: '200px' },
});

interface CountFormProps<F extends Form> {
  readonly form: F;
  readonly label: string;
  /** When it was last changed. */
  readonly text: string;
  readonly now: Readonly<Record<FieldNameOf<F>, number>>;
  readonly canCount: boolean;
  readonly command: (counts: FormValues<F>) => Command;
}

/** One row of counts, saved by itself; for those who only read, the counts. */
export function CountForm<F extends Form>(props: CountFormProps<F>) {
  return (
    <DraftAbout id={props.label}>
      <CountsOf {...props} />
    </DraftAbout>
  );
}

function CountsOf<F extends Form>(props: CountFormProps<F>) {
  const { form, label, now, canCount, command } = props;
  const styles = useStyles();
  const { today } = useMe();
  const sending = useSend();
  const counted = Object.entries<number>(now).map(([name, n]) => [name, String(n)] as const);
  const { state, read } = useDescribed(form, sending, {
    values: Object.fromEntries(counted),
    saved: true,
  });
  const changed = counted.some(([name, count]) => state.textOf(name).trim() !== count);
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const counts = read();
    if (counts !== undefined) void sending.send(command(counts));
    else focusFirstWrongSoon(event.currentTarget);
  };
  const said = (
    <div className={styles.words}>
      <Body1Strong block>{label}</Body1Strong>
      <Quiet>{props.text}</Quiet>
    </div>
  );
  if (!canCount) {
    const shown = counted.map(([name, count]) => `${form.fields[name]?.label ?? name}: ${count}`);
    return (
      <div className={styles.form}>
        {said}
        <Body1>{shown.join(' · ')}</Body1>
      </div>
    );
  }
  return (
    <Stack tight form>
      <form className={styles.form} onSubmit={onSubmit} aria-label={label} noValidate>
        {said}
        <div className={styles.fields}>
          {Object.entries(form.fields).map(([name, field]) => {
            const problem =
              state.problemOf(name) ?? refusalAt(sending.failure, name, inputsFor(form.fields));
            return (
              <div key={name} className={problem === undefined ? styles.count : styles.wrong}>
                <FieldInput
                  field={field}
                  value={state.textOf(name)}
                  onValue={(value) => state.set(name, value)}
                  problem={problem}
                  today={today}
                  unmarked
                />
              </div>
            );
          })}
          <Button
            type="submit"
            className={styles.save}
            appearance={changed ? 'primary' : 'secondary'}
            disabledFocusable={sending.sending}
            aria-label={text.tallies.saveOf(label)}
          >
            {form.send}
          </Button>
        </div>
      </form>
      <Overtaken of={state.draft} />
      <DraftNote of={state.draft} />
      <SendFailure failure={sending.failure} />
    </Stack>
  );
}
