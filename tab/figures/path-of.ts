/** A line through the points that are there; where one is not, it begins anew, and one alone is a dot. */
export function pathOf(
  points: readonly ({ readonly x: number; readonly y: number } | undefined)[],
): string {
  return points
    .map((point, n) => {
      if (point === undefined) return '';
      const at = `${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
      if (points[n - 1] !== undefined) return `L${at}`;
      return points[n + 1] === undefined ? `M${at}h0` : `M${at}`;
    })
    .join('');
}
