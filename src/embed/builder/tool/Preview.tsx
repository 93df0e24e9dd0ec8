import { useEffect, useRef, useState } from 'react';
import { addressOf } from '../../../ui/siteData.ts';
import { readMessage } from '../../messages.ts';
import { writeEmbedOptions } from '../../options.ts';
import type { BuilderState } from '../builderAddress.ts';
import { measureFrame, watchFrame } from '../measureFrame.ts';
import { framePath } from '../subject.ts';
import { Choices } from './Choices.tsx';
import { useTool } from './context.ts';
import { useSettled } from './useSettled.ts';

/** Milliseconds after which a page that has come but says nothing is taken to be the wrong one. */
const PATIENCE = 10_000;
/** Milliseconds without another choice: dragging through colours asks for sixty pages a second. */
const SETTLED = 300;
const WIDTHS = ['280', '360', '600', 'full'] as const;

/** What a preview has told of itself. */
export interface Shown {
  height: number;
  /** That its first show has come in; null where the browser does not tell. */
  bytes: number | null;
  /** That have come since: what moves the map, once it was moved. */
  later: number;
}

interface PreviewProps {
  state: BuilderState & { subject: NonNullable<BuilderState['subject']> };
  /** In the page's language. */
  name: string;
  shown: Shown | null;
  show(shown: Shown | null): void;
}

/** The very page that will stand in the other site, at a width of the editor's choice. */
export function Preview({ state, name, shown, show }: PreviewProps) {
  const { site, say } = useTool();
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>('full');
  const asked =
    addressOf({ ...site, language: state.language }, framePath(state.subject)) +
    writeEmbedOptions(state.options);
  const address = useSettled(asked, SETTLED);
  return (
    <section aria-labelledby="builder-preview">
      <h2 id="builder-preview">{say.preview.title}</h2>
      <Choices
        legend={say.preview.width}
        name="width"
        chosen={width}
        options={WIDTHS.map((id) => ({
          id,
          label: id === 'full' ? say.preview.full : say.preview.pixels(Number(id)),
        }))}
        choose={(id) => setWidth(id)}
      />
      {/* A new frame for each address: one that is led on would put every choice into the history twice. */}
      <Frame
        key={address}
        address={address}
        isLeaving={asked !== address}
        width={width}
        name={name}
        shown={shown}
        show={show}
      />
      <p className="caption">
        <a href={asked}>{say.preview.open}</a>
      </p>
    </section>
  );
}

interface FrameProps extends Pick<PreviewProps, 'name' | 'shown' | 'show'> {
  address: string;
  /** Another choice has been made, and takes its place when that has settled. */
  isLeaving: boolean;
  width: string;
}

function Frame({ address, isLeaving, width, name, shown, show }: FrameProps) {
  const { say } = useTool();
  const frame = useRef<HTMLIFrameElement>(null);
  const [hasFailed, setFailed] = useState(false);
  const patience = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    show(null);
    let now: Shown = { height: 0, bytes: null, later: 0 };
    const become = (next: Partial<Shown>) => {
      now = { ...now, ...next };
      show(now);
    };
    let observer: PerformanceObserver | undefined;
    const listen = ({ source, origin, data }: MessageEvent) => {
      if (frame.current === null || source !== frame.current.contentWindow) return;
      const message = origin === location.origin ? readMessage(data) : null;
      if (message?.kind !== 'ready' && message?.kind !== 'resize') return;
      clearTimeout(patience.current);
      setFailed(false);
      const element = frame.current;
      if (message.kind === 'ready') {
        const bytes = measureFrame(element);
        become({ bytes });
        observer ??= watchFrame(element, () =>
          become({ later: (measureFrame(element) ?? 0) - (bytes ?? 0) }),
        );
      }
      become({ height: message.height });
    };
    addEventListener('message', listen);
    return () => {
      removeEventListener('message', listen);
      observer?.disconnect();
      clearTimeout(patience.current);
    };
  }, [show]);
  return (
    <>
      <p role="status" className={hasFailed ? 'caution' : 'caption'}>
        {hasFailed && say.preview.failed}
        {!hasFailed && (shown === null || isLeaving ? say.preview.waiting : say.preview.ready(shown.height))}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: no landmark: the section around it is one already */}
      <div
        className="builder-stage"
        role="group"
        aria-label={say.preview.title}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
        tabIndex={0}
      >
        <iframe
          ref={frame}
          src={address}
          title={say.preview.frame(name)}
          className={`builder-frame builder-frame-${width}`}
          height={shown?.height ?? 600}
          onLoad={() => {
            if (shown === null) patience.current = setTimeout(() => setFailed(true), PATIENCE);
          }}
        />
      </div>
    </>
  );
}
