import { Body1, Button, Link } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { WaitsView } from '../../shared/year/wait.ts';
import { waitsAddress } from '../client/later-addresses.ts';
import { useView } from '../client/useView.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { LabelledLine } from '../parts/LabelledLine.tsx';
import { Mark } from '../parts/Mark.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { Rows } from '../parts/Rows.tsx';
import { Section } from '../parts/Section.tsx';
import { Stack } from '../parts/Stack.tsx';
import { hrefOf } from '../router/route.ts';
import { text } from '../text/text.ts';

interface WaitsHereProps {
  /** Where something else is there to do: nothing is said of nothing. */
  readonly quiet?: boolean;
}

/** What waits for those who steer, first on the page that they come to. Whom nothing can wait for is not told of it. */
export function WaitsHere({ quiet = false }: WaitsHereProps) {
  const waits = useView(waitsAddress());
  if (waits.status !== 'ready' || (quiet && waits.view.kinds.length === 0)) return null;
  return <WaitsSection view={waits.view} />;
}

/** Counted and by kind, each with the way to where it is done. */
export function WaitsSection({ view }: { readonly view: WaitsView }) {
  return (
    <Section title={view.title} accent onScreen>
      {view.kinds.length === 0 ? (
        <EmptyState icon={<CheckmarkCircleRegular />}>{view.nothingText}</EmptyState>
      ) : (
        <Rows of={view.kinds} keyOf={({ code }) => code}>
          {(kind) => <Kind of={kind} />}
        </Rows>
      )}
    </Section>
  );
}

function Kind({ of }: { readonly of: WaitsView['kinds'][number] }) {
  const { label, urgent, waits, moreText, button, note } = of;
  return (
    <LabelledLine
      label={
        <Stack as="row">
          {label}
          {urgent && <Mark color="danger">{text.home.urgent}</Mark>}
        </Stack>
      }
    >
      <Stack tight>
        {waits.map(({ short, to }, n) =>
          to === undefined ? (
            <Body1 key={n}>{short}</Body1>
          ) : button === undefined ? (
            <div key={n}>
              <Link href={hrefOf(to)}>{short}</Link>
            </div>
          ) : (
            <Stack as="row" key={n}>
              <Body1>{short}</Body1>
              <Button as="a" size="small" aria-label={`${button}: ${short}`} href={hrefOf(to)}>
                {button}
              </Button>
            </Stack>
          ),
        )}
        {moreText !== undefined && <Quiet>{moreText}</Quiet>}
        {note !== undefined && <Quiet>{note}</Quiet>}
      </Stack>
    </LabelledLine>
  );
}
