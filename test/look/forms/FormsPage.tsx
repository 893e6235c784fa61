import { makeStyles, Title1, Title2, tokens } from '@fluentui/react-components';
import type { ThemeName } from '../../../tab/host/theme-name.ts';
import { everyKind } from '../../shared/forms/every-kind.ts';
import { DescribedForms } from './DescribedForms.tsx';
import { ErrorTexts } from './ErrorTexts.tsx';
import { OnCard } from './OnCard.tsx';
import { OnTab } from './OnTab.tsx';

const useStyles = makeStyles({
  page: {
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxSizing: 'border-box',
    minHeight: '100vh',
  },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 380px), 1fr))',
    gap: tokens.spacingHorizontalXXL,
    alignItems: 'start',
  },
});

/** Every kind of field in tab and card, every described form, and every error text there is. */
export function FormsPage({ theme }: { readonly theme: ThemeName }) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <Title1 as="h1">Formulär</Title1>
      <div className={styles.columns}>
        <section aria-label="I fliken">
          <Title2 as="h2">I fliken</Title2>
          <OnTab form={everyKind} />
        </section>
        <section aria-label="I fliken, skickat utan svar">
          <Title2 as="h2">I fliken, skickat utan svar</Title2>
          <OnTab form={everyKind} sent />
        </section>
        <section aria-label="På kort">
          <Title2 as="h2">På kort</Title2>
          <OnCard form={everyKind} theme={theme} />
        </section>
      </div>
      <DescribedForms />
      <ErrorTexts />
    </main>
  );
}
