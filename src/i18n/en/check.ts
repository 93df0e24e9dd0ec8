import type { PageWords } from '../shape.ts';

/**
 * The page that checks a list of initiatives. In `tool`, `{name}` stands for a value that the script fills in.
 * The sheet's headings stay in Japanese: they have to be typed as they are.
 */
export const enCheck: PageWords['check'] = {
  title: 'Check a list of initiatives',
  description:
    'Check a list of initiatives (CSV or Excel) without programming, and turn it into data for the atlas.',
  lead: 'This page is for the offices of regions and municipalities: write your list of initiatives in a spreadsheet and check it here. You are shown, row by row, what to correct. The list itself is written in Japanese.',
  privateTitle: 'Your file is sent nowhere',
  private:
    'The file you choose is read only inside your own browser. It is neither sent to a server nor stored. Once you close the page, nothing is left.',
  stepsTitle: 'How to use it',
  steps: [
    'Write one initiative in each row of the template. (Rows whose number begins with 例, ‘example’, are not read; you may leave or delete them.) A list of your own can be read as well if its headings are similar.',
    'Under ‘Check’ below, choose the region and the file. CSV (UTF-8 or Shift JIS) and Excel (.xlsx) can be read.',
    'Correct the rows that are pointed out and choose the file again, until there are no errors left. Warnings may stay.',
    'When there are no errors left, save the region’s data (JSON) and give it to those who run this atlas.',
  ],
  rulesTitle: 'How to write the list',
  rules: [
    'Use one row of headings, merge no cells, and write no units in columns of numbers, as 統計表における機械判読可能なデータの表記方法の統一ルール (the government’s common rules for machine-readable tables) asks.',
    'Put every initiative of the region in the list. Those not in it are removed from the data. Fields that have no column in it (such as summaries in English) stay as they are in the data now.',
    'The key of an initiative (its name in the page’s address) is taken from the column 識別名 (key), else from the initiative that now has the same title, else from its number. Where there is none of these, it is made from the title. As long as number and title stay the same, so does the key.',
    'In 参加市町村 (municipalities taking part), write 全市町村 (all municipalities), names such as 水戸市、笠間市 (codes will do as well), or a number such as 3市町村 (3 municipalities). Leave it blank where the source does not say.',
    'In 出典 (source), write a title from the list of documents. If yours is not in it, tell those who run this atlas first.',
  ],
  needed: (items) => `Columns that every row needs: ${items.join(', ')}`,
  templateTitle: 'Template',
  templateXlsx: 'Template (Excel, in Japanese, with a table of the words you can use)',
  templateCsv: 'Template (CSV, in Japanese)',
  wordsTitle: 'Words you can use',
  without:
    'JavaScript is not running in this browser, so nothing can be checked here. The template and the rules can be used all the same.',
  toolTitle: 'Check',
  region: 'Region',
  choose: 'Please choose',
  newRegion: 'A region not yet in the atlas',
  file: 'File with the list (CSV or Excel)',
  drop: 'You can also drop the file here.',
  tool: {
    needRegion: '{name} is here. Choose a region, and it will be checked.',
    reading: 'Reading {name} …',
    failed:
      'The data needed for the check could not be loaded. Check your connection and choose the file again.',
    // Counts stand after their words, so that no plural depends on them.
    resultFault: '{name}: errors {errors}, warnings {warnings}',
    resultGood: '{name}: no errors (warnings {warnings})',
    counts:
      'Initiatives read: {rows}. Added: {added}, changed: {changed}, removed: {removed}, unchanged: {same}.',
    removed: 'Keys of the initiatives that are removed because they are not in the list: {keys}',
    examples: 'Example rows of the template that were not read: {examples}',
    aside: 'Columns that were not read (they stay in the corrected list): {columns}',
    caption: 'What to correct',
    row: 'Row',
    column: 'Column',
    value: 'What is written',
    reason: 'Reason',
    remedy: 'How to correct it',
    kind: 'Kind',
    error: 'Error',
    warning: 'Warning',
    whole: 'Whole list',
    first: 'Go to the first one',
    more: 'Not shown here: {count} more. All of them are in the column 確認の結果 (result of the check) of the corrected list.',
    saveRegion: 'Save the region’s data (JSON)',
    saveSheet: 'Save the corrected list (CSV, with what to correct)',
    saveLater: 'You can save the region’s data once there are no errors.',
    newNote:
      'As this region is not yet in the atlas, only its initiatives were checked. Please add its name and members to the file you save.',
  },
};
