import { Body1, Body1Strong, Button, Link } from '@fluentui/react-components';
import { ArrowSwap20Regular } from '@fluentui/react-icons/svg/arrow-swap';
import { CalendarCancel20Regular } from '@fluentui/react-icons/svg/calendar-cancel';
import { useState } from 'react';
import {
  decideRulingForm,
  decideStart,
  endRulingForm,
  replaceRulingForm,
  replaceStart,
} from '../../shared/rulings/forms.ts';
import type { RulingRow } from '../../shared/rulings/view.ts';
import { useMe } from '../client/me.ts';
import { useSend } from '../client/useSend.ts';
import { ButtonForm } from '../forms/ButtonForm.tsx';
import { SendForm } from '../forms/SendForm.tsx';
import { joinFacts } from '../parts/join-facts.ts';
import { Mark } from '../parts/Mark.tsx';
import { Panel } from '../parts/Panel.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { SendFailure } from '../parts/SendFailure.tsx';
import { Stack } from '../parts/Stack.tsx';
import { hrefOf } from '../router/route.ts';
import { RowMenu } from '../surfaces/RowMenu.tsx';
import { rulingsText as words } from '../text/rulings-text.ts';

/** Said to everybody who reads it; the way there is for those who may go it. */
function FromBoard() {
  const { readsBoard } = useMe();
  return (
    <Quiet>
      {readsBoard === true ? (
        <Link href={hrefOf({ page: 'board' })}>{words.fromBoard}</Link>
      ) : (
        words.fromBoard
      )}
    </Quiet>
  );
}

interface RulingLineProps {
  readonly row: RulingRow;
  readonly today: string;
}

/** A question and what was decided about it; and, for who decides, what they can do with it. */
export function RulingLine({ row, today }: RulingLineProps) {
  const [doing, setDoing] = useState<'replace' | 'end'>();
  const confirming = useSend();
  const { rulingId, question, can } = row;
  const done = (): void => setDoing(undefined);
  return (
    <Stack tight>
      <Stack as="row">
        <div style={{ flex: '1 1 200px', minWidth: 0, overflowWrap: 'anywhere' }}>
          <Body1Strong>{question}</Body1Strong>
        </div>
        {row.waits && <Mark color="warning">{words.waits}</Mark>}
        {row.unconfirmed && <Mark color="warning">{words.unconfirmed}</Mark>}
        {!row.waits && !row.holds && <Mark color="informative">{words.over}</Mark>}
        {can.replace && (
          <RowMenu
            about={question}
            actions={[
              {
                key: 'replace',
                label: replaceRulingForm.open,
                icon: <ArrowSwap20Regular />,
                onChosen: () => setDoing('replace'),
              },
              {
                key: 'end',
                label: endRulingForm.open,
                icon: <CalendarCancel20Regular />,
                onChosen: () => setDoing('end'),
              },
            ]}
          />
        )}
      </Stack>
      {row.decision !== '' && <Body1>{row.decision}</Body1>}
      <Quiet>
        {joinFacts(
          ...[row.waits ? '' : row.whoseText, row.stateText, row.writtenText].filter(Boolean),
        )}
      </Quiet>
      {row.fromBoard === true && <FromBoard />}
      {row.replacedBy !== undefined && (
        <Quiet>
          {words.replacedBy} {row.replacedBy.question}
        </Quiet>
      )}
      {row.replaces !== undefined && (
        <Quiet>
          {words.replaces} {row.replaces.question}
        </Quiet>
      )}
      {can.confirm && (
        <div>
          <Button
            size="small"
            disabledFocusable={confirming.sending}
            aria-label={`${words.confirm}: ${question}`}
            onClick={() => void confirming.send({ verb: 'confirm-ruling', rulingId })}
          >
            {words.confirm}
          </Button>
        </div>
      )}
      <SendFailure failure={confirming.failure} />
      {can.decide && (
        <ButtonForm
          form={decideRulingForm}
          about={question}
          start={decideStart(today)}
          command={(said) => ({ verb: 'decide-ruling', rulingId, ...said })}
        />
      )}
      {doing === 'replace' && can.replace && (
        <Panel title={`${replaceRulingForm.open}: ${question}`}>
          <SendForm
            form={replaceRulingForm}
            start={replaceStart(row, today)}
            command={(said) => ({ verb: 'replace-ruling', rulingId, ...said })}
            onDone={done}
            onCancel={done}
          />
        </Panel>
      )}
      {doing === 'end' && can.replace && (
        <Panel title={`${endRulingForm.open}: ${question}`}>
          <SendForm
            form={endRulingForm}
            command={(said) => ({ verb: 'end-ruling', rulingId, ...said })}
            onDone={done}
            onCancel={done}
          />
        </Panel>
      )}
    </Stack>
  );
}
