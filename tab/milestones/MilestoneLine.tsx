import { type BadgeProps, Body1, Body1Strong, Button } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useState } from 'react';
import {
  changeMilestoneForm,
  dropMilestoneForm,
  milestonePresses,
  reachMilestoneForm,
  reachMilestoneStart,
} from '../../shared/milestones/forms.ts';
import type { MilestoneRow, MilestonesView } from '../../shared/milestones/view.ts';
import { useSend } from '../client/useSend.ts';
import { Fold } from '../figures/Fold.tsx';
import { SendForm } from '../forms/SendForm.tsx';
import { joinFacts } from '../parts/join-facts.ts';
import { LabelledLine } from '../parts/LabelledLine.tsx';
import { Mark } from '../parts/Mark.tsx';
import { Panel } from '../parts/Panel.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { Rows } from '../parts/Rows.tsx';
import { SendFailure } from '../parts/SendFailure.tsx';
import { Stack } from '../parts/Stack.tsx';
import { RowMenu } from '../surfaces/RowMenu.tsx';
import { milestonesText as words } from '../text/milestones-text.ts';
import { ChangeMilestone } from './ChangeMilestone.tsx';

const colours: Readonly<Record<MilestoneRow['status'], NonNullable<BadgeProps['color']>>> = {
  'not-started': 'informative',
  ongoing: 'brand',
  done: 'success',
  dropped: 'subtle',
};

interface MilestoneLineProps {
  readonly row: MilestoneRow;
  readonly view: Pick<MilestonesView, 'whose' | 'today'>;
}

/** One delmål: how it goes, by when and who answers; for its writers what they may do with it. */
export function MilestoneLine({ row, view }: MilestoneLineProps) {
  const [doing, setDoing] = useState<'change' | 'reach' | 'drop'>();
  const sending = useSend();
  const { milestoneId, title, can, given } = row;
  const shut = (): void => setDoing(undefined);
  // What the county has given is said for those whose page it is.
  const said = { milestoneId, ...(row.fromText === undefined ? {} : { whose: view.whose }) };
  return (
    // By the key that it has in the year, which leads here.
    <div id={`milestone-${milestoneId}`} tabIndex={-1}>
      <Stack tight>
        <Stack as="row">
          <div style={{ flex: '1 1 200px', minWidth: 0, overflowWrap: 'anywhere' }}>
            <Body1Strong>{title}</Body1Strong>
          </div>
          <Mark color={row.isOverdue ? 'danger' : colours[row.status]}>{row.statusText}</Mark>
          {doing === undefined && (
            <RowMenu
              about={title}
              actions={[
                can.change
                  ? {
                      key: 'change',
                      label: changeMilestoneForm.open,
                      icon: <EditRegular />,
                      onChosen: () => setDoing('change'),
                    }
                  : undefined,
                can.drop
                  ? {
                      key: 'drop',
                      label: dropMilestoneForm.open,
                      icon: <DismissCircleRegular />,
                      onChosen: () => setDoing('drop'),
                    }
                  : undefined,
                can.takeBack
                  ? {
                      key: 'take-back',
                      label: milestonePresses.takeBack.open,
                      icon: <ArrowUndoRegular />,
                      onChosen: () => void sending.send({ verb: 'take-back-milestone', ...said }),
                    }
                  : undefined,
              ]}
            />
          )}
        </Stack>
        <Quiet>{joinFacts(row.whenText, row.answersText)}</Quiet>
        {row.reason !== undefined && <Body1>{`${words.reason} ${row.reason}`}</Body1>}
        <Quiet>{joinFacts(row.fromText ?? '', row.byText)}</Quiet>
        {given !== undefined && <Given of={given} />}
        {doing === undefined && (can.begin || can.reach) && (
          <Stack as="row">
            {can.reach && (
              <Button
                size="small"
                aria-label={`${reachMilestoneForm.open}: ${title}`}
                onClick={() => setDoing('reach')}
              >
                {reachMilestoneForm.open}
              </Button>
            )}
            {can.begin && (
              <Button
                size="small"
                appearance="subtle"
                aria-label={`${milestonePresses.begin.open}: ${title}`}
                disabledFocusable={sending.sending}
                onClick={() => void sending.send({ verb: 'begin-milestone', ...said })}
              >
                {milestonePresses.begin.open}
              </Button>
            )}
          </Stack>
        )}
        <SendFailure failure={sending.failure} />
        {doing === 'change' && can.change && <ChangeMilestone row={row} onShut={shut} />}
        {doing === 'reach' && can.reach && (
          <Panel title={`${reachMilestoneForm.open}: ${title}`}>
            <SendForm
              form={reachMilestoneForm}
              start={reachMilestoneStart(view.today)}
              command={(reached) => ({ verb: 'reach-milestone', ...said, ...reached })}
              onDone={shut}
              onCancel={shut}
            />
          </Panel>
        )}
        {doing === 'drop' && can.drop && (
          <Panel title={`${dropMilestoneForm.open}: ${title}`}>
            <SendForm
              form={dropMilestoneForm}
              command={(dropped) => ({ verb: 'drop-milestone', ...said, ...dropped })}
              onDone={shut}
              onCancel={shut}
            />
          </Panel>
        )}
      </Stack>
    </div>
  );
}

/** How many of those that it is given to have reached it, and each of them unfolded. */
function Given({ of }: { readonly of: NonNullable<MilestoneRow['given']> }) {
  return (
    <Fold level="h3" title={of.reachedText}>
      <Rows of={of.rows} keyOf={({ whose }) => whose}>
        {({ name, text }) => (
          <LabelledLine label={name}>
            <Body1>{text}</Body1>
          </LabelledLine>
        )}
      </Rows>
    </Fold>
  );
}
