import { Body1 } from '@fluentui/react-components';
import { PageFrame } from '../parts/PageFrame.tsx';
import { text } from '../text/text.ts';

interface AboutPageProps {
  readonly about: 'privacy' | 'terms';
}

/** What the app's manifest links to; needs no signing in. */
export function AboutPage({ about }: AboutPageProps) {
  const { title, paragraphs } = text.about[about];
  return (
    <PageFrame title={title}>
      {paragraphs.map((paragraph) => (
        <Body1 key={paragraph}>{paragraph}</Body1>
      ))}
    </PageFrame>
  );
}
