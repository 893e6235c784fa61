import { deviationReportForm, reportStart } from '../../shared/deviations/forms.ts';
import type { Choice } from '../../shared/text/choice.ts';
import { DocumentsHere } from '../documents/DocumentsHere.tsx';
import { SentForm } from '../forms/SentForm.tsx';
import { DeviationFields } from './DeviationFields.tsx';

export interface ReportAbout {
  readonly teamId: string;
  readonly meetingId?: string;
  /** The municipalities it may touch besides, when they are known here. */
  readonly otherTeams?: readonly Choice[];
}

interface ReportSheetProps extends ReportAbout {
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** The form itself, once somebody reports. */
export function ReportSheet(props: ReportSheetProps) {
  const { teamId, meetingId, otherTeams, onDone, onCancel } = props;
  return (
    <SentForm
      form={deviationReportForm}
      start={reportStart(otherTeams)}
      command={(said) => ({ verb: 'report-deviation', teamId, meetingId, ...said })}
      onDone={onDone}
      onCancel={onCancel}
    >
      {(described, sending) => (
        <>
          <DocumentsHere teamId={teamId} place="deviation" />
          <DeviationFields of={described} sending={sending} />
        </>
      )}
    </SentForm>
  );
}
