/** The input for a dimension's level: ids of inputs have no hyphens. */
export function progressFieldOf(dimension: string): string {
  return `level_${dimension.replaceAll('-', '_')}`;
}
