import { useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { drawIn } from '../../../ui/jsx/jsx-runtime.ts';
import { SiteProvider } from '../../../ui/site.ts';
import { nameIn } from '../speech.ts';
import { Cost } from './Cost.tsx';
import { type Tool, ToolProvider, useTool } from './context.ts';
import { LookChoice } from './LookChoice.tsx';
import { Notes } from './Notes.tsx';
import { Preview, type Shown } from './Preview.tsx';
import { SubjectChoice } from './SubjectChoice.tsx';
import { Take } from './Take.tsx';

/** Draws the builder; when it returns its fields are in the document. */
export function drawBuilder(element: HTMLElement, tool: Tool): void {
  drawIn(tool.site.language);
  flushSync(() =>
    createRoot(element).render(
      <SiteProvider site={tool.site} words={tool.words}>
        <ToolProvider value={tool}>
          <Builder />
        </ToolProvider>
      </SiteProvider>,
    ),
  );
}

/** What to choose on one side, what comes of it on the other; the code to take below. */
function Builder() {
  const { say, model, store } = useTool();
  const { state, notes } = useSyncExternalStore(store.listen, store.now);
  const [shown, show] = useState<Shown | null>(null);
  const { subject } = state;
  const chosen = subject && { state: { ...state, subject }, name: nameIn(model, subject) };
  return (
    <>
      <Notes notes={notes} />
      <div className="builder-layout">
        <div className="builder-choices">
          <SubjectChoice subject={subject} />
          <LookChoice state={state} measured={shown?.height ?? null} />
        </div>
        <div className="builder-show">
          {chosen ? (
            <Preview {...chosen} shown={shown} show={show} />
          ) : (
            <p className="builder-first">{say.subject.first}</p>
          )}
        </div>
      </div>
      {chosen && (
        <>
          <Take {...chosen} />
          <Cost shown={shown} />
        </>
      )}
    </>
  );
}
