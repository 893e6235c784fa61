import { Body1 } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { CaseRow, CasesView } from '../../../shared/cases/page/view.ts';
import { foundCasesAddress } from '../../client/addresses.ts';
import { useView } from '../../client/useView.ts';
import { NotToBeHad } from '../../parts/NotToBeHad.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Warnings } from '../../parts/Warnings.tsx';
import { caseText } from '../../text/case-text.ts';
import { CaseRows } from './CaseRows.tsx';
import { rowsFound } from './list.ts';

const words = caseText.list;
/** Long enough that a reference being typed is not asked about digit by digit. */
const restMs = 300;

interface SearchResultsProps {
  readonly view: CasesView;
  readonly search: string;
}

/** The cases of the list by a part of their reference; and those that ended before its last, by year and number. */
export function SearchResults({ view, search }: SearchResultsProps) {
  const rested = useRested(search);
  const listed = rowsFound(view.rows, search);
  const endedGoOn = view.moreEnded !== undefined || view.moreText !== undefined;
  if (!endedGoOn || !/\d/.test(search))
    return <Found teamId={view.teamId} rows={listed} search={search} endedGoOn={endedGoOn} />;
  // Still being typed: what the list itself has is shown meanwhile.
  if (rested !== search) return <Looking teamId={view.teamId} rows={listed} />;
  return <WithOlder view={view} search={search} listed={listed} />;
}

interface WithOlderProps extends SearchResultsProps {
  readonly listed: readonly CaseRow[];
}

function WithOlder({ view: { teamId }, search, listed }: WithOlderProps) {
  const older = useView(foundCasesAddress(teamId, search));
  switch (older.status) {
    case 'loading':
      return <Looking teamId={teamId} rows={listed} />;
    case 'failed':
      return (
        <>
          <CaseRows teamId={teamId} of={listed} />
          <NotToBeHad failure={older.failure} retry={older.refresh} />
        </>
      );
    case 'ready': {
      const known = new Set(listed.map(({ reference }) => reference));
      const others = older.view.rows.filter(({ reference }) => !known.has(reference));
      return (
        <>
          <Warnings of={older.view.missing ?? []} />
          <Found teamId={teamId} rows={[...listed, ...others]} search={search} endedGoOn />
        </>
      );
    }
  }
}

interface ListedProps {
  readonly teamId: string;
  readonly rows: readonly CaseRow[];
}

function Looking({ teamId, rows }: ListedProps) {
  return (
    <>
      <CaseRows teamId={teamId} of={rows} />
      <Body1 role="status">{words.searching}</Body1>
    </>
  );
}

interface FoundProps extends ListedProps {
  readonly search: string;
  readonly endedGoOn: boolean;
}

function Found({ teamId, rows, search, endedGoOn }: FoundProps) {
  return (
    <>
      {rows.length === 0 ? (
        <Body1 role="status">{words.noMatch(search)}</Body1>
      ) : (
        <CaseRows teamId={teamId} of={rows} />
      )}
      {endedGoOn && !isExact(search) && <Quiet>{words.howOlder}</Quiet>}
    </>
  );
}

/** Nothing else has that reference. */
function isExact(search: string): boolean {
  return /20\d\d\W*\d{1,4}$/.test(search);
}

function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restMs);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
