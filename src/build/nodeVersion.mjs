// Stops an npm script when Node.js is too old, before newer syntax fails with a puzzling error.
// Plain old syntax and no imports on purpose: this file must itself run on any Node.js from 12 on.
// The same minimum stands in package.json under "engines".
const minimum = [22, 12];
const current = process.versions.node.split('.').map(Number);

if (current[0] < minimum[0] || (current[0] === minimum[0] && current[1] < minimum[1])) {
  console.error(
    [
      `Node.js ${minimum.join('.')} 以上が必要です（現在は ${process.version}）。`,
      'Node.js を更新するか、Linux x64 では npm ci を --omit=optional なしで実行してください（新しい Node.js も入ります）。',
      `Node.js ${minimum.join('.')} or later is needed (this is ${process.version}).`,
      'Update Node.js or, on Linux x64, run "npm ci" without --omit=optional, which brings one.',
    ].join('\n'),
  );
  process.exit(1);
}
