import type { ReactNode } from 'react';
import { Body1 } from '@fluentui/react-components';
import type { BeforeView } from '../../../shared/meetings/lists/view.ts';
import type { MeetingHead } from '../../../shared/meetings/view.ts';
import { beforeAddress } from '../../client/addresses.ts';
import { useMay } from '../../client/me.ts';
import { useView } from '../../client/useView.ts';
import { CaseLink } from '../../parts/CaseLink.tsx';
import { LabelledLine } from '../../parts/LabelledLine.tsx';
import { LoadingPage } from '../../parts/LoadingPage.tsx';
import { NotToBeHad } from '../../parts/NotToBeHad.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { text } from '../../text/text.ts';

type Head = Pick<MeetingHead, 'teamId' | 'meetingId'>;

interface OwnToPrepareProps {
  readonly head: Head;
  /** What the page shows in its place; nothing for who prepares on another page. */
  readonly children: (toPrepare: ReactNode) => ReactNode;
}

/**
 * What FK's people have to prepare, as their first page has it, before there is an agenda that it stands on. Who reads the whole
 * meeting has theirs there. The page waits for it, so that nothing on it moves when it comes.
 */
export function OwnToPrepare({ head, children }: OwnToPrepareProps) {
  const may = useMay(head.teamId);
  return may('read-fk-rows') && !may('read-meeting') ? (
    <Awaited head={head}>{children}</Awaited>
  ) : (
    children(null)
  );
}

function Awaited({ head: { teamId, meetingId }, children }: OwnToPrepareProps) {
  const before = useView(beforeAddress(teamId, meetingId));
  switch (before.status) {
    case 'loading':
      return <LoadingPage />;
    case 'failed':
      return children(
        <Section title={text.fk.notToPrepare} accent>
          <NotToBeHad failure={before.failure} retry={before.refresh} />
        </Section>,
      );
    case 'ready': {
      const seats = before.view.seats.filter(({ own }) => own);
      return children(<ToPrepare teamId={teamId} cases={seats.flatMap((seat) => seat.cases)} />);
    }
  }
}

interface ToPrepareProps {
  readonly teamId: string;
  readonly cases: BeforeView['seats'][number]['cases'];
}

function ToPrepare({ teamId, cases }: ToPrepareProps) {
  if (cases.length === 0) return null;
  return (
    <Section title={text.fk.toPrepare(cases.length)} accent>
      <Rows of={cases} keyOf={({ reference }) => reference}>
        {({ reference, text: what }) => (
          <LabelledLine label={<CaseLink teamId={teamId} reference={reference} />}>
            <Body1>{what}</Body1>
          </LabelledLine>
        )}
      </Rows>
    </Section>
  );
}
