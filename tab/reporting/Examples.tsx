import { Body1, Button } from '@fluentui/react-components';
import { countyPresses } from '../../shared/county-work/forms.ts';
import type { ExampleRow } from '../../shared/county-work/view.ts';
import { useSend } from '../client/useSend.ts';
import { joinFacts } from '../parts/join-facts.ts';
import { Quiet } from '../parts/Quiet.tsx';
import { Rows } from '../parts/Rows.tsx';
import { SendFailure } from '../parts/SendFailure.tsx';
import { Stack } from '../parts/Stack.tsx';

/** Good examples, with what whoever looks at them for all teams may do. */
export function Examples({ of }: { readonly of: readonly ExampleRow[] }) {
  return (
    <Rows of={of} keyOf={({ exampleId }) => exampleId}>
      {(row) => <Example row={row} />}
    </Rows>
  );
}

function Example({ row }: { readonly row: ExampleRow }) {
  const { exampleId, text, fromText, stateText, can } = row;
  const sending = useSend();
  return (
    <Stack tight>
      <Body1>{text}</Body1>
      <Quiet>{joinFacts(fromText, stateText)}</Quiet>
      {(can.publish || can.withdraw) && (
        <Stack as="row">
          {can.publish && (
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={sending.sending}
              onClick={() => void sending.send({ verb: 'publish-example', exampleId })}
            >
              {countyPresses.publish.open}
            </Button>
          )}
          {can.withdraw && (
            <Button
              size="small"
              disabledFocusable={sending.sending}
              onClick={() => void sending.send({ verb: 'withdraw-example', exampleId })}
            >
              {countyPresses.withdraw.open}
            </Button>
          )}
        </Stack>
      )}
      <SendFailure failure={sending.failure} />
    </Stack>
  );
}
