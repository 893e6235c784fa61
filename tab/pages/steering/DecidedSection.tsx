import { Body1, Body1Strong, Link, type BadgeProps } from '@fluentui/react-components';
import type { GroupDecision } from '../../../shared/digest/present-decisions.ts';
import { Fold } from '../../figures/Fold.tsx';
import { FoldedSection } from '../../figures/FoldedSection.tsx';
import { joinFacts } from '../../parts/join-facts.ts';
import { Mark } from '../../parts/Mark.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { hrefOf } from '../../router/route.ts';
import { teamText } from '../../text/team-text.ts';

const words = teamText.steering.decisions;

const colours: Readonly<Record<GroupDecision['state'], NonNullable<BadgeProps['color']>>> = {
  late: 'danger',
  waiting: 'brand',
  passed: 'informative',
  done: 'success',
};

/** What the styrgrupp has decided and by when it is to be done, what comes first at the top; each leads to where it is changed. */
export function DecidedSection({ of }: { readonly of: readonly GroupDecision[] }) {
  const isOver = ({ state }: GroupDecision) => state === 'done' || state === 'passed';
  const over = of.filter(isOver);
  const open = of.filter((one) => !isOver(one));
  const late = open.filter(({ state }) => state === 'late').length;
  return (
    <FoldedSection title={words.titled(open.length, late)} openFirst={late > 0}>
      {open.length === 0 ? (
        <Body1>{words.none}</Body1>
      ) : (
        <Rows of={open} keyOf={({ id }) => id}>
          {(row) => <Decision row={row} />}
        </Rows>
      )}
      {over.length > 0 && (
        <Fold level="h3" title={words.over(over.length)}>
          <Rows of={over} keyOf={({ id }) => id}>
            {(row) => <Decision row={row} />}
          </Rows>
        </Fold>
      )}
    </FoldedSection>
  );
}

function Decision({ row: { about, text, ownerText, dueText, state, to } }: { row: GroupDecision }) {
  return (
    <Stack tight>
      <Stack as="row">
        <Body1Strong>{text}</Body1Strong>
        <Mark color={colours[state]}>{words.state[state]}</Mark>
      </Stack>
      <Body1>{joinFacts(dueText, ownerText)}</Body1>
      <Quiet>
        <Link href={hrefOf(to)}>{about}</Link>
      </Quiet>
    </Stack>
  );
}
