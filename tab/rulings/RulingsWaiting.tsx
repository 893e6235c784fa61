import { Link } from '@fluentui/react-components';
import type { RulingLevel } from '../../shared/codes/ruling.ts';
import { rulingsAddress } from '../client/addresses.ts';
import { useView } from '../client/useView.ts';
import { Rows } from '../parts/Rows.tsx';
import { Section } from '../parts/Section.tsx';
import { hrefOf } from '../router/route.ts';
import { rulingsText as words } from '../text/rulings-text.ts';
import { RulingLine } from './RulingLine.tsx';

/** On the page of those who decide: what waits for them, and the way to all that has been decided. */
export function RulingsWaiting({ level }: { readonly level: RulingLevel }) {
  const rulings = useView(rulingsAddress);
  // The page says itself when nothing can be fetched, and who may not read the register has no use of it.
  if (rulings.status !== 'ready') return null;
  const { rows, today } = rulings.view;
  const waiting = rows.filter((row) => row.level === level && (row.can.decide || row.can.confirm));
  const all = <Link href={hrefOf({ page: 'rulings' })}>{words.toRulings}</Link>;
  if (waiting.length === 0) return <div>{all}</div>;
  return (
    <Section title={words.waitingHere} aside={all} accent onScreen>
      <Rows of={waiting} keyOf={({ rulingId }) => rulingId}>
        {(row) => <RulingLine row={row} today={today} />}
      </Rows>
    </Section>
  );
}
