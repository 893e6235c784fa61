import { Body1Strong, Link } from '@fluentui/react-components';
import type { DueView } from '../../shared/entered/view.ts';
import { enteredAddress } from '../client/later-addresses.ts';
import { useMe } from '../client/me.ts';
import { useView } from '../client/useView.ts';
import { Mark } from '../parts/Mark.tsx';
import { Rows } from '../parts/Rows.tsx';
import { Section } from '../parts/Section.tsx';
import { Stack } from '../parts/Stack.tsx';
import { hrefOf } from '../router/route.ts';
import { enteredText } from '../text/entered-text.ts';
import { text } from '../text/text.ts';

interface DueFiguresProps {
  readonly of: readonly Pick<DueView, 'text' | 'urgent'>[];
  /** It is entered on another page. */
  readonly elsewhere?: boolean;
}

/** What is to be entered now, for who enters it. */
export function DueFigures({ of: due, elsewhere = false }: DueFiguresProps) {
  if (due.length === 0) return null;
  return (
    <Section
      title={enteredText.due}
      accent
      aside={
        elsewhere && <Link href={hrefOf({ page: 'county-entered' })}>{enteredText.toCounty}</Link>
      }
    >
      <Rows of={due} keyOf={(one) => one.text}>
        {(one) => (
          <Stack as="row">
            <Body1Strong>{one.text}</Body1Strong>
            {one.urgent && <Mark color="danger">{text.home.urgent}</Mark>}
          </Stack>
        )}
      </Rows>
    </Section>
  );
}

/** Where one comes to the county and not to what is entered of it. */
export function DueOfCounty() {
  const { readsCounty } = useMe();
  return readsCounty === true ? <AskedDue /> : null;
}

/** What does not come is no loss: the page it is entered on says it too. */
function AskedDue() {
  const entered = useView(enteredAddress(undefined));
  return entered.status === 'ready' ? <DueFigures of={entered.view.due} elsewhere /> : null;
}
