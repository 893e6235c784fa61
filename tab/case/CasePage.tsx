import { caseAddress } from '../client/addresses.ts';
import { useView } from '../client/useView.ts';
import { PageFrame } from '../parts/PageFrame.tsx';
import { ViewGate } from '../parts/ViewGate.tsx';

interface CasePageProps {
  readonly teamId: string;
  readonly reference: string;
}

/** One case: what is next, what is expected, and everything about it below. */
export function CasePage({ teamId, reference }: CasePageProps) {
  const starCase = useView(caseAddress(teamId, reference));
  return (
    <ViewGate of={starCase}>
      {(view) => (
        <PageFrame title={view.reference} lead={view.statusText}>
          {view.nextText}
        </PageFrame>
      )}
    </ViewGate>
  );
}
