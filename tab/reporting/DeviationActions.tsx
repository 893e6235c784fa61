import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import {
  actionForm,
  anchorForm,
  askBackForm,
  compileForm,
  endForm,
} from '../../shared/deviations/forms.ts';
import type { DeviationRow } from '../../shared/deviations/view.ts';
import { useSend } from '../client/useSend.ts';
import { LeftOver } from '../forms/LeftOver.tsx';
import { CancelButton } from '../inputs/CancelButton.tsx';
import { Panel } from '../parts/Panel.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { SendFailure } from '../parts/SendFailure.tsx';
import { Stack } from '../parts/Stack.tsx';
import { Warnings } from '../parts/Warnings.tsx';
import { teamText } from '../text/team-text.ts';
import { text } from '../text/text.ts';
import {
  ActionForm,
  AnchorForm,
  AskBackForm,
  CompileForm,
  type DeviationsOf,
  seenBy,
} from './decide-forms.tsx';

interface DeviationActionsProps {
  readonly of: DeviationsOf;
  readonly row: DeviationRow;
}

const words = teamText.deviations;

/** What is asked for in a form, in the order it stands: each for those whose decision it is. */
const asked = [
  { name: 'compile', form: compileForm, Form: CompileForm },
  { name: 'setAction', form: actionForm, Form: ActionForm },
  { name: 'anchor', form: anchorForm, Form: AnchorForm },
  { name: 'askBack', form: askBackForm, Form: AskBackForm },
] as const;

/** The next steps on its road, for those whom it is with. */
export function DeviationActions({ of, row }: DeviationActionsProps) {
  const sending = useSend();
  const [doing, setDoing] = useState<(typeof asked)[number]['name'] | 'lift' | 'end'>();
  const { can } = row;
  const about = seenBy(of, row);
  const done = (): void => setDoing(undefined);
  const title = ({ name, form }: (typeof asked)[number]): string =>
    name === 'setAction' && row.action !== undefined ? words.changeAction : form.open;
  const open = asked.find(({ name }) => name === doing && can[name]);
  const decides = can.setAction || can.anchor || can.confirm || can.ends.length > 0;
  const shut = asked.filter(({ name }) => !can[name]).map(({ form }) => form.name);
  const isLead = leading(row);
  if (open !== undefined) {
    const { Form } = open;
    return (
      <Panel title={title(open)}>
        {row.secretaryText !== undefined && <Quiet>{row.secretaryText}</Quiet>}
        <Form of={of} row={row} onDone={done} />
      </Panel>
    );
  }
  return (
    <>
      <LeftOver said={text.draft.changed(words.itself, row.statusText)} forms={shut} />
      {(can.forward || can.lift) && <Warnings of={[row.liftText]} intent="info" />}
      {decides && row.secretaryText !== undefined && <Quiet>{row.secretaryText}</Quiet>}
      {(can.compile || can.forward || can.lift || decides) && (
        <Stack as="row">
          {can.confirm && (
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={sending.sending}
              onClick={() => void sending.send({ verb: 'confirm-deviation-decision', ...about })}
            >
              {words.confirm}
            </Button>
          )}
          {asked.map((one) =>
            can[one.name] ? (
              <Button
                key={one.name}
                size="small"
                appearance={isLead === one.name ? 'primary' : 'secondary'}
                onClick={() => setDoing(one.name)}
              >
                {title(one)}
              </Button>
            ) : null,
          )}
          {can.forward && (
            <Button
              size="small"
              appearance={isLead === 'forward' ? 'primary' : 'secondary'}
              disabledFocusable={sending.sending}
              onClick={() =>
                void sending.send({
                  verb: 'forward-deviation',
                  teamId: of.teamId,
                  deviationId: row.id,
                })
              }
            >
              {can.compile ? words.forward : words.takeUp}
            </Button>
          )}
          {can.lift && (
            <Button
              size="small"
              appearance={isLead === 'lift' ? 'primary' : 'secondary'}
              aria-expanded={doing === 'lift'}
              onClick={() => setDoing(doing === 'lift' ? undefined : 'lift')}
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
      {doing === 'lift' && can.lift && (
        <Panel title={words.lift}>
          <Quiet>{words.liftHint}</Quiet>
          <Stack as="row">
            <Button
              size="small"
              appearance="outline"
              disabledFocusable={sending.sending}
              onClick={() => void sending.send({ verb: 'lift-deviation', ...about })}
            >
              {words.liftNow}
            </Button>
            <CancelButton onClick={done} />
          </Stack>
        </Panel>
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

/** What comes next on its road: put in order first, then on (handbook §5); what is for Länsam is lifted. */
function leading({ can, status, liftText }: DeviationRow): string | undefined {
  if (can.confirm) return undefined;
  if (can.compile && status === 'reported') return 'compile';
  if (can.forward) return 'forward';
  if (can.lift && liftText !== undefined) return 'lift';
  if (can.setAction && status === 'with-steering') return 'setAction';
  return can.anchor ? 'anchor' : undefined;
}
