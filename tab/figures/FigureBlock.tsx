import { Caption1 } from '@fluentui/react-components';
import { useRef } from 'react';
import type { FigureTable } from '../../shared/reports/views/view.ts';
import { Section } from '../parts/Section.tsx';
import { CopyTable } from './CopyTable.tsx';
import type { WhoseFigures } from './FigureCases.tsx';
import { FigureTableView } from './FigureTableView.tsx';

interface FigureBlockProps {
  readonly table: FigureTable;
  readonly whose?: WhoseFigures | undefined;
}

/** A table of numbers, drawn in its own rows. */
export function FigureBlock({ table, whose }: FigureBlockProps) {
  const drawn = useRef<HTMLTableElement>(null);
  return (
    <Section title={table.title} under aside={<CopyTable title={table.title} table={drawn} />}>
      {table.note !== undefined && <Caption1>{table.note}</Caption1>}
      <FigureTableView table={table} place={drawn} {...(whose !== undefined && { whose })} />
    </Section>
  );
}
