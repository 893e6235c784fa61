import { Body1 } from '@fluentui/react-components';
import { openRevisionForm, openRevisionStart } from '../../../shared/county-work/forms.ts';
import type { CountyWorkView } from '../../../shared/county-work/view.ts';
import { useMe } from '../../client/me.ts';
import { ButtonForm } from '../../forms/ButtonForm.tsx';
import { Section } from '../../parts/Section.tsx';
import { Examples } from '../../reporting/Examples.tsx';
import { Revisions } from '../../reporting/Revisions.tsx';
import { countyGroupText } from '../../text/county-group-text.ts';
import { WorkGroups } from './WorkGroups.tsx';

/** What Länsam has under way beside what is lifted to it. */
export function CountyWork({ view }: { readonly view: CountyWorkView }) {
  const { today } = useMe();
  return (
    <>
      {view.proposed.length > 0 && (
        <Section title={countyGroupText.proposed} accent>
          <Examples of={view.proposed} />
        </Section>
      )}
      <WorkGroups view={view} />
      <Section title={countyGroupText.revision}>
        {view.revisions.length === 0 && <Body1>{view.noRevisions}</Body1>}
        <Revisions of={view.revisions} />
        <ButtonForm
          form={openRevisionForm}
          start={openRevisionStart(
            today,
            view.revisions.map(({ revisionId }) => revisionId),
          )}
          command={(revision) => ({ verb: 'open-revision', ...revision })}
        />
      </Section>
    </>
  );
}
