import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isEmptyChapter } from '../../../shared/period-reports/empty-chapter.ts';
import { reportTextForm } from '../../../shared/period-reports/forms.ts';
import { reportId } from '../../../shared/period-reports/report-path.ts';
import type { ReportTable } from '../../../shared/period-reports/period-report.ts';
import { writtenReportText } from '../../../shared/text/written-report.ts';
import type { ChapterView, ReportView } from '../../../shared/period-reports/view.ts';
import { DraftAbout } from '../../drafts/DraftAbout.tsx';
import { Fold } from '../../figures/Fold.tsx';
import { FigureTableView } from '../../figures/FigureTableView.tsx';
import { StoryOf } from '../../figures/StoryOf.tsx';
import { SendForm } from '../../forms/SendForm.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Section } from '../../parts/Section.tsx';
import { reportText } from '../../text/report-text.ts';

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  sentences: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
  },
});

interface ChapterProps {
  readonly view: ReportView;
  readonly chapter: ChapterView;
}

/** A heading of the report: what the numbers say, what somebody has written, and the tables behind it. */
export function Chapter({ view, chapter }: ChapterProps) {
  const styles = useStyles();
  const { heading, sentences, text, carriedFrom, pictures = [], tables, writtenText } = chapter;
  // What is empty is named over them all.
  if (isEmptyChapter(chapter) && !view.canWrite) return null;
  return (
    <Section title={heading}>
      {sentences.length > 0 && (
        <ul className={styles.sentences}>
          {sentences.map((sentence) => (
            <li key={sentence}>
              <Body1>{sentence}</Body1>
            </li>
          ))}
        </ul>
      )}
      {carriedFrom !== undefined && (
        <Caption1>{writtenReportText.carriedFrom(carriedFrom)}</Caption1>
      )}
      {text !== undefined && <Body1 className={styles.text}>{text}</Body1>}
      {writtenText !== undefined && text !== undefined && <Quiet>{writtenText}</Quiet>}
      {view.canWrite && <Writing view={view} chapter={chapter} />}
      {pictures.map((one) => (
        <StoryOf key={one.text} story={one} />
      ))}
      {tables.length > 0 && (
        <Fold level="h3" title={reportText.tables(tables.length)}>
          {tables.map((table) => (
            <Section key={table.title} title={table.title} under>
              {table.note !== undefined && <Caption1>{table.note}</Caption1>}
              <FigureTableView table={drawn(table)} />
            </Section>
          ))}
        </Fold>
      )}
      {chapter.untold !== undefined && <Quiet>{chapter.untold}</Quiet>}
    </Section>
  );
}

function Writing({ view, chapter }: ChapterProps) {
  const [open, setOpen] = useState(false);
  const { section, heading, text, version } = chapter;
  const shut = (): void => setOpen(false);
  if (!open)
    return (
      <div>
        <Button
          size="small"
          aria-label={
            text === undefined ? reportText.writeUnder(heading) : reportText.changeUnder(heading)
          }
          onClick={() => setOpen(true)}
        >
          {text === undefined ? reportText.write : reportText.change}
        </Button>
      </div>
    );
  return (
    <DraftAbout id={`${reportId(view.subject, view.period.code)} ${section}`}>
      <SendForm
        form={reportTextForm}
        start={{ values: { text: text ?? '' } }}
        focused="text"
        command={({ text: written }) => ({
          verb: 'write-report',
          subject: view.subject,
          period: view.period.code,
          section,
          basedOn: version,
          ...(written === undefined ? {} : { text: written }),
        })}
        onDone={shut}
        onCancel={shut}
      />
    </DraftAbout>
  );
}

/** As the tables of the numbers are drawn. */
function drawn({ title, columns, lines, total }: ReportTable) {
  const [corner, ...heads] = columns ?? [];
  return {
    ...{ code: title, group: 'flow' as const, title },
    rows: lines.flatMap(({ label, text, note, cells }) =>
      cells === undefined
        ? [{ code: label, label, figure: { text }, ...(note !== undefined && { note }) }]
        : cells.map((cell, n) => ({
            code: `${label}:${heads[n] ?? ''}`,
            ...{ label: `${label}, ${heads[n] ?? ''}`, figure: { text: cell } },
          })),
    ),
    ...(corner !== undefined && {
      grid: { corner, rows: lines.map(named), columns: heads.map((label) => named({ label })) },
    }),
    ...(total !== undefined && { total: { text: total } }),
  };
}

function named({ label }: { readonly label: string }) {
  return { code: label, label };
}
