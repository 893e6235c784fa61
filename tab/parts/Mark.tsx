import { Badge, type BadgeProps } from '@fluentui/react-components';

/**
 * A state or a warning in a few words beside what it is of. Grows with them: Fluent's is one line high whatever stands in
 * it, and in the side panel a state takes two.
 */
export function Mark({ style, ...props }: BadgeProps) {
  return <Badge appearance="tint" {...props} style={{ height: 'auto', ...style }} />;
}
