import { Button } from '@fluentui/react-components';
import { text } from '../text/text.ts';

/** Closes what was opened; nothing has been sent. */
export function CancelButton({ onClick }: { readonly onClick: () => void }) {
  return (
    <div>
      <Button size="small" appearance="subtle" onClick={onClick}>
        {text.send.cancel}
      </Button>
    </div>
  );
}
