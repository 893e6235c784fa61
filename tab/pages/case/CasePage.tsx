import { Body1 } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseView } from '../../../shared/cases/page/view.ts';
import { caseAddress } from '../../client/addresses.ts';
import { codeFrom } from '../../client/code.ts';
import { useView } from '../../client/useView.ts';
import { CaseLink } from '../../parts/CaseLink.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Section } from '../../parts/Section.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { Warnings } from '../../parts/Warnings.tsx';
import { WhenHere } from '../../parts/WhenHere.tsx';
import { caseText } from '../../text/case-text.ts';
import { CaseHead } from './CaseHead.tsx';
import { FactList } from './FactList.tsx';
import { HistorySection } from './HistorySection.tsx';
import { NextSection } from './NextSection.tsx';
import { PlanSection } from './PlanSection.tsx';
import { ProgressSection } from './ProgressSection.tsx';
import { RegisterSection } from './RegisterSection.tsx';
import { TaskSection } from './TaskSection.tsx';

const correction = codeFrom(() => import('./CorrectSheet.tsx'));

interface CasePageProps {
  readonly teamId: string;
  readonly reference: string;
}

/** One case: what is next, what is expected, and everything about it below. */
export function CasePage({ teamId, reference }: CasePageProps) {
  const starCase = useView(caseAddress(teamId, reference));
  const [correcting, setCorrecting] = useState(false);
  return (
    <ViewGate of={starCase}>
      {(view) =>
        correcting && view.can.includes('correct-case') ? (
          <WhenHere of={correction}>
            {({ CorrectSheet }) => <CorrectSheet view={view} onDone={() => setCorrecting(false)} />}
          </WhenHere>
        ) : (
          <CaseBody view={view} onCorrect={() => setCorrecting(true)} />
        )
      }
    </ViewGate>
  );
}

interface CaseBodyProps {
  readonly view: CaseView;
  readonly onCorrect: () => void;
}

function CaseBody({ view, onCorrect }: CaseBodyProps) {
  const isOngoing = view.status === 'ongoing';
  const hasProgress = view.progress.some(({ level }) => level !== undefined);
  return (
    <PageFrame title={view.reference} lead={<CaseHead view={view} />}>
      <Warnings of={view.alarms} />
      <NextSection view={view} onCorrect={onCorrect} />
      {(isOngoing || view.tasks.length > 0) && <TaskSection view={view} />}
      {(isOngoing || view.plan !== undefined) && <PlanSection view={view} />}
      {(isOngoing || hasProgress) && <ProgressSection view={view} />}
      {view.closing !== undefined && (
        <Section title={caseText.sections.closing}>
          <FactList facts={view.closing} />
        </Section>
      )}
      <Section title={caseText.sections.facts}>
        <FactList facts={view.facts} />
        <Relatives view={view} />
      </Section>
      <HistorySection view={view} />
      {view.handsOut === true && (
        <RegisterSection teamId={view.teamId} reference={view.reference} />
      )}
    </PageFrame>
  );
}

/** The case it was raised again from, and as. */
function Relatives({ view }: { readonly view: CaseView }) {
  const { teamId, previous, raisedAgainAs } = view;
  return (
    <>
      {previous !== undefined && (
        <Stack as="row">
          <Body1>{caseText.previous}</Body1>
          <CaseLink teamId={teamId} reference={previous} />
        </Stack>
      )}
      {raisedAgainAs !== undefined && (
        <Stack as="row">
          <Body1>{caseText.raisedAgainAs}</Body1>
          <CaseLink teamId={teamId} reference={raisedAgainAs} />
        </Stack>
      )}
    </>
  );
}
