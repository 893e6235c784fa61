import { Body1 } from '@fluentui/react-components';
import type { MeetingHead } from '../../../shared/meetings/view.ts';
import { beforeAddress } from '../../client/addresses.ts';
import { useMay } from '../../client/me.ts';
import { useView } from '../../client/useView.ts';
import { CaseLink } from '../../parts/CaseLink.tsx';
import { LabelledLine } from '../../parts/LabelledLine.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { text } from '../../text/text.ts';

/**
 * What FK's people have to prepare, as their first page has it, before there is an agenda that it stands on. Who reads the whole
 * meeting has theirs there.
 */
export function ToPrepare({ head }: { readonly head: Pick<MeetingHead, 'teamId' | 'meetingId'> }) {
  const { teamId, meetingId } = head;
  const may = useMay(teamId);
  return may('read-fk-rows') && !may('read-meeting') ? (
    <OwnCases teamId={teamId} meetingId={meetingId} />
  ) : null;
}

function OwnCases({ teamId, meetingId }: Pick<MeetingHead, 'teamId' | 'meetingId'>) {
  const before = useView(beforeAddress(teamId, meetingId));
  if (before.status !== 'ready') return null;
  const cases = before.view.seats.filter(({ own }) => own).flatMap((seat) => seat.cases);
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
