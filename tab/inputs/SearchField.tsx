import { SearchBox } from '@fluentui/react-components';
import { headings } from '../../shared/text/headings.ts';
import { Quiet } from '../parts/Quiet.tsx';
import { Stack } from '../parts/Stack.tsx';

interface SearchFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  /** What was found, said to who sees and who hears; only while something is typed. */
  readonly found: (typed: string) => string;
}

/** What one looks for in a list, and how much of it there is. */
export function SearchField({ label, hint, typed, onTyped, found }: SearchFieldProps) {
  const wanted = typed.trim();
  return (
    <Stack tight>
      <SearchBox
        aria-label={label}
        placeholder={hint}
        value={typed}
        onChange={(_, { value }) => onTyped(value)}
        style={{ maxWidth: '100%' }}
        dismiss={{ 'aria-label': headings.clearSearch }}
      />
      <div role="status">{wanted !== '' && <Quiet>{found(wanted)}</Quiet>}</div>
    </Stack>
  );
}
