import { useTool } from './context.ts';
import type { Shown } from './Preview.tsx';

/** What an embed makes a reader's browser load. */
export function Cost({ shown }: { shown: Shown | null }) {
  const { say, page } = useTool();
  const bytes = shown?.bytes ?? null;
  const touched = shown?.later ?? 0;
  return (
    <section aria-labelledby="builder-cost">
      <h2 id="builder-cost">{say.cost.title}</h2>
      <ul className="plain-list">
        <li>{bytes === null ? say.cost.measuring : say.cost.first(kilobytes(bytes))}</li>
        {page.elementBytes !== null && <li>{say.cost.element(kilobytes(page.elementBytes))}</li>}
        <li>{touched === 0 ? say.cost.untouched : say.cost.touched(kilobytes(touched))}</li>
      </ul>
      <p>{say.cost.text}</p>
    </section>
  );
}

/** Of 1,000 bytes, at least one. */
function kilobytes(bytes: number): number {
  return Math.max(1, Math.round(bytes / 1000));
}
