import { Button } from '@fluentui/react-components';
import { ChatHelpRegular } from '@fluentui/react-icons/svg/chat-help';
import { useState } from 'react';
import { askBoardForm } from '../../../shared/board/forms.ts';
import { searchBoard } from '../../../shared/board/search.ts';
import type { BoardRow, BoardView } from '../../../shared/board/view.ts';
import { BoardLine } from '../../board/BoardLine.tsx';
import { boardAddress } from '../../client/later-addresses.ts';
import { useView } from '../../client/useView.ts';
import { SendForm } from '../../forms/SendForm.tsx';
import { SearchField } from '../../inputs/SearchField.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { boardText as words } from '../../text/board-text.ts';

/** The samordnare's questions across teams, and what they answer each other. */
export function BoardPage() {
  const board = useView(boardAddress);
  return <ViewGate of={board}>{(view) => <Board view={view} />}</ViewGate>;
}

function Board({ view }: { readonly view: BoardView }) {
  const [typed, setTyped] = useState('');
  const [asking, setAsking] = useState(false);
  const shut = (): void => setAsking(false);
  const found = searchBoard(view.rows, typed);
  const waiting = found.filter(({ settledText }) => settledText === '');
  const settled = found.filter(({ settledText }) => settledText !== '');
  return (
    <PageFrame
      title={words.title}
      lead={words.lead}
      actions={
        !asking && (
          <Button appearance="primary" onClick={() => setAsking(true)}>
            {askBoardForm.open}
          </Button>
        )
      }
    >
      {asking && (
        <Section title={askBoardForm.open} accent>
          <SendForm
            form={askBoardForm}
            command={(said) => ({ verb: 'ask-board-question', ...said })}
            onDone={shut}
            onCancel={shut}
          />
        </Section>
      )}
      {view.rows.length === 0 ? (
        <EmptyState icon={<ChatHelpRegular />}>{view.emptyText}</EmptyState>
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
          {waiting.length > 0 && (
            <BoardSection title={words.waiting} rows={waiting} of={view} accent />
          )}
          {settled.length > 0 && <BoardSection title={words.settled} rows={settled} of={view} />}
          {found.length === 0 && (
            <EmptyState icon={<ChatHelpRegular />}>{words.nothing(typed.trim())}</EmptyState>
          )}
        </>
      )}
    </PageFrame>
  );
}

interface BoardSectionProps {
  readonly title: string;
  readonly rows: readonly BoardRow[];
  readonly of: Pick<BoardView, 'asksCountyFor'>;
  readonly accent?: boolean;
}

function BoardSection({ title, rows, of, accent = false }: BoardSectionProps) {
  return (
    <Section title={title} accent={accent}>
      <Rows of={rows} keyOf={({ questionId }) => questionId}>
        {(row) => <BoardLine row={row} asksCountyFor={of.asksCountyFor} />}
      </Rows>
    </Section>
  );
}
