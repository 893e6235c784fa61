import { Stack } from './Stack.tsx';
import { Mark } from './Mark.tsx';

/** The priority groups a case is in: marks beside it, none before another. */
export function GroupMarks({ groups }: { readonly groups: readonly string[] }) {
  if (groups.length === 0) return null;
  return (
    <Stack as="row">
      {groups.map((group) => (
        <Mark key={group} color="informative">
          {group}
        </Mark>
      ))}
    </Stack>
  );
}
