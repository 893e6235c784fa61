import { Body1 } from '@fluentui/react-components';
import type { DigestView } from '../../../shared/digest/view.ts';
import { Rows } from '../../parts/Rows.tsx';
import { FoldedSection } from '../../figures/FoldedSection.tsx';

interface ChangedSectionProps {
  readonly digest: DigestView;
}

/** What has happened since the styrgrupp was told last, and who did it. */
export function ChangedSection({ digest: { changed, changedTitle } }: ChangedSectionProps) {
  if (changed.length === 0) return null;
  return (
    <FoldedSection title={`${changedTitle} (${changed.length})`}>
      <Rows of={changed} keyOf={(line) => line}>
        {(line) => <Body1>{line}</Body1>}
      </Rows>
    </FoldedSection>
  );
}
