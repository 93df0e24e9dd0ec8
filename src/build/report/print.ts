import type { Atlas } from '../../record/atlas.ts';
import type { Fault } from '../../record/check/fault.ts';
import { describe } from '../../record/check/say.ts';
import { countDocuments, countOthers, countTotals, type DocumentCount } from './counts.ts';

const HEADINGS = [
  '圏域',
  '資料',
  '記載',
  '数える取組',
  '参加：名前あり',
  '数だけ',
  '記載なし',
  '数値',
  '疑問',
];

/** The whole report: a table by region and document, then the sums and what they mean. */
export function reportLines(atlas: Atlas): string[] {
  const rows = countDocuments(atlas);
  const { byDocument, entries, records, standing, distinct, figures, doubts } = countTotals(atlas, rows);
  const { agreements, strategies } = countOthers(atlas);
  return [
    ...tableLines([HEADINGS, ...rows.map((row, index) => cells(atlas, row, rows[index - 1]))]),
    '',
    ...[...byDocument].map(([id, count]) => `${atlas.document(id).title}：${count}件の記載`),
    `記載の合計：${entries}件（2つの資料に載る取組は、それぞれで数える）`,
    `取組の合計：${records}件（2つの資料に載る取組も1件）`,
    `再掲と終了したものを除く：${standing}件`,
    `数える取組：${distinct}件（さらに、圏域の収録の対象でない資料だけにあるものを除く）`,
    `数値：${figures}件、疑問：${doubts}件`,
    '',
    ...agreements.map((each) => `${each.title}（${each.id}）：${each.fields}分野、${each.articles}条`),
    ...strategies.map(
      (each) =>
        `${each.title}（${each.code}）：${each.goals}目標、${each.measures}施策、${each.actions}事業、` +
        `指標${each.targets}件、疑問${each.doubts}件`,
    ),
  ];
}

/** What the record has word for word from a source, one line each, then how many. */
export function copiedLines(copied: readonly Fault[]): string[] {
  return [
    ...copied.map((fault) => `${fault.file}  ${fault.path}  ${describe(fault, 'ja').reason}`),
    `資料と20文字以上同じ文章：${copied.length}件`,
  ];
}

function cells(atlas: Atlas, row: DocumentCount, above: DocumentCount | undefined): string[] {
  const isFirst = above?.region !== row.region;
  const { participants } = row;
  return [
    isFirst ? row.name : '',
    row.document,
    String(row.entries),
    String(row.counted),
    String(participants.named),
    String(participants.onlyCounted),
    String(participants.unstated),
    String(row.figures),
    // Doubts are the region's, whatever the document.
    isFirst ? String(atlas.region(row.region).doubts.length) : '',
  ];
}

/** Columns in line; figures to the right. */
function tableLines(table: readonly (readonly string[])[]): string[] {
  const widths = HEADINGS.map((_, column) => Math.max(...table.map((row) => widthOf(row[column] ?? ''))));
  return table.map((row) =>
    row
      .map((cell, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - widthOf(cell));
        return column < 2 ? cell + space : space + cell;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** Width on a terminal: letters of Japanese take two places. */
function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + (letter > '\u00FF' ? 2 : 1), 0);
}
