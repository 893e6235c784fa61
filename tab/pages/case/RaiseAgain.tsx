import { Button } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/cases/page/view.ts';
import { hrefOf } from '../../router/route.ts';
import { caseText } from '../../text/case-text.ts';

interface RaiseAgainProps {
  readonly view: CaseView;
}

/** An ended case comes back as a new one that points to it. */
export function RaiseAgain({ view }: RaiseAgainProps) {
  const { teamId, reference } = view;
  return (
    <div>
      <Button as="a" href={hrefOf({ page: 'raise', teamId, previous: reference })}>
        {caseText.raiseAgain}
      </Button>
    </div>
  );
}
