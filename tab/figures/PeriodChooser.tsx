import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type SubmitEvent } from 'react';
import type { NumbersView } from '../../shared/reports/views/view.ts';
import { dayMissing } from '../../shared/forms/words.ts';
import { typedDay } from '../../shared/text/typed.ts';
import { useMe } from '../client/me.ts';
import { focusFirstWrongSoon } from '../inputs/first-wrong.ts';
import { InputField } from '../inputs/InputField.tsx';
import { NarrowSelect } from '../inputs/NarrowSelect.tsx';
import { teamText } from '../text/team-text.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalS,
    '@media print': { display: 'none' },
  },
  select: { flexGrow: 1, maxWidth: '340px', minWidth: '200px' },
});

interface PeriodChooserProps {
  readonly view: Pick<NumbersView, 'period' | 'periods' | 'previous' | 'next'>;
  readonly onPeriod: (code: string) => void;
  /** Outside a team only the periods that are reported on are shown. */
  readonly fixed?: boolean;
}

/** Tertial, half-year, year or (in the team) any interval; and one step back or forth. */
export function PeriodChooser({ view, onPeriod, fixed = false }: PeriodChooserProps) {
  const styles = useStyles();
  const [interval, setIntervalOpen] = useState(false);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [[wrongFrom, wrongTo], setWrong] = useState<readonly (string | undefined)[]>([]);
  const { today } = useMe();
  const { next } = view;
  const listed = view.periods.some(({ code }) => code === view.period.code);
  const show = (event: SubmitEvent): void => {
    event.preventDefault();
    const days = [from, to].map((typed) => typedDay(typed, today));
    setWrong(days.map((day) => (day === undefined ? dayMissing : undefined)));
    if (days.every((day) => day !== undefined)) onPeriod(days.join('--'));
    else focusFirstWrongSoon(event.currentTarget);
  };
  return (
    <>
      <div className={styles.row}>
        <NarrowSelect
          className={styles.select}
          aria-label={teamText.numbers.period}
          value={view.period.code}
          onValue={onPeriod}
        >
          {!listed && <option value={view.period.code}>{view.period.text}</option>}
          {view.periods.map(({ code, text: name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </NarrowSelect>
        <Button onClick={() => onPeriod(view.previous)}>{teamText.numbers.previous}</Button>
        <Button
          disabled={next === undefined}
          onClick={() => {
            if (next !== undefined) onPeriod(next);
          }}
        >
          {teamText.numbers.next}
        </Button>
        {!fixed && (
          <Button
            appearance="subtle"
            aria-expanded={interval}
            onClick={() => setIntervalOpen(!interval)}
          >
            {teamText.numbers.interval}
          </Button>
        )}
      </div>
      {interval && (
        <form className={styles.row} onSubmit={show} noValidate>
          <InputField
            label={teamText.numbers.from}
            type="date"
            required
            value={from}
            onValue={setFrom}
            problem={wrongFrom}
          />
          <InputField
            label={teamText.numbers.to}
            type="date"
            required
            min={from}
            value={to}
            onValue={setTo}
            problem={wrongTo}
          />
          <Button type="submit" appearance="primary">
            {teamText.numbers.show}
          </Button>
        </form>
      )}
    </>
  );
}
