// The whole test, and with it every combination of which `npm test` takes a sample (tests/e2e/axe.spec.ts).
process.env.FULL = '1';
await import('./all.ts');

export {};
