import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { Story } from '../../shared/reports/views/picture.ts';
import { codeFrom } from '../client/code.ts';
import { useCode } from '../client/useCode.ts';

const pictures = codeFrom(() => import('./pictures/PictureOf.tsx'));

const useStyles = makeStyles({
  story: {
    display: 'grid',
    // Beside each other where there is room, so that the words are read first.
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 360px), 1fr))',
    gap: tokens.spacingVerticalM,
    alignItems: 'start',
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: 0,
    breakInside: 'avoid',
    '@media (max-width: 480px)': { padding: tokens.spacingHorizontalM },
    '@media print': {
      padding: tokens.spacingHorizontalS,
      gridTemplateColumns: '2fr 3fr',
      gap: tokens.spacingHorizontalS,
    },
  },
  text: {
    margin: 0,
    maxWidth: '36ch',
    '@media print': { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  picture: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  // Until it has come, so that what stands under it stays where it is.
  room: { minHeight: '200px' },
});

interface StoryOfProps {
  readonly story: Pick<Story, 'text' | 'picture'>;
}

/** What the figures of a group say: in words, and as a picture whose code comes when it is wanted. */
export function StoryOf({ story: { text, picture } }: StoryOfProps) {
  const styles = useStyles();
  const code = useCode(pictures);
  return (
    <div className={styles.story}>
      <Subtitle2 as="p" className={styles.text}>
        {text}
      </Subtitle2>
      {picture !== undefined &&
        (code.status === 'ready' ? (
          <div className={styles.picture}>
            <code.code.PictureOf picture={picture} name={text} />
          </div>
        ) : (
          code.status === 'loading' && <div className={styles.room} />
        ))}
    </div>
  );
}
