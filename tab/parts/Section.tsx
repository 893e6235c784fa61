import { makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: 0,
    '@media (max-width: 480px)': { padding: tokens.spacingHorizontalM },
    '@media print': { breakInside: 'avoid' },
  },
  onScreen: { '@media print': { display: 'none' } },
  /** One of many: on paper a table among the others, without a frame of its own. */
  under: {
    '@media print': { padding: 0, border: 'none', gap: 0, borderRadius: 0 },
  },
  accent: { borderLeft: `4px solid ${tokens.colorBrandStroke1}` },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  /** What is beside it is small: it stays there. */
  headUnder: { flexWrap: 'nowrap', alignItems: 'flex-start' },
  heading: { margin: 0 },
  headingUnder: { '@media print': { fontSize: '10px', lineHeight: '13px' } },
});

interface SectionProps {
  readonly title: string;
  readonly aside?: ReactNode;
  /** What is to be done first on the page. */
  readonly accent?: boolean;
  /** It stands under a heading of its own kind. */
  readonly under?: boolean;
  /** All in it is there to be pressed: nothing of it is printed. */
  readonly onScreen?: boolean;
  /** For what leads here. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** A block of a page under a heading of its own. */
export function Section(props: SectionProps) {
  const {
    title,
    aside,
    accent = false,
    under = false,
    onScreen = false,
    id: place,
    children,
  } = props;
  const styles = useStyles();
  const id = useId();
  return (
    <section
      {...(place === undefined ? {} : { id: place })}
      aria-labelledby={id}
      className={mergeClasses(
        styles.section,
        under && styles.under,
        accent && styles.accent,
        onScreen && styles.onScreen,
      )}
    >
      <div className={mergeClasses(styles.head, under && styles.headUnder)}>
        <Subtitle2
          as={under ? 'h3' : 'h2'}
          id={id}
          className={mergeClasses(styles.heading, under && styles.headingUnder)}
        >
          {title}
        </Subtitle2>
        {aside}
      </div>
      {children}
    </section>
  );
}
