import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseView } from '../../../shared/cases/page/view.ts';
import type { MeasureRow } from '../../../shared/cases/plan/view.ts';
import { breakable } from '../../parts/breakable.tsx';
import { joinFacts } from '../../parts/join-facts.ts';
import { Quiet } from '../../parts/Quiet.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { caseText } from '../../text/case-text.ts';
import { Panel } from '../../parts/Panel.tsx';
import { measureCode } from '../../planning/measure-code.ts';
import { Opening } from '../../parts/Opening.tsx';
import { Mark } from '../../parts/Mark.tsx';

interface MeasureLineProps {
  readonly view: CaseView;
  readonly row: MeasureRow;
}

const words = caseText.measure;

/** A measure of the plan, with the one thing that comes next for it. */
export function MeasureLine({ view, row }: MeasureLineProps) {
  const [open, setOpen] = useState<'day' | 'change'>();
  const close = (): void => setOpen(undefined);
  const which = row.status === 'planned' ? 'startedOn' : 'endedOn';
  const dayTitle = which === 'startedOn' ? words.startThis(row.title) : words.endThis(row.title);
  return (
    <Stack tight>
      <Stack as="row">
        <Body1>{breakable(row.title)}</Body1>
        <Mark color={row.status === 'started' ? 'success' : 'informative'}>{row.statusText}</Mark>
      </Stack>
      <Quiet>{joinFacts(row.providerText, row.datesText)}</Quiet>
      {view.can.includes('set-measure') && (
        <Stack as="row">
          {row.status !== 'ended' && (
            <Button
              size="small"
              aria-label={dayTitle}
              aria-expanded={open === 'day'}
              onClick={() => setOpen(open === 'day' ? undefined : 'day')}
            >
              {which === 'startedOn' ? words.start : words.end}
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            aria-label={words.changeThis(row.title)}
            aria-expanded={open === 'change'}
            onClick={() => setOpen(open === 'change' ? undefined : 'change')}
          >
            {words.change}
          </Button>
        </Stack>
      )}
      {open === 'day' && (
        <Panel title={dayTitle}>
          <Opening of={measureCode.day}>
            {({ MeasureDay }) => <MeasureDay of={view} row={row} which={which} onDone={close} />}
          </Opening>
        </Panel>
      )}
      {open === 'change' && (
        <Panel title={words.changeThis(row.title)}>
          <Opening of={measureCode.set}>
            {({ SetMeasure }) => <SetMeasure view={view} row={row} onDone={close} />}
          </Opening>
        </Panel>
      )}
    </Stack>
  );
}
