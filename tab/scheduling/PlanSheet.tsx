import { useState } from 'react';
import { settingsOn } from '../../shared/teams/dated-settings.ts';
import { formatDay } from '../../shared/text/format.ts';
import type { CommandOf } from '../../shared/commands/command.ts';
import { useMe } from '../client/me.ts';
import { teamAddress } from '../client/addresses.ts';
import { useSend } from '../client/useSend.ts';
import { useView } from '../client/useView.ts';
import { CommandForm } from '../parts/CommandForm.tsx';
import { NameCheck } from '../parts/NameCheck.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { Section } from '../parts/Section.tsx';
import { Segments } from '../parts/Segments.tsx';
import { useNameCheck } from '../parts/useNameCheck.ts';
import { text } from '../text/text.ts';
import {
  newPlanForm,
  patternOf,
  planFieldsShown,
  meetingPlanOf,
  undatedPlanOf,
  type MeetingPlanForm,
} from './meeting-plan-form.ts';
import { PlanFields } from './PlanFields.tsx';
import { PlanPreviewList } from './PlanPreviewList.tsx';
import { usePreview } from './usePreview.ts';

interface PlanSheetProps {
  readonly teamId: string;
  readonly startWith: Kind;
  readonly onDone: () => void;
  readonly onCancel?: () => void;
}

type Kind = 'one' | 'series';

/** Plans one meeting or a series, showing the days and the kallelser before anything is saved. */
export function PlanSheet({ teamId, startWith, onDone, onCancel }: PlanSheetProps) {
  const { today } = useMe();
  const team = useView(teamAddress(teamId));
  const [kind, setKind] = useState(startWith);
  const [form, setForm] = useState(() => newPlanForm(today));
  const sending = useSend();
  const notAName = useNameCheck(sending, form.place);
  const preview = usePreview(teamId, kind, form);
  const allBreaks =
    team.status === 'ready'
      ? settingsOn({ settings: team.view.settings.dated }, today).breakPeriods
      : [];
  const breaks = allBreaks.filter(({ from, to }) => to >= form.from && from <= form.to);

  const save = async (): Promise<void> => {
    const command = commandOf(teamId, kind, form);
    if (command === undefined) return;
    const outcome = await sending.send({ ...command, ...notAName.sent });
    if (outcome?.kind === 'done') onDone();
  };
  return (
    <>
      <Section title={text.plan.whenAndWhere}>
        <Segments
          label={text.plan.kind}
          choices={[
            { value: 'one', label: text.plan.one },
            { value: 'series', label: text.plan.series },
          ]}
          value={kind}
          onValue={(value) => setKind(value === 'series' ? 'series' : 'one')}
        />
        <CommandForm
          sending={sending}
          submit={kind === 'one' ? text.plan.saveOne : text.plan.saveSeries}
          onSubmit={() => void save()}
          {...(onCancel === undefined ? {} : { onCancel })}
          shownBy={planFieldsShown(kind, form)}
        >
          <PlanFields
            kind={kind}
            form={form}
            onForm={setForm}
            today={today}
            failure={sending.failure}
          />
          {kind === 'series' && (
            <Quiet>
              {breaks.length > 0
                ? `${text.plan.breaks} ${breaks.map(({ from, to }) => `${formatDay(from)}–${formatDay(to)}`).join(', ')}`
                : allBreaks.length === 0 && text.plan.noBreaks}
            </Quiet>
          )}
          <NameCheck of={notAName} />
        </CommandForm>
      </Section>
      <Section title={text.plan.preview}>
        <PlanPreviewList preview={preview} />
      </Section>
    </>
  );
}

function commandOf(
  teamId: string,
  kind: Kind,
  form: MeetingPlanForm,
): CommandOf<'plan-meeting' | 'plan-series'> | undefined {
  if (kind === 'one') {
    const plan = meetingPlanOf(form);
    return plan === undefined ? undefined : { verb: 'plan-meeting', teamId, plan };
  }
  const plan = undatedPlanOf(form);
  const pattern = patternOf(form);
  return plan === undefined || pattern === undefined
    ? undefined
    : { verb: 'plan-series', teamId, pattern, plan };
}
