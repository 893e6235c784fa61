import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { countyWorkAddress } from '../../client/later-addresses.ts';
import { useView } from '../../client/useView.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Section } from '../../parts/Section.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { Examples } from '../../reporting/Examples.tsx';
import { Revisions } from '../../reporting/Revisions.tsx';
import { countyGroupText } from '../../text/county-group-text.ts';
import { text } from '../../text/text.ts';

/** What Länsam sends to everybody: good examples, and the revision of the agreement for those who comment on it. */
export function FromCountyPage() {
  const work = useView(countyWorkAddress);
  return (
    <ViewGate of={work}>
      {(view) => (
        <PageFrame title={text.app.fromCounty} lead={countyGroupText.fromLead}>
          {view.revisions.length > 0 && (
            <Section title={countyGroupText.revision} accent>
              <Revisions of={view.revisions} />
            </Section>
          )}
          <Section title={countyGroupText.examples}>
            {view.examples.length === 0 ? (
              <EmptyState icon={<CheckmarkCircleRegular />}>{view.noExamples}</EmptyState>
            ) : (
              <Examples of={view.examples} />
            )}
          </Section>
        </PageFrame>
      )}
    </ViewGate>
  );
}
