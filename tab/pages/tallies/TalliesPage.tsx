import { Body1, Link } from '@fluentui/react-components';
import { talliesAddress } from '../../client/addresses.ts';
import { useView } from '../../client/useView.ts';
import { NarrowSelect } from '../../inputs/NarrowSelect.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { hrefOf } from '../../router/route.ts';
import { goTo } from '../../router/useRoute.ts';
import { text } from '../../text/text.ts';
import { OccasionsForm } from './OccasionsForm.tsx';
import { ScreeningForm } from './ScreeningForm.tsx';

interface TalliesPageProps {
  readonly teamId: string;
  readonly tertial: string | undefined;
}

const words = text.tallies;

/** What the samordnare counts by the tertial, because nothing else here knows it. */
export function TalliesPage({ teamId, tertial }: TalliesPageProps) {
  const tallies = useView(talliesAddress(teamId, tertial));
  return (
    <ViewGate of={tallies}>
      {(view) => (
        <PageFrame
          title={words.title}
          lead={words.lead}
          actions={<Link href={hrefOf({ page: 'numbers', teamId })}>{words.back}</Link>}
        >
          <div style={{ maxWidth: 340 }}>
            <NarrowSelect
              aria-label={words.tertial}
              value={view.tertial}
              onValue={(chosen) => goTo({ page: 'tallies', teamId, tertial: chosen })}
            >
              {view.tertials.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </NarrowSelect>
          </div>
          {!view.canCount && <Body1>{words.onlyCoordinator}</Body1>}
          <Section title={words.screening} aside={<Quiet>{view.title}</Quiet>}>
            <Rows of={view.screening} keyOf={({ tool }) => tool}>
              {(row) => (
                <ScreeningForm
                  key={`${view.tertial} ${row.offered} ${row.done}`}
                  view={view}
                  row={row}
                />
              )}
            </Rows>
          </Section>
          <Section title={words.occasions}>
            <OccasionsForm key={`${view.tertial} ${view.occasions}`} view={view} />
          </Section>
        </PageFrame>
      )}
    </ViewGate>
  );
}
