import { Body1, Body1Strong, type BadgeProps } from '@fluentui/react-components';
import { deviationStatusLabels } from '../../shared/codes/deviation.ts';
import type { DeviationRow } from '../../shared/deviations/view.ts';
import { joinFacts } from '../parts/join-facts.ts';
import { Quiet } from '../parts/Quiet.tsx';
import { Stack } from '../parts/Stack.tsx';
import { teamText } from '../text/team-text.ts';
import type { DeviationsOf } from './decide-forms.tsx';
import { DeviationActions } from './DeviationActions.tsx';
import { Warnings } from '../parts/Warnings.tsx';
import { Mark } from '../parts/Mark.tsx';

const colours: Readonly<Record<DeviationRow['status'], NonNullable<BadgeProps['color']>>> = {
  reported: 'warning',
  compiled: 'warning',
  'with-steering': 'brand',
  'in-action': 'brand',
  'with-county': 'brand',
  solved: 'success',
  'passed-on': 'success',
  'other-forum': 'success',
};

interface DeviationLineProps {
  readonly of: DeviationsOf;
  readonly row: DeviationRow;
  /** Whose it is, where several teams' stand together. */
  readonly from?: string;
}

/** One of them: what it is about, how far it has come and what is done about it. */
export function DeviationLine({ of, row, from }: DeviationLineProps) {
  const { action } = row;
  return (
    <Stack tight>
      <Stack as="row">
        <Body1Strong>{joinFacts(row.issueText, row.categoryText)}</Body1Strong>
        {/* Since when stands with its steps below. */}
        <Mark color={colours[row.status]}>{deviationStatusLabels[row.status]}</Mark>
      </Stack>
      {from !== undefined && <Quiet>{from}</Quiet>}
      {row.text !== '' && <Body1>{row.text}</Body1>}
      {row.questionText !== undefined && <Body1>{row.questionText}</Body1>}
      {action !== undefined && (
        <Stack as="row">
          <Body1>
            {teamText.deviations.actionIs} {action.text}
          </Body1>
          <Quiet>{joinFacts(action.ownerText, action.dueText)}</Quiet>
          {action.late && <Mark color="danger">{teamText.deviations.late}</Mark>}
        </Stack>
      )}
      {row.anchoringText !== undefined && (
        <Stack as="row">
          <Body1>{row.anchoringText}</Body1>
          {row.anchoringLate && <Mark color="danger">{teamText.deviations.late}</Mark>}
        </Stack>
      )}
      <Warnings of={[row.awaitingText]} intent="info" />
      {row.marks.length > 0 && <Quiet>{joinFacts(...row.marks)}</Quiet>}
      <Quiet>{row.steps.length > 1 ? row.steps.join(' → ') : row.reportedText}</Quiet>
      <DeviationActions of={of} row={row} />
    </Stack>
  );
}
