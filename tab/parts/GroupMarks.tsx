import { Badge } from '@fluentui/react-components';
import { Stack } from './Stack.tsx';

/** The priority groups a case is in: marks beside it, none before another. */
export function GroupMarks({ groups }: { readonly groups: readonly string[] }) {
  if (groups.length === 0) return null;
  return (
    <Stack as="row">
      {groups.map((group) => (
        <Badge key={group} appearance="tint" color="informative">
          {group}
        </Badge>
      ))}
    </Stack>
  );
}
