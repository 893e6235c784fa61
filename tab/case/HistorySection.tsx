import { Body1, makeStyles } from '@fluentui/react-components';
import type { CaseView, HistoryLine } from '../../shared/cases/case-view.ts';
import { joinFacts } from '../parts/join-facts.ts';
import { Quiet } from '../parts/Quiet.tsx';
import { Rows } from '../parts/Rows.tsx';
import { Section } from '../parts/Section.tsx';
import { Stack } from '../parts/Stack.tsx';
import { caseText } from '../text-case.ts';

const useStyles = makeStyles({ undone: { textDecorationLine: 'line-through' } });

interface HistorySectionProps {
  readonly view: Pick<CaseView, 'history'>;
}

/** Everything that happened, with who, when and by which rules; what was taken back is struck through and says so. */
export function HistorySection({ view: { history } }: HistorySectionProps) {
  return (
    <Section title={caseText.sections.history}>
      {history.length === 0 ? (
        <Body1>{caseText.noHistory}</Body1>
      ) : (
        <Rows
          of={history.map((line, index) => ({ line, index }))}
          keyOf={({ index }) => `${index}`}
        >
          {({ line }) => <Line line={line} />}
        </Rows>
      )}
    </Section>
  );
}

function Line({ line }: { readonly line: HistoryLine }) {
  const styles = useStyles();
  return (
    <Stack tight>
      {line.undone ? (
        <s className={styles.undone}>
          <Body1>{line.text}</Body1>
        </s>
      ) : (
        <Body1>{line.text}</Body1>
      )}
      <Quiet>
        {joinFacts(
          line.undone ? caseText.undone : undefined,
          line.whenText,
          line.byText,
          line.rulesText,
        )}
      </Quiet>
    </Stack>
  );
}
