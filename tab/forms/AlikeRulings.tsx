import { Body1, Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { stemsOf } from '../../shared/kernel/swedish-words.ts';
import { similarRulings } from '../../shared/rulings/search.ts';
import { rulingsAddress } from '../client/addresses.ts';
import { useView } from '../client/useView.ts';
import { joinFacts } from '../parts/join-facts.ts';
import { Quiet } from '../parts/Quiet.tsx';
import { Stack } from '../parts/Stack.tsx';
import { rulingsText } from '../text/rulings-text.ts';

const useStyles = makeStyles({
  beside: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
});

/** What has been decided about something alike; nothing where nothing has. */
export function AlikeRulings({ written }: { readonly written: string }) {
  return stemsOf(written).length > 0 ? <Alike written={written} /> : null;
}

function Alike({ written }: { readonly written: string }) {
  const styles = useStyles();
  const rulings = useView(rulingsAddress);
  // Who may not read the register, or gets no answer, writes on without it.
  if (rulings.status !== 'ready') return null;
  const held = rulings.view.rows.filter(({ holds }) => holds);
  const alike = similarRulings(held, written);
  if (alike.length === 0) return null;
  return (
    <div className={styles.beside}>
      <Stack tight>
        <Quiet>{rulingsText.alike(alike.length)}</Quiet>
        {alike.map((row) => (
          <Stack key={row.rulingId} tight>
            <Body1Strong>{row.question}</Body1Strong>
            <Body1>{row.decision}</Body1>
            <Quiet>{joinFacts(row.whoseText, row.stateText)}</Quiet>
          </Stack>
        ))}
      </Stack>
    </div>
  );
}
