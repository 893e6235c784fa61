import { Button, Checkbox } from '@fluentui/react-components';
import { GavelRegular } from '@fluentui/react-icons/svg/gavel';
import { useState } from 'react';
import { rulingLevelLabels, rulingLevels } from '../../../shared/codes/ruling.ts';
import { askRulingForm, noteRulingForm, noteStart } from '../../../shared/rulings/forms.ts';
import { searchRulings } from '../../../shared/rulings/search.ts';
import type { RulingRow, RulingsView } from '../../../shared/rulings/view.ts';
import { choicesAmong } from '../../../shared/text/choice.ts';
import { rulingsAddress } from '../../client/addresses.ts';
import { useView } from '../../client/useView.ts';
import { SendForm } from '../../forms/SendForm.tsx';
import { SearchField } from '../../inputs/SearchField.tsx';
import { Segments } from '../../inputs/Segments.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { rulingsText as words } from '../../text/rulings-text.ts';
import { RulingLine } from '../../rulings/RulingLine.tsx';

/** The register of rulings: from a team's pages, or from above the teams. */
export function RulingsPage({ teamId }: { readonly teamId: string | undefined }) {
  const rulings = useView(rulingsAddress);
  return <ViewGate of={rulings}>{(view) => <Register view={view} teamId={teamId} />}</ViewGate>;
}

interface RegisterProps {
  readonly view: RulingsView;
  readonly teamId: string | undefined;
}

const levels = [{ value: '', label: words.all }, ...choicesAmong(rulingLevels, rulingLevelLabels)];

function Register({ view, teamId }: RegisterProps) {
  const [typed, setTyped] = useState('');
  const [level, setLevel] = useState('');
  const [past, setPast] = useState(false);
  const [doing, setDoing] = useState<'ask' | 'note'>();
  const done = (): void => setDoing(undefined);
  const asksFor = view.asksFor.find(({ value }) => value === teamId) ?? onlyOf(view.asksFor);
  const found = searchRulings(view.rows, typed).filter(
    (row) => level === '' || row.level === level,
  );
  const waiting = found.filter(({ waits }) => waits);
  const decided = found.filter(({ waits, holds }) => !waits && (past || holds));
  const hidden = view.rows.some(({ waits, holds }) => !waits && !holds);
  return (
    <PageFrame
      title={words.title}
      lead={words.lead}
      actions={
        doing === undefined && (
          <Stack as="row">
            {asksFor !== undefined && (
              <Button appearance="primary" onClick={() => setDoing('ask')}>
                {askRulingForm.open}
              </Button>
            )}
            {view.bodies.length > 0 && (
              <Button onClick={() => setDoing('note')}>{noteRulingForm.open}</Button>
            )}
          </Stack>
        )
      }
    >
      {doing === 'ask' && asksFor !== undefined && (
        <Section title={`${askRulingForm.open}, ${asksFor.label}`} accent>
          <SendForm
            form={askRulingForm}
            command={(said) => ({ verb: 'ask-ruling', teamId: asksFor.value, ...said })}
            onDone={done}
            onCancel={done}
          />
        </Section>
      )}
      {doing === 'note' && (
        <Section title={noteRulingForm.open} accent>
          <SendForm
            form={noteRulingForm}
            start={noteStart(view.bodies, view.today)}
            command={(said) => ({ verb: 'note-ruling', ...said })}
            onDone={done}
            onCancel={done}
          />
        </Section>
      )}
      {view.rows.length === 0 ? (
        <EmptyState icon={<GavelRegular />}>{view.emptyText}</EmptyState>
      ) : (
        <>
          <SearchField
            label={words.search}
            hint={words.searchHint}
            typed={typed}
            onTyped={setTyped}
            found={(wanted) =>
              waiting.length + decided.length === 0
                ? words.nothing(wanted)
                : words.found(waiting.length + decided.length)
            }
          />
          <Stack as="row">
            <Segments
              label={noteRulingForm.fields.whose.label}
              choices={levels}
              value={level}
              onValue={setLevel}
            />
            {hidden && (
              <Checkbox
                label={words.past}
                checked={past}
                onChange={(_, { checked }) => setPast(checked === true)}
              />
            )}
          </Stack>
          {waiting.length > 0 && (
            <RulingSection title={words.waiting} rows={waiting} today={view.today} accent />
          )}
          {decided.length > 0 && (
            <RulingSection title={words.decided} rows={decided} today={view.today} />
          )}
          {waiting.length + decided.length === 0 && (
            <EmptyState icon={<GavelRegular />}>
              {typed.trim() === '' ? words.nothingSoChosen : words.nothing(typed.trim())}
            </EmptyState>
          )}
        </>
      )}
    </PageFrame>
  );
}

interface RulingSectionProps {
  readonly title: string;
  readonly rows: readonly RulingRow[];
  readonly today: string;
  readonly accent?: boolean;
}

function RulingSection({ title, rows, today, accent = false }: RulingSectionProps) {
  return (
    <Section title={title} accent={accent}>
      <Rows of={rows} keyOf={({ rulingId }) => rulingId}>
        {(row) => <RulingLine row={row} today={today} />}
      </Rows>
    </Section>
  );
}

function onlyOf<T>(all: readonly T[]): T | undefined {
  return all.length === 1 ? all[0] : undefined;
}
