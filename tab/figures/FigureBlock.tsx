import type { FigureTable } from '../../shared/reports/view.ts';
import { Section } from '../parts/Section.tsx';
import { FigureTableView } from './FigureTableView.tsx';

interface FigureBlockProps {
  readonly table: FigureTable;
}

/** A table of numbers, drawn in its own rows. */
export function FigureBlock({ table }: FigureBlockProps) {
  return (
    <Section title={table.title}>
      <FigureTableView table={table} />
    </Section>
  );
}
