import { Body1 } from '@fluentui/react-components';
import { useState } from 'react';
import type { RaiseInput } from '../../shared/cases/raise-input.ts';
import { itemKindLabels } from '../../shared/codes/agenda.ts';
import type { RaiseChoices, RaisingView } from '../../shared/meetings/call/view.ts';
import { useSend } from '../client/useSend.ts';
import { DocumentsHere } from '../documents/DocumentsHere.tsx';
import { DraftAbout } from '../drafts/DraftAbout.tsx';
import { Segments } from '../inputs/Segments.tsx';
import { PageFrame } from '../parts/PageFrame.tsx';
import { Section } from '../parts/Section.tsx';
import { Warnings } from '../parts/Warnings.tsx';
import { text } from '../text/text.ts';
import { MeetingChoice } from './MeetingChoice.tsx';
import { NothingToRaiseAt } from './NothingToRaiseAt.tsx';
import { type Raised, RaiseReceipt } from './RaiseReceipt.tsx';
import { RaiseConsultation, RaiseFollowUp, RaiseNewCase } from './raise-forms.tsx';

interface RaiseSheetProps {
  readonly view: RaisingView;
  /** The ended case that is raised again; then nothing else is raised here. */
  readonly previous?: string | undefined;
  readonly onMeeting: (meetingId: string) => void;
  readonly onCancel: () => void;
}

const words = text.raise;

/** Which kind of case, and only the fields that kind needs; then what it is called. */
export function RaiseSheet({ view, previous, onMeeting, onCancel }: RaiseSheetProps) {
  const [raised, setRaised] = useState<Raised>();
  const title = previous === undefined ? text.meeting.raise : words.againTitle(previous);
  if (raised !== undefined)
    return (
      <RaiseReceipt
        teamId={view.teamId}
        raised={raised}
        {...(previous === undefined ? { onNext: () => setRaised(undefined) } : {})}
      />
    );
  const { at } = view;
  return (
    <PageFrame title={title} lead={view.teamName}>
      {at === undefined ? (
        <NothingToRaiseAt teamId={view.teamId} said={view.shutText} />
      ) : (
        <RaiseForms
          // Another meeting may have other rules; what is typed is kept.
          key={at.head.meetingId}
          view={view}
          at={at}
          previous={previous}
          onMeeting={onMeeting}
          onRaised={setRaised}
          onCancel={onCancel}
        />
      )}
    </PageFrame>
  );
}

interface RaiseFormsProps extends RaiseSheetProps {
  readonly at: NonNullable<RaisingView['at']>;
  readonly onRaised: (raised: Raised) => void;
}

function RaiseForms(props: RaiseFormsProps) {
  const { view, at, previous, onMeeting, onRaised, onCancel } = props;
  const { choices } = at;
  const { teamId, meetingId, when } = at.head;
  const types = typesToRaise(choices);
  const [type, setType] = useState<RaiseInput['type']>(
    previous === undefined ? (types[0] ?? 'consultation') : 'new',
  );
  const sending = useSend();
  const raise = async (input: RaiseInput): Promise<void> => {
    const { type: kind } = input;
    const command = { verb: 'raise-case', teamId, meetingId, raise: input } as const;
    // What is new has its receipt, which says all that a toast would; what is followed up is where one came from.
    const isNew = kind !== 'follow-up';
    const outcome = await sending.send(command, isNew ? 'told-here' : undefined);
    const reference = outcome?.kind === 'done' ? outcome.ids['reference'] : undefined;
    if (reference === undefined) return;
    if (isNew) onRaised({ type: kind, reference, meetingId, when });
    else onCancel();
  };
  const forms = { choices, sending, onCancel, onRaise: (input: RaiseInput) => void raise(input) };
  // Raised again it is a new case, and there is nothing else to choose here.
  const canRaise = previous === undefined || types.includes('new');
  return (
    <>
      <Warnings of={[choices.pausedText]} />
      {canRaise && (
        <Section title={words.which}>
          <MeetingChoice of={view.meetings} chosen={meetingId} onMeeting={onMeeting} />
          {previous === undefined && (
            <Segments
              label={words.type}
              choices={types.map((value) => ({ value, label: itemKindLabels[value] }))}
              value={type}
              onValue={(chosen) => setType(types.find((one) => one === chosen) ?? type)}
            />
          )}
          <DocumentsHere teamId={teamId} place="raise" />
          {/* Out of sight rather than away: what is typed in one stays while another is looked at. */}
          <div hidden={type !== 'new'}>
            {/* Raised again it is another form than a new case at the same meeting. */}
            <DraftAbout id={previous ?? 'new'}>
              <RaiseNewCase {...forms} known={view.known} previous={previous} />
            </DraftAbout>
          </div>
          <div hidden={type !== 'consultation'}>
            <RaiseConsultation {...forms} />
          </div>
          <div hidden={type !== 'follow-up'}>
            <RaiseFollowUp {...forms} />
          </div>
        </Section>
      )}
      {!canRaise && <Body1>{words.notAgain}</Body1>}
    </>
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
