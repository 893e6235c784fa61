import { Body1, Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { QueueRow, QueueView } from '../../../shared/cases/queue/view.ts';
import { Panel } from '../../parts/Panel.tsx';
import { StepForm } from '../../steps/StepForm.tsx';
import { placesIn } from '../../../shared/cases/forms/places.ts';
import { LabelledLine } from '../../parts/LabelledLine.tsx';
import { CaseRowBox } from '../../beside/CaseRowBox.tsx';
import { CaseRowLink } from '../../beside/CaseRowLink.tsx';
import { GroupMarks } from '../../parts/GroupMarks.tsx';
import { joinFacts } from '../../parts/join-facts.ts';
import { Quiet } from '../../parts/Quiet.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { caseText } from '../../text/case-text.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '2ch minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
  },
  done: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    // Beside the row's link, which is all of the row.
    '> *': { position: 'relative' },
  },
  over: { position: 'relative' },
});

interface QueueLineProps {
  readonly view: QueueView;
  readonly row: QueueRow;
}

const words = caseText.queue;

/** One that waits: how long, what is done meanwhile and who answers for it; noted and moved here too. */
export function QueueLine({ view, row }: QueueLineProps) {
  const styles = useStyles();
  const [open, setOpen] = useState<'note' | 'move'>();
  const { teamId } = view;
  const { reference, note } = row;
  const target = { teamId, reference };
  const order = view.rows.map((one) => one.reference);
  const after = placesIn(order, reference);
  const close = (): void => setOpen(undefined);
  const canNote = row.can.includes('note-waiting');
  const canMove = row.can.includes('move-in-queue') && view.rows.length > 1;
  return (
    <CaseRowBox reference={reference}>
      <div className={styles.row}>
        <Body1Strong>{row.place}</Body1Strong>
        <Stack tight>
          <LabelledLine reference label={<CaseRowLink teamId={teamId} reference={reference} />}>
            <Body1>{row.waitingText}</Body1>
          </LabelledLine>
          <Body1>{note === undefined ? words.noNote : note.said}</Body1>
          <Quiet>{joinFacts(row.answersForText, row.raisedText, row.movedText)}</Quiet>
          <GroupMarks groups={row.groups} />
          {(canNote || canMove) && (
            <div className={styles.done}>
              {canNote && (
                <Button
                  size="small"
                  aria-label={words.noteThis(reference)}
                  aria-expanded={open === 'note'}
                  onClick={() => setOpen(open === 'note' ? undefined : 'note')}
                >
                  {words.note}
                </Button>
              )}
              {canMove && (
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={words.moveThis(reference)}
                  aria-expanded={open === 'move'}
                  onClick={() => setOpen(open === 'move' ? undefined : 'move')}
                >
                  {words.move}
                </Button>
              )}
            </div>
          )}
          {open === 'note' && (
            <div className={styles.over}>
              <Panel title={words.noteThis(reference)}>
                <StepForm
                  of={target}
                  verb="note-waiting"
                  start={{ values: { waitingAction: note?.action, text: note?.text }, saved: true }}
                  onDone={close}
                />
              </Panel>
            </div>
          )}
          {open === 'move' && (
            <div className={styles.over}>
              <Panel title={words.moveThis(reference)}>
                <StepForm
                  of={target}
                  verb="move-in-queue"
                  start={{ choices: { after } }}
                  onDone={close}
                />
              </Panel>
            </div>
          )}
        </Stack>
      </div>
    </CaseRowBox>
  );
}
