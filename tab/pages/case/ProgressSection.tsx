import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ProgressRow } from '../../../shared/cases/follow/view.ts';
import type { CaseView } from '../../../shared/cases/page/view.ts';
import { LabelledLine } from '../../parts/LabelledLine.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { caseText } from '../../text/case-text.ts';
import { Mark } from '../../parts/Mark.tsx';

const useStyles = makeStyles({
  steps: { display: 'inline-flex', gap: tokens.spacingHorizontalXXS },
  step: {
    width: '18px',
    height: '10px',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    boxSizing: 'border-box',
    forcedColorAdjust: 'none',
  },
  reached: {
    backgroundColor: tokens.colorBrandForeground1,
    borderTopColor: tokens.colorBrandForeground1,
    borderRightColor: tokens.colorBrandForeground1,
    borderBottomColor: tokens.colorBrandForeground1,
    borderLeftColor: tokens.colorBrandForeground1,
  },
});

interface ProgressSectionProps {
  readonly view: CaseView;
}

const words = caseText.progress;

/** Where the individual stands on the four scales, and which way it has gone. */
export function ProgressSection({ view }: ProgressSectionProps) {
  const known = view.progress.filter(({ level }) => level !== undefined);
  return (
    <Section title={caseText.sections.progress}>
      {known.length === 0 ? (
        <Body1>{words.none}</Body1>
      ) : (
        <>
          <Quiet>{known[0]?.when}</Quiet>
          <Rows of={known} keyOf={({ dimension }) => dimension}>
            {(row) => <ProgressLine row={row} />}
          </Rows>
        </>
      )}
    </Section>
  );
}

const colors = { forward: 'success', same: 'informative', back: 'warning' } as const;

function ProgressLine({ row }: { readonly row: ProgressRow }) {
  return (
    <LabelledLine label={row.label}>
      {/* The words below, so that what is compared down the page begins at the same place in every row. */}
      <Stack tight>
        <Stack as="row">
          {row.level !== undefined && <Scale level={row.level} />}
          {row.movement !== 'none' && (
            <Mark color={colors[row.movement]}>{words.movement[row.movement]}</Mark>
          )}
        </Stack>
        <Body1>{row.text}</Body1>
      </Stack>
    </LabelledLine>
  );
}

function Scale({ level }: { readonly level: number }) {
  const styles = useStyles();
  return (
    <span role="img" aria-label={words.level(level)} className={styles.steps}>
      {[1, 2, 3, 4, 5].map((step) => (
        <span key={step} className={`${styles.step} ${step <= level ? styles.reached : ''}`} />
      ))}
    </span>
  );
}
