import { PageFrame } from '../../parts/PageFrame.tsx';
import { goTo } from '../../router/useRoute.ts';
import { text } from '../../text/text.ts';
import { PlanSheet } from '../../scheduling/PlanSheet.tsx';

interface PlanPageProps {
  readonly teamId: string;
  readonly kind: 'one' | 'series';
}

/** Plans meetings. */
export function PlanPage({ teamId, kind }: PlanPageProps) {
  const back = (): void => goTo({ page: 'meetings', teamId });
  return (
    <PageFrame title={text.plan.title}>
      <PlanSheet key={kind} teamId={teamId} startWith={kind} onDone={back} onCancel={back} />
    </PageFrame>
  );
}
