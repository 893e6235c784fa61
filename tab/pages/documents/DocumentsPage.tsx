import { Button, Switch } from '@fluentui/react-components';
import { DocumentRegular } from '@fluentui/react-icons/svg/document';
import { useState } from 'react';
import { documentKindLabels, documentKinds } from '../../../shared/codes/controlled-document.ts';
import { publishDocumentForm, publishStart } from '../../../shared/controlled-documents/forms.ts';
import { searchDocuments } from '../../../shared/controlled-documents/search.ts';
import type { DocumentsView } from '../../../shared/controlled-documents/view.ts';
import { choicesAmong } from '../../../shared/text/choice.ts';
import { documentsAddress } from '../../client/later-addresses.ts';
import { useView } from '../../client/useView.ts';
import { SearchField } from '../../inputs/SearchField.tsx';
import { Segments } from '../../inputs/Segments.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { documentsText as words } from '../../text/documents-text.ts';
import { ContentForm } from './ContentForm.tsx';
import { DocumentLine } from './DocumentLine.tsx';

/** Every document one may open, in the version that holds, with those before it. */
export function DocumentsPage() {
  const documents = useView(documentsAddress);
  return <ViewGate of={documents}>{(view) => <Documents view={view} />}</ViewGate>;
}

function Documents({ view }: { readonly view: DocumentsView }) {
  const [typed, setTyped] = useState('');
  const [kind, setKind] = useState('');
  const [past, setPast] = useState(false);
  const [adding, setAdding] = useState(false);
  const done = (): void => setAdding(false);
  const kinds = documentKinds.filter((one) =>
    view.rows.some(({ documentKind }) => documentKind === one),
  );
  const found = searchDocuments(view.rows, typed).filter(
    ({ documentKind, withdrawnText }) =>
      (kind === '' || documentKind === kind) && (past || withdrawnText === ''),
  );
  return (
    <PageFrame
      title={words.title}
      lead={words.lead}
      actions={
        view.owners.length > 0 &&
        !adding && (
          <Button appearance="primary" onClick={() => setAdding(true)}>
            {publishDocumentForm.open}
          </Button>
        )
      }
    >
      {adding && (
        <Section title={publishDocumentForm.open} accent>
          <ContentForm
            form={publishDocumentForm}
            start={publishStart(view.owners, view.today)}
            command={(said, file) => ({ verb: 'publish-document', ...said, ...file })}
            onDone={done}
            onCancel={done}
          />
        </Section>
      )}
      {view.rows.length === 0 ? (
        <EmptyState icon={<DocumentRegular />}>{view.emptyText}</EmptyState>
      ) : (
        <>
          <SearchField
            label={words.search}
            hint={words.searchHint}
            typed={typed}
            onTyped={setTyped}
            found={(wanted) =>
              found.length === 0 ? words.nothing(wanted) : words.found(found.length)
            }
          />
          <Stack as="row">
            {kinds.length > 1 && (
              <Segments
                label={publishDocumentForm.fields.documentKind.label}
                choices={[
                  { value: '', label: words.all },
                  ...choicesAmong(kinds, documentKindLabels),
                ]}
                value={kind}
                onValue={setKind}
              />
            )}
            {view.rows.some(({ withdrawnText }) => withdrawnText !== '') && (
              <Switch
                label={words.withdrawn}
                checked={past}
                onChange={(_, { checked }) => setPast(checked)}
              />
            )}
          </Stack>
          {found.length === 0 ? (
            <EmptyState icon={<DocumentRegular />}>
              {typed.trim() === '' ? words.nothingSoChosen : words.nothing(typed.trim())}
            </EmptyState>
          ) : (
            <Section title={words.found(found.length)}>
              <Rows of={found} keyOf={({ documentId }) => documentId}>
                {(row) => <DocumentLine row={row} newText={view.newText} today={view.today} />}
              </Rows>
            </Section>
          )}
        </>
      )}
    </PageFrame>
  );
}
