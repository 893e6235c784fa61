import { Body1, Body1Strong } from '@fluentui/react-components';
import { ArchiveRegular } from '@fluentui/react-icons/svg/archive';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useState } from 'react';
import {
  changeDocumentForm,
  changeStart,
  documentPresses,
  publishVersionForm,
  versionStart,
} from '../../../shared/controlled-documents/forms.ts';
import type { DocumentRow, VersionView } from '../../../shared/controlled-documents/view.ts';
import { useSend } from '../../client/useSend.ts';
import { OpenDocument } from '../../documents/OpenDocument.tsx';
import { DraftAbout } from '../../drafts/DraftAbout.tsx';
import { Fold } from '../../figures/Fold.tsx';
import { SendForm } from '../../forms/SendForm.tsx';
import { joinFacts } from '../../parts/join-facts.ts';
import { Mark } from '../../parts/Mark.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { SendFailure } from '../../parts/SendFailure.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { RowMenu } from '../../surfaces/RowMenu.tsx';
import { documentsText as words } from '../../text/documents-text.ts';
import { ContentForm } from './ContentForm.tsx';

interface DocumentLineProps {
  readonly row: DocumentRow;
  readonly newText: string;
  readonly today: string;
}

/** A document in the version that holds; those before it folded; and, for who publishes it, what can be done with it. */
export function DocumentLine({ row, newText, today }: DocumentLineProps) {
  const [doing, setDoing] = useState<'version' | 'change'>();
  const sending = useSend();
  const { documentId, title, current, coming, older, withdrawnText, canChange } = row;
  const done = (): void => setDoing(undefined);
  const isWithdrawn = withdrawnText !== '';
  return (
    <Stack tight>
      <Stack as="row">
        <div style={{ flex: '1 1 200px', minWidth: 0, overflowWrap: 'anywhere' }}>
          {current === undefined ? (
            <Body1Strong>{title}</Body1Strong>
          ) : (
            <OpenDocument of={current} label={title} strong />
          )}
        </div>
        {row.isNew && <Mark color="brand">{newText}</Mark>}
        {isWithdrawn && <Mark color="informative">{words.isWithdrawn}</Mark>}
        {current === undefined && <Mark color="warning">{words.notYet}</Mark>}
        {canChange && (
          <RowMenu
            about={title}
            actions={
              isWithdrawn
                ? [
                    {
                      key: 'restore',
                      label: documentPresses.restore.open,
                      icon: <ArrowUndoRegular />,
                      onChosen: () => void sending.send({ verb: 'restore-document', documentId }),
                    },
                  ]
                : [
                    {
                      key: 'version',
                      label: publishVersionForm.open,
                      icon: <DocumentAddRegular />,
                      onChosen: () => setDoing('version'),
                    },
                    {
                      key: 'change',
                      label: changeDocumentForm.open,
                      icon: <EditRegular />,
                      onChosen: () => setDoing('change'),
                    },
                    {
                      key: 'withdraw',
                      label: documentPresses.withdraw.open,
                      icon: <ArchiveRegular />,
                      onChosen: () => void sending.send({ verb: 'withdraw-document', documentId }),
                    },
                  ]
            }
          />
        )}
      </Stack>
      {current !== undefined && <About version={current} before={current.versionText} />}
      <Quiet>{joinFacts(row.kindText, withdrawnText, row.useText)}</Quiet>
      {coming.map((one) => (
        <Version key={one.number} of={one} before={isWithdrawn ? '' : words.coming} />
      ))}
      <SendFailure failure={sending.failure} />
      {older.length > 0 && (
        <Fold title={words.older(older.length)} level="h3">
          {older.map((one) => (
            <Version key={one.number} of={one} />
          ))}
        </Fold>
      )}
      <DraftAbout id={documentId}>
        {doing === 'version' && canChange && (
          <Panel title={`${publishVersionForm.open}: ${title}`}>
            <ContentForm
              form={publishVersionForm}
              start={versionStart(row.earliestNext, today)}
              command={(said, file) => ({
                verb: 'publish-document-version',
                documentId,
                ...said,
                ...file,
              })}
              onDone={done}
              onCancel={done}
            />
          </Panel>
        )}
        {doing === 'change' && canChange && (
          <Panel title={`${changeDocumentForm.open}: ${title}`}>
            <SendForm
              form={changeDocumentForm}
              start={changeStart(row)}
              command={(said) => ({ verb: 'change-document', documentId, ...said })}
              onDone={done}
              onCancel={done}
            />
          </Panel>
        )}
      </DraftAbout>
    </Stack>
  );
}

interface VersionProps {
  readonly of: VersionView;
  /** Said first. */
  readonly before?: string;
}

function Version({ of, before = '' }: VersionProps) {
  return (
    <Stack tight>
      <OpenDocument of={of} label={`${before} ${of.versionText}`.trim()} />
      <About version={of} />
    </Stack>
  );
}

/** Since when it holds, as whom it was published and what is new in it. */
function About({ version, before }: { readonly version: VersionView; readonly before?: string }) {
  const { stateText, byText, news } = version;
  return (
    <>
      <Quiet>{joinFacts(before, stateText, byText)}</Quiet>
      {news !== '' && (
        <Body1>
          {words.news} {news}
        </Body1>
      )}
    </>
  );
}
