import { numberOf, preText } from './paragraphs';

/** Blocks that may stand in a cell. Rows and cells are those of a table within the cell. */
const BLOCKS =
  'p, div, h1, h2, h3, h4, h5, h6, ul, ol, li, dl, blockquote, figure, figcaption, pre, hr, table, thead, tbody, tfoot, tr';

/** Brings the tables of a body into the form that Markdown has for them: one row of headings, and cells without blocks. */
export function layTablesInLines(body: Element): void {
  for (const table of body.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    moveCaptionOut(table);
    keepOneHeadingRow(table);
    fillSpans(table);
    for (const row of table.rows) for (const cell of row.cells) layInLines(cell);
  }
}

function moveCaptionOut(table: HTMLTableElement): void {
  const { caption } = table;
  if (!caption) return;
  const paragraph = document.createElement('p');
  paragraph.append(...caption.childNodes);
  caption.remove();
  table.before(paragraph);
}

/** Further rows of headings become rows of the body. */
function keepOneHeadingRow({ tHead, tBodies }: HTMLTableElement): void {
  if (!tHead) return;
  const others = [...tHead.rows].slice(1);
  const body = tBodies[0];
  if (body) body.prepend(...others);
  else {
    const made = document.createElement('tbody');
    made.append(...others);
    tHead.after(made);
  }
}

/** Puts empty cells where a cell reaches over more than one column or row, so that every row has all columns. */
function fillSpans({ rows }: HTMLTableElement): void {
  for (const [at, row] of [...rows].entries()) {
    for (const cell of [...row.cells]) {
      const { colSpan, rowSpan, cellIndex } = cell;
      const covered = [...rows].slice(at + 1, at + rowSpan);
      for (const other of covered) addCells(other, cellIndex, colSpan);
      addCells(row, cellIndex + 1, colSpan - 1);
      cell.removeAttribute('colspan');
      cell.removeAttribute('rowspan');
    }
  }
}

/** @param before number of the cell before which the empty cells are put */
function addCells(row: HTMLTableRowElement, before: number, count: number): void {
  const next = row.cells[before] ?? null;
  const name = row.cells[0]?.localName ?? 'td';
  for (let made = 0; made < count; made++) row.insertBefore(document.createElement(name), next);
}

function layInLines(cell: HTMLTableCellElement): void {
  for (const pre of cell.querySelectorAll('pre')) breakLines(pre);
  // Of such code some renderers take the stroke for the end of the cell.
  for (const code of cell.querySelectorAll('code'))
    if (code.textContent?.includes('\\|')) code.replaceWith(...code.childNodes);
  for (const inner of cell.querySelectorAll('td, th')) inner.replaceWith(' ', ...inner.childNodes, ' ');
  for (const item of cell.querySelectorAll('li')) item.prepend(`${itemMark(item)} `);
  for (const block of [...cell.querySelectorAll(BLOCKS)].reverse()) {
    const lineEnd = document.createElement('br');
    block.before(lineEnd);
    block.replaceWith(...block.childNodes, lineEnd.cloneNode());
  }
  for (const end of [...cell.querySelectorAll('br')]) if (!hasText(end, 'previousSibling')) end.remove();
  for (const end of [...cell.querySelectorAll('br')].reverse())
    if (!hasText(end, 'nextSibling')) end.remove();
}

function itemMark(item: Element): string {
  const number = numberOf(item);
  return number === null ? '•' : `${number}.`;
}

function breakLines(pre: Element): void {
  const lines = preText(pre).trim().split('\n');
  pre.replaceChildren(
    ...lines.flatMap((line, at) => (at > 0 ? [document.createElement('br'), line] : [line])),
  );
}

/** False where nothing but white space lies between a line end and the next one, or the edge of the cell. */
function hasText(end: Element, direction: 'previousSibling' | 'nextSibling'): boolean {
  let at = end[direction];
  while (at instanceof Text && at.data.trim() === '') at = at[direction];
  return at !== null && at.nodeName !== 'BR';
}
