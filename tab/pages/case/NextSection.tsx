import { Body1, Button } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/cases/page/view.ts';
import { Quiet } from '../../parts/Quiet.tsx';
import { Section } from '../../parts/Section.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { hrefOf, routeOfMeeting } from '../../router/route.ts';
import { caseText } from '../../text/case-text.ts';
import { ActionBar } from './ActionBar.tsx';
import { MeetingDecides } from './MeetingDecides.tsx';
import { RaiseAgain } from './RaiseAgain.tsx';
import { UndoStep } from './UndoStep.tsx';

interface NextSectionProps {
  readonly view: CaseView;
  readonly onCorrect: () => void;
}

/** What can be done now, and what is for the meeting. */
export function NextSection({ view, onCorrect }: NextSectionProps) {
  const { teamId, atMeeting, waiting } = view;
  return (
    <Section onScreen title={caseText.sections.next} accent>
      {atMeeting !== undefined && (
        <Stack as="row">
          {atMeeting.text !== view.nextText && <Body1>{atMeeting.text}</Body1>}
          {atMeeting.page !== undefined && (
            <Button
              as="a"
              size="small"
              href={hrefOf(routeOfMeeting(atMeeting.page, { teamId, ...atMeeting }))}
            >
              {caseText.openMeeting}
            </Button>
          )}
        </Stack>
      )}
      {waiting !== undefined && (
        <Stack tight>
          <Body1>{waiting.text}</Body1>
          <Quiet>{waiting.answersForText}</Quiet>
        </Stack>
      )}
      {/* While it is ongoing it has its ärendebärare; then it is said where another is chosen. */}
      {view.holderNote !== undefined && view.holderId === undefined && (
        <Quiet>{view.holderNote}</Quiet>
      )}
      <ActionBar view={view} onCorrect={onCorrect} />
      <MeetingDecides of={view} />
      {view.canRaiseAgain && <RaiseAgain view={view} />}
      {view.undo !== undefined && <UndoStep view={view} undo={view.undo} />}
      <Quiet>{view.reminder}</Quiet>
    </Section>
  );
}
