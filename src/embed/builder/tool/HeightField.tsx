import { useEffect, useRef, useState } from 'react';
import { HEIGHTS, parseHeight } from '../builderAddress.ts';
import { useTool } from './context.ts';

interface HeightFieldProps {
  height: number;
  /** Of the preview as it is shown; null while there is none. */
  measured: number | null;
}

/** Height of the frame, by hand or as the preview has it. */
export function HeightField({ height, measured }: HeightFieldProps) {
  const { say, store } = useTool();
  const [text, setText] = useState(String(height));
  useEffect(() => {
    setText((typed) => (parseHeight(typed) === height ? typed : String(height)));
  }, [height]);
  const field = useRef<HTMLInputElement>(null);
  const isGood = parseHeight(text) !== null;
  return (
    <div className="builder-height">
      <p className="builder-field">
        <label htmlFor="builder-height">{say.look.height}</label>
        <input
          ref={field}
          id="builder-height"
          type="number"
          inputMode="numeric"
          min={HEIGHTS.least}
          max={HEIGHTS.most}
          step={10}
          value={text}
          aria-invalid={!isGood}
          aria-describedby="builder-height-hint"
          onChange={({ target }) => {
            setText(target.value);
            const parsed = parseHeight(target.value);
            if (parsed !== null) store.change({ height: parsed }, true);
          }}
        />
      </p>
      <p id="builder-height-hint" className="caption" aria-live="polite">
        {isGood ? say.look.heightHint : say.look.heightFault(HEIGHTS.least, HEIGHTS.most)}
      </p>
      {measured !== null && measured !== height && parseHeight(String(measured)) !== null && (
        <p>
          <button
            type="button"
            onClick={() => {
              field.current?.focus({ preventScroll: true });
              store.change({ height: measured });
            }}
          >
            {say.look.fit(measured)}
          </button>
        </p>
      )}
    </div>
  );
}
