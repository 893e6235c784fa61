import { Body1, Body1Strong, Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import { enteredForms } from '../../../shared/entered/forms.ts';
import type { EnteredSection, EnteredView } from '../../../shared/entered/view.ts';
import { enteredAddress, goalsAddress } from '../../client/later-addresses.ts';
import { DueFigures } from '../../figures/DueFigures.tsx';
import { Fold } from '../../figures/Fold.tsx';
import { GoalList } from '../../figures/GoalList.tsx';
import { useMe } from '../../client/me.ts';
import { useView } from '../../client/useView.ts';
import { NotToBeHad } from '../../parts/NotToBeHad.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { hrefOf } from '../../router/route.ts';
import { teamText } from '../../text/team-text.ts';
import { enteredText } from '../../text/entered-text.ts';
import { text } from '../../text/text.ts';
import { EnteredLine } from './EnteredLine.tsx';
import { EnterForm } from './EnterForm.tsx';

/** What is not made by cases and is entered once, of a team or of the county. */
export function EnteredPage({ teamId }: { readonly teamId?: string }) {
  const entered = useView(enteredAddress(teamId));
  return (
    <ViewGate of={entered}>
      {(view) => (
        <PageFrame title={view.title} lead={view.lead} actions={<WayBack view={view} />}>
          <DueFigures of={view.due} />
          {view.teamId !== undefined && <GoalsSection teamId={view.teamId} />}
          {view.sections.map((section) => (
            <PartOfEntered key={section.what} section={section} teamId={view.teamId} />
          ))}
        </PageFrame>
      )}
    </ViewGate>
  );
}

function WayBack({ view: { teamId } }: { readonly view: EnteredView }) {
  const { mayChangeFederation, mayCompareAbove } = useMe();
  if (teamId !== undefined)
    return <Link href={hrefOf({ page: 'numbers', teamId })}>{text.tallies.back}</Link>;
  return (
    <Stack as="row">
      {mayCompareAbove && (
        <Link href={hrefOf({ page: 'county' })}>{enteredText.goalsOfCounty}</Link>
      )}
      {mayChangeFederation && (
        <Link href={hrefOf({ page: 'federation' })}>{teamText.federation.toFederation}</Link>
      )}
    </Stack>
  );
}

/** Asked for by itself: to count takes a while, and what is entered does not wait for it. */
function GoalsSection({ teamId }: { readonly teamId: string }) {
  const goals = useView(goalsAddress(teamId));
  switch (goals.status) {
    case 'loading':
      return <Body1 role="status">{text.state.loading}</Body1>;
    case 'failed':
      return <NotToBeHad failure={goals.failure} retry={goals.refresh} />;
    case 'ready':
      return goals.view.goals.length === 0 ? null : (
        <Section title={teamText.steering.goals(goals.view.goalsOf)}>
          <GoalList goals={goals.view.goals} />
        </Section>
      );
  }
}

interface PartProps {
  readonly section: EnteredSection;
  readonly teamId: string | undefined;
}

function PartOfEntered({ section, teamId }: PartProps) {
  const { title, lead, rows, totals, emptyText, entering } = section;
  const [open, setOpen] = useState(false);
  // The last year there is anything of, and the one before it, are what one comes for.
  const latest = Math.max(...rows.map(({ year }) => year));
  const lately = rows.filter(({ year }) => year >= latest - 1);
  const older = rows.filter(({ year }) => year < latest - 1);
  return (
    <Section
      title={title}
      aside={
        entering !== undefined &&
        !open && <Button onClick={() => setOpen(true)}>{enteredForms[entering].open}</Button>
      }
    >
      <Quiet>{lead}</Quiet>
      {open && entering !== undefined && (
        <EnterForm what={entering} teamId={teamId} onDone={() => setOpen(false)} />
      )}
      {totals.length > 0 && (
        <ul aria-label={enteredText.sums} style={{ margin: 0, padding: 0, listStyle: 'none' }}>
          {totals.map((total) => (
            <li key={total}>
              <Body1Strong>{total}</Body1Strong>
            </li>
          ))}
        </ul>
      )}
      {rows.length === 0 ? (
        <Body1>{emptyText}</Body1>
      ) : (
        <Rows of={lately} keyOf={({ id }) => id} label={title}>
          {(row) => <EnteredLine row={row} kind={entering} teamId={teamId} />}
        </Rows>
      )}
      {older.length > 0 && (
        <Fold level="h3" title={enteredText.older(title)}>
          <Rows of={older} keyOf={({ id }) => id}>
            {(row) => <EnteredLine row={row} kind={entering} teamId={teamId} />}
          </Rows>
        </Fold>
      )}
    </Section>
  );
}
