type Cell = string | number;

/** A table in Markdown; without rows a line that says so. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  if (rows.length === 0) return `(${head.join(', ')}: none)`;
  const lines = [head, head.map(() => '---'), ...rows.map((row) => row.map(text))];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function text(cell: Cell): string {
  return String(cell).replaceAll('|', '\\|').replaceAll('\n', ' ');
}
