import { useState } from 'react';
import type { MeetingView } from '../../../shared/meetings/lead/view.ts';
import { useMe } from '../../client/me.ts';
import { meetingAddress } from '../../client/addresses.ts';
import { useSend } from '../../client/useSend.ts';
import { useView } from '../../client/useView.ts';
import { CommandForm } from '../../parts/CommandForm.tsx';
import { NameCheck } from '../../parts/NameCheck.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Section } from '../../parts/Section.tsx';
import { useNameCheck } from '../../parts/useNameCheck.ts';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { goTo } from '../../router/useRoute.ts';
import { text } from '../../text/text.ts';
import { CancelMeeting } from './CancelMeeting.tsx';
import { planFieldsShown, planFormOf, planOf } from '../../scheduling/plan-form.ts';
import { PlanFields } from '../../scheduling/PlanFields.tsx';
import { PlanPreviewList } from '../../scheduling/PlanPreviewList.tsx';
import { usePreview } from '../../scheduling/usePreview.ts';

interface ChangePageProps {
  readonly teamId: string;
  readonly meetingId: string;
}

/** Moves or cancels a meeting. */
export function ChangePage({ teamId, meetingId }: ChangePageProps) {
  const meeting = useView(meetingAddress(teamId, meetingId));
  return <ViewGate of={meeting}>{(view) => <ChangeForm view={view} />}</ViewGate>;
}

function ChangeForm({ view }: { readonly view: MeetingView }) {
  const { today } = useMe();
  const { teamId, meetingId } = view.head;
  const [form, setForm] = useState(() => planFormOf(view.head));
  const sending = useSend();
  const notAName = useNameCheck(sending, form.place);
  const preview = usePreview(teamId, 'one', form);
  const back = (): void => goTo({ page: 'meeting', teamId, meetingId });

  const save = async (): Promise<void> => {
    const plan = planOf(form);
    if (plan === undefined) return;
    const outcome = await sending.send({
      verb: 'change-meeting',
      teamId,
      meetingId,
      plan,
      ...notAName.sent,
    });
    if (outcome?.kind === 'done') back();
  };
  return (
    <PageFrame title={text.plan.titleChange} lead={view.head.when}>
      <Section title={text.plan.whenAndWhere}>
        <CommandForm
          sending={sending}
          submit={text.plan.saveChange}
          onSubmit={() => void save()}
          onCancel={back}
          shownBy={planFieldsShown('one', form)}
        >
          <PlanFields
            kind="one"
            form={form}
            onForm={setForm}
            today={today}
            failure={sending.failure}
          />
          <NameCheck of={notAName} />
          <PlanPreviewList preview={preview} />
        </CommandForm>
      </Section>
      <Section title={text.plan.cancelTitle}>
        <CancelMeeting teamId={teamId} meetingId={meetingId} onDone={back} />
      </Section>
    </PageFrame>
  );
}
