import { Body1, Button } from '@fluentui/react-components';
import type { Failure } from '../client/failure.ts';
import { failureText } from './SendFailure.tsx';
import { Stack } from './Stack.tsx';
import { text } from '../text/text.ts';

interface NotToBeHadProps {
  readonly failure: Failure;
  readonly retry: () => void;
}

/** Where the rest of a list would be: why it is not, and another try. */
export function NotToBeHad({ failure, retry }: NotToBeHadProps) {
  return (
    <Stack as="row">
      <Body1 role="alert">{failureText(failure)}</Body1>
      <Button size="small" onClick={retry}>
        {text.state.retry}
      </Button>
    </Stack>
  );
}
