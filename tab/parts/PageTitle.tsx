import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { use, useEffect, useRef } from 'react';
import { text } from '../text/text.ts';
import { PageHeading } from './page-heading.ts';

const useStyles = makeStyles({
  title: {
    ...typographyStyles.title3,
    margin: 0,
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
    '@media (max-width: 480px)': {
      fontSize: tokens.fontSizeBase500,
      lineHeight: tokens.lineHeightBase500,
    },
  },
});

/** The one h1 of what is shown, which names the window. */
export function PageTitle({ title }: { readonly title: string }) {
  const styles = useStyles();
  const heading = use(PageHeading);
  const Heading = heading === 'beside' ? 'h2' : 'h1';
  const place = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (heading !== 'beside') document.title = `${title} – ${text.app.name}`;
  }, [title, heading]);
  useEffect(() => {
    if (heading === 'chosen') place.current?.focus({ preventScroll: true });
  }, [heading]);
  return (
    <Heading ref={place} tabIndex={heading === 'chosen' ? -1 : undefined} className={styles.title}>
      {title}
    </Heading>
  );
}
