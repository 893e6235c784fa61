import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import type { RefObject } from 'react';
import { type CopiedTable, useCopy } from '../parts/useCopy.ts';
import { Stack } from '../parts/Stack.tsx';
import { teamText } from '../text/team-text.ts';

const useStyles = makeStyles({
  unprinted: { '@media print': { display: 'none' } },
});

interface CopyTableProps {
  readonly title: string;
  readonly table: RefObject<HTMLTableElement | null>;
}

/** Copies a table as it stands on the page, for a report or a spreadsheet: its labels and its figures. */
export function CopyTable({ title, table }: CopyTableProps) {
  const styles = useStyles();
  const copied = (): CopiedTable => asCopied(title, linesOf(table.current));
  const { said, copy } = useCopy(copied, () => {
    if (table.current !== null) window.getSelection()?.selectAllChildren(table.current);
  });
  return (
    <div className={styles.unprinted}>
      <Stack as="row">
        <Caption1 role="status">{said}</Caption1>
        <Button
          size="small"
          appearance="subtle"
          icon={<CopyRegular />}
          aria-label={teamText.numbers.copyTable(title)}
          title={teamText.numbers.copyTable(title)}
          onClick={() => void copy()}
        />
      </Stack>
    </div>
  );
}

/** Without the bars, which have no words. */
function linesOf(table: HTMLTableElement | null): readonly (readonly string[])[] {
  // A row of one cell alone is the cases behind the number above it.
  const rows = [...(table?.rows ?? [])].filter(({ cells }) => cells[0]?.colSpan === 1);
  return rows.map(({ cells }) =>
    [...cells].map((cell) => cell.innerText.trim()).filter((words) => words !== ''),
  );
}

function asCopied(title: string, lines: readonly (readonly string[])[]): CopiedTable {
  const words = [[title], ...lines].map((line) => line.join('\t')).join('\n');
  const markup = document.createElement('table');
  markup.createCaption().innerText = title;
  for (const line of lines) {
    const row = markup.insertRow();
    for (const cell of line) row.insertCell().innerText = cell;
  }
  return { words, markup: markup.outerHTML };
}
