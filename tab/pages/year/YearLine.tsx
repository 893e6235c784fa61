import { Body1Strong, type BadgeProps, Button, Link } from '@fluentui/react-components';
import type { YearRow } from '../../../shared/year/view.ts';
import { Mark } from '../../parts/Mark.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { hrefOf, type Route } from '../../router/route.ts';
import { yearText } from '../../text/year-text.ts';

const colours: Readonly<Record<YearRow['state'], NonNullable<BadgeProps['color']>>> = {
  planned: 'informative',
  held: 'success',
  missing: 'warning',
  overdue: 'danger',
  cancelled: 'subtle',
};

interface YearLineProps {
  readonly row: YearRow;
  readonly onPlan: (what: string) => void;
}

/** One thing of the year: what, when, how it stands, and the way to it. */
export function YearLine({ row, onPlan }: YearLineProps) {
  const { text, whenText, note, toPlan, state, stateText } = row;
  return (
    <Stack tight>
      <What row={row} />
      <Stack as="row">
        <Quiet>{whenText}</Quiet>
        <Mark color={colours[state]}>{stateText}</Mark>
      </Stack>
      {note !== undefined && <Quiet>{note}</Quiet>}
      {toPlan !== undefined && (
        <div>
          <Button
            size="small"
            aria-label={yearText.planThis(`${text}, ${whenText}`)}
            onClick={() => onPlan(toPlan)}
          >
            {yearText.plan}
          </Button>
        </div>
      )}
    </Stack>
  );
}

/** What it is, leading to where it is done; a delmål stands further down on the same page. */
function What({ row }: { readonly row: YearRow }) {
  const { key, text, whenText, milestoneId } = row;
  if (milestoneId !== undefined)
    return (
      <Link
        as="button"
        style={{ textAlign: 'start', lineHeight: 'inherit' }}
        aria-label={yearText.show(`${text}, ${whenText}`)}
        onClick={() => goToRow(key)}
      >
        {text}
      </Link>
    );
  const route = routeOf(row);
  if (route === undefined) return <Body1Strong>{text}</Body1Strong>;
  return (
    <Link href={hrefOf(route)} aria-label={yearText.open(text, whenText)}>
      {text}
    </Link>
  );
}

/** Into view and under the keyboard; where it is folded away, the whole list. */
function goToRow(key: string): void {
  const element = document.getElementById(key) ?? document.getElementById('milestones');
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}

function routeOf({ gathering, page }: YearRow): Route | undefined {
  if (gathering !== undefined) {
    const { id: gatheringId, teamId } = gathering;
    return { page: 'gathering', gatheringId, ...(teamId === undefined ? {} : { teamId }) };
  }
  return page;
}
