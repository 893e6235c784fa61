import { useState } from 'react';
import { itemKindLabels } from '../../shared/codes/agenda.ts';
import type { RaiseInput } from '../../shared/cases/raise-input.ts';
import type { RaiseChoices } from '../../shared/meetings/call/view.ts';
import type { MeetingHead } from '../../shared/meetings/view.ts';
import { useMay } from '../client/me.ts';
import { useSend } from '../client/useSend.ts';
import { DraftAbout } from '../drafts/DraftAbout.tsx';
import { PageFrame } from '../parts/PageFrame.tsx';
import { Section } from '../parts/Section.tsx';
import { Segments } from '../inputs/Segments.tsx';
import { Warnings } from '../parts/Warnings.tsx';
import { text } from '../text/text.ts';
import { RaiseConsultation, RaiseFollowUp, RaiseNewCase } from './raise-forms.tsx';

interface RaiseSheetProps {
  readonly head: MeetingHead;
  readonly choices: RaiseChoices;
  /** The ended case that is raised again; then nothing else is raised here. */
  readonly previous?: string | undefined;
  readonly onDone: () => void;
}

const words = text.raise;

/** Which kind of case, and only the fields that kind needs. */
export function RaiseSheet({ head, choices, previous, onDone }: RaiseSheetProps) {
  const { teamId, meetingId } = head;
  const onlyFk = !useMay(teamId)('read-meeting');
  const types = typesToRaise(choices);
  const [type, setType] = useState<RaiseInput['type']>(
    previous === undefined ? (types[0] ?? 'consultation') : 'new',
  );
  const sending = useSend();
  const raise = async (raised: RaiseInput): Promise<void> => {
    const outcome = await sending.send({ verb: 'raise-case', teamId, meetingId, raise: raised });
    if (outcome?.kind === 'done') onDone();
  };
  const props = {
    choices,
    sending,
    onCancel: onDone,
    onRaise: (raised: RaiseInput) => void raise(raised),
  };
  const title = previous === undefined ? text.meeting.raise : words.againTitle(previous);
  // Raised again it is a new case, and there is nothing else to choose here.
  const canRaise = previous === undefined || types.includes('new');
  return (
    <PageFrame title={title} lead={head.title}>
      <Warnings of={[choices.pausedText]} />
      {canRaise && (
        <Section title={words.which}>
          {previous === undefined && (
            <Segments
              label={words.type}
              choices={types.map((value) => ({ value, label: itemKindLabels[value] }))}
              value={type}
              onValue={(chosen) => setType(types.find((one) => one === chosen) ?? type)}
            />
          )}
          {/* Out of sight rather than away: what is typed in one stays while another is looked at. */}
          <div hidden={type !== 'new'}>
            {/* Raised again it is another form than a new case at the same meeting. */}
            <DraftAbout id={previous ?? 'new'}>
              <RaiseNewCase {...props} onlyFk={onlyFk} previous={previous} />
            </DraftAbout>
          </div>
          <div hidden={type !== 'consultation'}>
            <RaiseConsultation {...props} />
          </div>
          <div hidden={type !== 'follow-up'}>
            <RaiseFollowUp {...props} />
          </div>
        </Section>
      )}
    </PageFrame>
  );
}

/** New cases unless the intake is paused; a follow-up only while there is something to follow up. */
function typesToRaise({ pausedText, ongoing }: RaiseChoices): readonly RaiseInput['type'][] {
  return [
    ...(pausedText === undefined ? (['new'] as const) : []),
    'consultation',
    ...(ongoing.length > 0 ? (['follow-up'] as const) : []),
  ];
}
