import { Body1, Link } from '@fluentui/react-components';
import { yearAddress } from '../../client/later-addresses.ts';
import { useView } from '../../client/useView.ts';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { FoldedSection } from '../../figures/FoldedSection.tsx';
import { hrefOf } from '../../router/route.ts';
import { text } from '../../text/text.ts';
import { yearText } from '../../text/year-text.ts';

/** As many as one looks ahead to. */
const mostAhead = 3;

/** The styrgrupp's own meetings: what is late, what comes next, and the way to its year. */
export function YearOfGroup({ steeringGroupId }: { readonly steeringGroupId: string }) {
  const year = useView(yearAddress({ steeringGroupId }, undefined));
  if (year.status !== 'ready') return null;
  const { months } = year.view;
  // The delmål stand by themselves on the same page.
  const overdue = year.view.overdue.filter(({ milestoneId }) => milestoneId === undefined);
  const ahead = months
    .flatMap(({ rows }) => rows)
    .filter(({ state, milestoneId }) => state === 'planned' && milestoneId === undefined)
    .slice(0, mostAhead);
  return (
    <FoldedSection title={yearText.ofGroup}>
      <div>
        <Link href={hrefOf({ page: 'year', steeringGroupId })}>{text.pages.year}</Link>
      </div>
      {overdue.length > 0 && <Body1>{yearText.late(overdue.length)}</Body1>}
      {ahead.length === 0 ? (
        <Quiet>{yearText.nothingAhead}</Quiet>
      ) : (
        <Rows of={ahead} keyOf={({ key }) => key}>
          {({ text: what, whenText, note, gathering }) => (
            <>
              {gathering === undefined ? (
                <Body1>{`${what} ${whenText}`}</Body1>
              ) : (
                <Link
                  href={hrefOf({
                    page: 'gathering',
                    gatheringId: gathering.id,
                    ...(gathering.teamId === undefined ? {} : { teamId: gathering.teamId }),
                  })}
                >
                  {`${what} ${whenText}`}
                </Link>
              )}
              {note !== undefined && <Quiet>{note}</Quiet>}
            </>
          )}
        </Rows>
      )}
    </FoldedSection>
  );
}
