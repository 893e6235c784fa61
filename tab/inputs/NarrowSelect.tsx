import {
  makeStyles,
  mergeClasses,
  Select,
  type SelectProps,
  tokens,
} from '@fluentui/react-components';

const useStyles = makeStyles({
  // Both in one place, as high as the words need.
  whole: { display: 'grid', minWidth: 0, '> *': { gridArea: '1 / 1', minWidth: 0 } },
  select: { height: '100%', '> select': { height: '100%', minHeight: '32px' } },
  unseen: {
    '> select': { color: 'transparent', '@media (forced-colors: active)': { color: 'unset' } },
  },
  words: {
    zIndex: 1,
    pointerEvents: 'none',
    padding: `6px 36px 6px ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
    '@media (forced-colors: active)': { visibility: 'hidden' },
  },
});

type NarrowSelectProps = Omit<SelectProps, 'onChange'> & {
  readonly onValue: (value: string) => void;
  /** The words of what is chosen, none while nothing is: where they need two lines they are seen on two. */
  readonly said?: string;
};

/** Longer ones may not fit where there are several beside each other, or in a side panel. */
const short = 16;

/** Fluent's select without its habit of being as wide as its longest choice, which a side panel has no room for. */
export function NarrowSelect({ onValue, said, style, className, ...rest }: NarrowSelectProps) {
  const styles = useStyles();
  const isLong = said !== undefined && said.length > short;
  const select = (
    <Select
      {...rest}
      className={mergeClasses(
        isLong && styles.select,
        isLong && styles.unseen,
        said === undefined && className,
      )}
      style={{ minWidth: 0, ...style }}
      select={{ style: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } }}
      onChange={(_, { value }) => onValue(value)}
    />
  );
  if (said === undefined) return select;
  return (
    <div className={mergeClasses(styles.whole, className)}>
      {select}
      {/* A browser's own select has one line, and cuts what is longer. */}
      {isLong && (
        <span aria-hidden className={styles.words}>
          {said}
        </span>
      )}
    </div>
  );
}
