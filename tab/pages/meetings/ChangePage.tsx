import {
  changeMeetingForm,
  changePlanStart,
  planningAsked,
  readMeetingPlan,
} from '../../../shared/meetings/plan-forms.ts';
import { cancelForm } from '../../../shared/meetings/forms.ts';
import type { MeetingView } from '../../../shared/meetings/lead/view.ts';
import { meetingAddress } from '../../client/addresses.ts';
import { useSend } from '../../client/useSend.ts';
import { useView } from '../../client/useView.ts';
import { DescribedForm } from '../../forms/DescribedForm.tsx';
import { FormFields } from '../../forms/FormFields.tsx';
import { useDescribed } from '../../forms/useDescribed.ts';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Section } from '../../parts/Section.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { goTo } from '../../router/useRoute.ts';
import { PlanPreviewList } from '../../scheduling/PlanPreviewList.tsx';
import { usePreview } from '../../scheduling/usePreview.ts';
import { text } from '../../text/text.ts';
import { CancelMeeting } from './CancelMeeting.tsx';

interface ChangePageProps {
  readonly teamId: string;
  readonly meetingId: string;
}

/** Moves or cancels a meeting. */
export function ChangePage({ teamId, meetingId }: ChangePageProps) {
  const meeting = useView(meetingAddress(teamId, meetingId));
  return <ViewGate of={meeting}>{(view) => <ChangeForm view={view} />}</ViewGate>;
}

function ChangeForm({ view: { head } }: { readonly view: MeetingView }) {
  const { teamId, meetingId } = head;
  const sending = useSend();
  const described = useDescribed(changeMeetingForm, sending, changePlanStart(head));
  const asked = planningAsked('one', described.state.texts);
  const preview = usePreview(teamId, 'one', described.state.texts);
  const back = (): void => goTo({ page: 'meeting', teamId, meetingId });

  const save = async (): Promise<void> => {
    const read = described.readAs(readMeetingPlan);
    if (read === undefined) return;
    const outcome = await sending.send({ verb: 'change-meeting', teamId, meetingId, ...read });
    if (outcome?.kind === 'done') back();
  };
  return (
    <PageFrame title={changeMeetingForm.open} lead={head.when}>
      <Section title={text.plan.whenAndWhere}>
        <DescribedForm
          of={{ ...described, start: asked }}
          sending={sending}
          onSubmit={() => void save()}
          onCancel={back}
        >
          <FormFields
            form={changeMeetingForm}
            state={described.state}
            start={asked}
            failure={sending.failure}
          />
          <PlanPreviewList preview={preview} />
        </DescribedForm>
      </Section>
      <Section title={cancelForm.open}>
        <CancelMeeting teamId={teamId} meetingId={meetingId} onDone={back} />
      </Section>
    </PageFrame>
  );
}
