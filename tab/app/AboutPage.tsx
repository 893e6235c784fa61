import { Body1 } from '@fluentui/react-components';
import { PageFrame } from '../parts/PageFrame.tsx';
import { aboutText } from '../text/about-text.ts';

interface AboutPageProps {
  readonly about: 'privacy' | 'terms';
}

/** What the app's manifest links to; needs no signing in. */
export function AboutPage({ about }: AboutPageProps) {
  const { title, paragraphs } = aboutText[about];
  return (
    <PageFrame title={title}>
      {paragraphs.map((paragraph) => (
        <Body1 key={paragraph}>{paragraph}</Body1>
      ))}
    </PageFrame>
  );
}
