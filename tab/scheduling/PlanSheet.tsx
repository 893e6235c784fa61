import { useState } from 'react';
import {
  newPlanStart,
  planningAsked,
  planningForm,
  type PlanKind,
  readMeetingPlan,
  readSeries,
  seriesForm,
} from '../../shared/meetings/plan-forms.ts';
import { breaksWithin, settingsOn } from '../../shared/teams/dated-settings.ts';
import { formatDay } from '../../shared/text/format.ts';
import { useMe } from '../client/me.ts';
import { teamAddress } from '../client/addresses.ts';
import { useSend } from '../client/useSend.ts';
import { useView } from '../client/useView.ts';
import { DescribedForm } from '../forms/DescribedForm.tsx';
import { FormFields } from '../forms/FormFields.tsx';
import { useDescribed } from '../forms/useDescribed.ts';
import { Quiet } from '../parts/Quiet.tsx';
import { Section } from '../parts/Section.tsx';
import { Segments } from '../inputs/Segments.tsx';
import { text } from '../text/text.ts';
import { PlanPreviewList } from './PlanPreviewList.tsx';
import { usePreview } from './usePreview.ts';

interface PlanSheetProps {
  readonly teamId: string;
  readonly startWith: PlanKind;
  readonly onDone: () => void;
  readonly onCancel?: () => void;
}

/** Plans one meeting or a series, showing the days and the kallelser before anything is saved. */
export function PlanSheet({ teamId, startWith, onDone, onCancel }: PlanSheetProps) {
  const { today } = useMe();
  const [kind, setKind] = useState(startWith);
  const sending = useSend();
  const form = kind === 'one' ? planningForm : seriesForm;
  const described = useDescribed(form, sending, newPlanStart(today));
  const { state } = described;
  const preview = usePreview(teamId, kind, state.texts);
  const overlaps = preview.status === 'ready' && preview.view.overlap !== undefined;
  const asked = planningAsked(kind, state.texts, overlaps);

  const save = async (): Promise<void> => {
    const command =
      kind === 'one'
        ? about('plan-meeting', teamId, described.readAs(readMeetingPlan))
        : about('plan-series', teamId, described.readAs(readSeries));
    if (command === undefined) return;
    const outcome = await sending.send(command);
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
        <DescribedForm
          of={{ ...described, start: asked }}
          sending={sending}
          onSubmit={() => void save()}
          onCancel={onCancel}
        >
          <FormFields form={form} state={state} start={asked} failure={sending.failure} />
          {kind === 'series' && (
            <PassedOver teamId={teamId} from={state.textOf('from')} to={state.textOf('to')} />
          )}
        </DescribedForm>
      </Section>
      <Section title={text.plan.preview}>
        <PlanPreviewList preview={preview} />
      </Section>
    </>
  );
}

/** The command, unless a field has something to say first. */
function about<V extends string, Read extends object>(
  verb: V,
  teamId: string,
  read: Read | undefined,
): ({ readonly verb: V; readonly teamId: string } & Read) | undefined {
  return read === undefined ? undefined : { verb, teamId, ...read };
}

interface PassedOverProps {
  readonly teamId: string;
  readonly from: string;
  readonly to: string;
}

/** The team's breaks within the series, in which no meeting is planned. */
function PassedOver({ teamId, from, to }: PassedOverProps) {
  const { today } = useMe();
  const team = useView(teamAddress(teamId));
  const settings = team.status === 'ready' ? { settings: team.view.settings.dated } : undefined;
  const breaks = settings === undefined || from > to ? [] : breaksWithin(settings, { from, to });
  const hasAny = settings !== undefined && settingsOn(settings, today).breakPeriods.length > 0;
  if (breaks.length === 0) return hasAny ? null : <Quiet>{text.plan.noBreaks}</Quiet>;
  return (
    <Quiet>{`${text.plan.breaks} ${breaks.map((one) => `${formatDay(one.from)}–${formatDay(one.to)}`).join(', ')}`}</Quiet>
  );
}
