import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { actionForm, compileForm, endForm } from '../../../shared/deviations/forms.ts';
import type { DeviationRow, DeviationsView } from '../../../shared/deviations/view.ts';
import { useSend } from '../../client/useSend.ts';
import { LeftOver } from '../../forms/LeftOver.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { CancelButton } from '../../inputs/CancelButton.tsx';
import { SendFailure } from '../../parts/SendFailure.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { Warnings } from '../../parts/Warnings.tsx';
import { teamText } from '../../text/team-text.ts';
import { text } from '../../text/text.ts';
import { ActionForm } from './ActionForm.tsx';
import { CompileForm } from './CompileForm.tsx';

interface DeviationActionsProps {
  readonly view: DeviationsView;
  readonly row: DeviationRow;
}

const words = teamText.deviations;

/** The next steps on its road, for the one who handles it. */
export function DeviationActions({ view, row }: DeviationActionsProps) {
  const sending = useSend();
  const [doing, setDoing] = useState<'compile' | 'action' | 'end'>();
  const { can } = row;
  // The samordnare puts it in order first; then it goes on (handbook §5).
  const isReported = row.status === 'reported';
  const about = { teamId: view.teamId, deviationId: row.id };
  const done = (): void => setDoing(undefined);
  const actionTitle = row.action === undefined ? actionForm.open : words.changeAction;
  if (doing === 'compile' && can.compile)
    return (
      <Panel title={compileForm.open}>
        <CompileForm view={view} row={row} onDone={done} />
      </Panel>
    );
  if (doing === 'action' && can.setAction)
    return (
      <Panel title={actionTitle}>
        <ActionForm view={view} row={row} onDone={done} />
      </Panel>
    );
  const shut = [
    ...(can.compile ? [] : [compileForm.name]),
    ...(can.setAction ? [] : [actionForm.name]),
  ];
  return (
    <>
      <LeftOver said={text.draft.changed(words.itself, row.statusText)} forms={shut} />
      {view.canHandle && <Warnings of={[row.liftText]} intent="info" />}
      {(can.compile || can.forward || can.setAction || can.lift || can.ends.length > 0) && (
        <Stack as="row">
          {can.compile && (
            <Button
              size="small"
              appearance={isReported ? 'primary' : 'secondary'}
              onClick={() => setDoing('compile')}
            >
              {compileForm.open}
            </Button>
          )}
          {can.forward && (
            <Button
              size="small"
              appearance={isReported ? 'secondary' : 'primary'}
              disabledFocusable={sending.sending}
              onClick={() => void sending.send({ verb: 'forward-deviation', ...about })}
            >
              {words.forward}
            </Button>
          )}
          {can.setAction && (
            <Button size="small" onClick={() => setDoing('action')}>
              {actionTitle}
            </Button>
          )}
          {can.lift && (
            <Button
              size="small"
              appearance={row.liftText === undefined ? 'secondary' : 'primary'}
              disabledFocusable={sending.sending}
              onClick={() => void sending.send({ verb: 'lift-deviation', ...about })}
            >
              {words.lift}
            </Button>
          )}
          {can.ends.length > 0 && (
            <Button
              size="small"
              appearance="subtle"
              aria-expanded={doing === 'end'}
              onClick={() => setDoing(doing === 'end' ? undefined : 'end')}
            >
              {endForm.open}
            </Button>
          )}
        </Stack>
      )}
      {doing === 'end' && (
        <Panel title={endForm.fields.as.label}>
          <Stack as="row">
            {can.ends.map((as) => (
              <Button
                key={as}
                size="small"
                appearance="outline"
                disabledFocusable={sending.sending}
                onClick={() => void sending.send({ verb: 'end-deviation', ...about, as })}
              >
                {endForm.fields.as.codes[as]}
              </Button>
            ))}
            <CancelButton onClick={done} />
          </Stack>
        </Panel>
      )}
      <SendFailure failure={sending.failure} />
    </>
  );
}
