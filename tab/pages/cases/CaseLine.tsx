import { Body1 } from '@fluentui/react-components';
import type { CaseRow } from '../../../shared/cases/page/view.ts';
import { saidOnce } from '../../../shared/cases/page/said-once.ts';
import { CaseRowBox } from '../../beside/CaseRowBox.tsx';
import { CaseRowLink } from '../../beside/CaseRowLink.tsx';
import { Alarm } from '../../parts/Alarm.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { LabelledLine } from '../../parts/LabelledLine.tsx';
import { joinFacts } from '../../parts/join-facts.ts';

interface CaseLineProps {
  readonly teamId: string;
  readonly row: CaseRow;
}

/** A case in a list: where it stands, what is next, and what is wrong. */
export function CaseLine({ teamId, row }: CaseLineProps) {
  const next = saidOnce(row.nextText, row.alarms);
  return (
    <CaseRowBox reference={row.reference}>
      <Stack tight>
        <LabelledLine reference label={<CaseRowLink teamId={teamId} reference={row.reference} />}>
          <Stack as="row">
            <Body1>{row.statusText}</Body1>
          </Stack>
        </LabelledLine>
        {next !== undefined && <Body1>{next}</Body1>}
        {row.alarms.map((alarm) => (
          <Alarm key={alarm} text={alarm} />
        ))}
        <Quiet>{joinFacts(row.reasonText, row.typeText, row.whoText)}</Quiet>
      </Stack>
    </CaseRowBox>
  );
}
