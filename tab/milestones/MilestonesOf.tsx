import { Body1, Button } from '@fluentui/react-components';
import { FlagRegular } from '@fluentui/react-icons/svg/flag';
import type { GatheringPlace } from '../../shared/gatherings/gathering.ts';
import { milestoneForm, milestoneStart } from '../../shared/milestones/forms.ts';
import type { MilestonesView } from '../../shared/milestones/view.ts';
import { milestonesAddress } from '../client/later-addresses.ts';
import { useView } from '../client/useView.ts';
import { Fold } from '../figures/Fold.tsx';
import { FoldedSection } from '../figures/FoldedSection.tsx';
import { ButtonForm } from '../forms/ButtonForm.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Rows } from '../parts/Rows.tsx';
import { Section } from '../parts/Section.tsx';
import { ViewGate } from '../parts/ViewGate.tsx';
import { milestonesText as words } from '../text/milestones-text.ts';
import { text } from '../text/text.ts';
import { MilestoneLine } from './MilestoneLine.tsx';
import { MilestonesCompared } from './MilestonesCompared.tsx';

interface MilestonesOfProps {
  readonly place: GatheringPlace;
  /** Among what one comes to second: in one line, unless one of them is late. */
  readonly folded?: boolean;
}

/** The delmål of a team, a styrgrupp or, without either, the county, on a page of theirs. */
export function MilestonesOf({ place, folded = false }: MilestonesOfProps) {
  const milestones = useView(milestonesAddress(place));
  const failed = milestones.status === 'failed' ? milestones.failure : undefined;
  // Who may not read them has no use of the heading either; the page is theirs all the same.
  if (failed?.kind === 'no-access') return null;
  if (folded && milestones.status === 'ready') {
    const { open } = milestones.view;
    const late = open.filter(({ isOverdue }) => isOverdue).length;
    return (
      <FoldedSection title={words.titled(open.length, late)} openFirst={late > 0}>
        <Milestones view={milestones.view} />
      </FoldedSection>
    );
  }
  return (
    <Section title={words.title} id="milestones">
      {failed === undefined ? (
        <ViewGate of={milestones} inside>
          {(view) => <Milestones view={view} />}
        </ViewGate>
      ) : (
        <NotFetched retry={milestones.refresh} />
      )}
    </Section>
  );
}

/** On a page that is there: the rest of it is worth reading. */
function NotFetched({ retry }: { readonly retry: () => void }) {
  return (
    <>
      <Body1 role="alert">{text.state.notFetched}</Body1>
      <div>
        <Button onClick={retry}>{text.state.retry}</Button>
      </div>
    </>
  );
}

function Milestones({ view }: { readonly view: MilestonesView }) {
  const { open, over, table, whose } = view;
  const isEmpty = open.length === 0 && over.length === 0;
  return (
    <>
      {isEmpty && <EmptyState icon={<FlagRegular />}>{view.emptyText}</EmptyState>}
      {!isEmpty && open.length === 0 && <Body1>{words.noneOpen}</Body1>}
      {open.length > 0 && (
        <Rows of={open} keyOf={({ milestoneId }) => milestoneId}>
          {(row) => <MilestoneLine row={row} view={view} />}
        </Rows>
      )}
      {view.canAdd && (
        <ButtonForm
          form={milestoneForm}
          start={milestoneStart(view.canGive)}
          command={(milestone) => ({ verb: 'add-milestone', whose, ...milestone })}
        />
      )}
      {over.length > 0 && (
        <Fold level="h3" title={words.over(over.length)}>
          <Rows of={over} keyOf={({ milestoneId }) => milestoneId}>
            {(row) => <MilestoneLine row={row} view={view} />}
          </Rows>
        </Fold>
      )}
      {table !== undefined && <MilestonesCompared of={table} />}
    </>
  );
}
