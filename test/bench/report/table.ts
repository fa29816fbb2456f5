/** Lays out rows under a heading; the first column is left-aligned, the rest right. */
export function layOut(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A figure with three digits, a dash where there is none. */
export function figure(value: number | undefined): string {
  return value === undefined ? '-' : value.toFixed(3);
}
