import { cpus, totalmem } from 'node:os';

/** What figures are worth: processors, memory, system and Node, in a line. */
export function machineSize(): string {
  const all = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const model = all[0]?.model.trim() ?? 'unknown processor';
  return `${all.length} × ${model}, ${memory} GB, ${process.platform} ${process.arch}, Node ${process.version}`;
}
