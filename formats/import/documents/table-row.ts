/** A row of a table, whatever its format. */
export interface TableRow {
  /** From 1: the line it begins on, or in a workbook the row. */
  line: number;
  cells: Record<string, string>;
  /** The row as it was written, where that is text by itself. */
  written?: string;
}

/** Columns without a name, or with one that is there already, are called by their number. */
export function columnNames(cells: readonly string[]): string[] {
  const seen = new Set<string>();
  return cells.map((cell, at) => {
    const name = cell.trim() === '' || seen.has(cell.trim()) ? `${at + 1}` : cell.trim();
    seen.add(name);
    return name;
  });
}
