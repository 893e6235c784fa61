import { Select, type SelectProps } from '@fluentui/react-components';

type NarrowSelectProps = Omit<SelectProps, 'onChange'> & {
  readonly onValue: (value: string) => void;
};

/** Fluent's select without its habit of being as wide as its longest choice, which a side panel has no room for. */
export function NarrowSelect({ onValue, style, ...rest }: NarrowSelectProps) {
  return (
    <Select
      {...rest}
      style={{ minWidth: 0, ...style }}
      select={{ style: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } }}
      onChange={(_, { value }) => onValue(value)}
    />
  );
}
