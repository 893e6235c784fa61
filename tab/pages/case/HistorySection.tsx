import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseView, HistoryLine } from '../../../shared/cases/page/view.ts';
import { breakable } from '../../parts/breakable.tsx';
import { joinFacts } from '../../parts/join-facts.ts';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { caseText } from '../../text/case-text.ts';

const useStyles = makeStyles({ undone: { textDecorationLine: 'line-through' } });

interface HistorySectionProps {
  readonly view: Pick<CaseView, 'history'>;
}

/** So many are shown at first: a case that has gone on for years has a hundred. */
const latest = 10;

/** Everything that happened, with who, when and by which rules; what was taken back is struck through and says so. */
export function HistorySection({ view: { history } }: HistorySectionProps) {
  const [all, setAll] = useState(false);
  const lines = history.map((line, index) => ({
    line,
    index,
    rulesText: line.rulesText === history[index - 1]?.rulesText ? undefined : line.rulesText,
  }));
  return (
    <Section title={caseText.sections.history}>
      {history.length === 0 && <Body1>{caseText.noHistory}</Body1>}
      <Rows of={all ? lines : lines.slice(0, latest)} keyOf={({ index }) => String(index)}>
        {({ line, rulesText }) => <Line line={line} rulesText={rulesText} />}
      </Rows>
      {history.length > latest && (
        <div>
          <Button aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? caseText.latestHistory : caseText.allHistory(history.length)}
          </Button>
        </div>
      )}
    </Section>
  );
}

interface LineProps {
  readonly line: HistoryLine;
  /** Where it is another than that of the line above. */
  readonly rulesText: string | undefined;
}

function Line({ line, rulesText }: LineProps) {
  const styles = useStyles();
  return (
    <Stack tight>
      {line.undone ? (
        <s className={styles.undone}>
          <Body1>{breakable(line.text)}</Body1>
        </s>
      ) : (
        <Body1>{breakable(line.text)}</Body1>
      )}
      <Quiet>
        {joinFacts(
          line.undone ? caseText.undone : undefined,
          line.whenText,
          line.byText,
          rulesText,
        )}
      </Quiet>
    </Stack>
  );
}
