import { Link } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { importsAddress } from '../../client/later-addresses.ts';
import { useView } from '../../client/useView.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { LabelledLine } from '../../parts/LabelledLine.tsx';
import { Mark } from '../../parts/Mark.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { hrefOf } from '../../router/route.ts';
import { teamText } from '../../text/team-text.ts';
import { importsText } from '../../text/entered-text.ts';
import { ReadFile } from './ReadFile.tsx';
import { UndoImport } from './UndoImport.tsx';

const words = importsText;

/** The office's page for files: one is tried, read in, and taken back as a whole. */
export function ImportsPage() {
  const imports = useView(importsAddress);
  return (
    <ViewGate of={imports}>
      {(view) => (
        <PageFrame
          title={words.title}
          lead={words.lead}
          actions={
            <Link href={hrefOf({ page: 'federation' })}>{teamText.federation.toFederation}</Link>
          }
        >
          <ReadFile view={view} />
          <Section title={words.earlier}>
            {view.imports.length === 0 ? (
              <EmptyState icon={<DocumentTableRegular />}>{view.emptyText}</EmptyState>
            ) : (
              <Rows of={view.imports} keyOf={({ importId }) => importId} label={words.earlier}>
                {(row) => (
                  <Stack tight>
                    <LabelledLine
                      label={row.title}
                      action={
                        row.state !== 'done' && (
                          <Mark color={row.state === 'undone' ? 'subtle' : 'warning'}>
                            {row.stateText}
                          </Mark>
                        )
                      }
                    >
                      {row.text}
                    </LabelledLine>
                    {row.mayUndo && <UndoImport row={row} />}
                  </Stack>
                )}
              </Rows>
            )}
          </Section>
        </PageFrame>
      )}
    </ViewGate>
  );
}
