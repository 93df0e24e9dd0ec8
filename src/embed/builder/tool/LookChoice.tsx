import { LANGUAGES } from '../../../i18n/language.ts';
import type { EmbedOptions } from '../../options.ts';
import type { BuilderState } from '../builderAddress.ts';
import { AccentField } from './AccentField.tsx';
import { Choices } from './Choices.tsx';
import { ColourChoice } from './ColourChoice.tsx';
import { useTool } from './context.ts';
import { HeightField } from './HeightField.tsx';

const THEMES = ['auto', 'light', 'dark'] as const;
const PANELS = ['list', 'none'] as const;

/** How the map looks and what stands beside it. */
export function LookChoice({ state, measured }: { state: BuilderState; measured: number | null }) {
  const { say, words, store } = useTool();
  const { options } = state;
  const change = (next: Partial<EmbedOptions>) => store.change({ options: { ...options, ...next } });
  return (
    <section aria-labelledby="builder-look">
      <h2 id="builder-look">{say.look.title}</h2>
      <Choices
        legend={say.look.language}
        name="language"
        chosen={state.language}
        options={LANGUAGES.map((id) => ({ id, label: words.languages.names[id] }))}
        choose={(language) => store.change({ language })}
      />
      <ColourChoice options={options} change={change} />
      <Choices
        legend={say.look.theme}
        name="theme"
        chosen={options.theme}
        options={THEMES.map((id) => ({ id, label: say.look.themes[id] }))}
        choose={(theme) => change({ theme })}
      />
      <AccentField theme={options.theme} asked={state.asked} ask={(asked) => store.change({ asked }, true)} />
      <Choices
        legend={say.look.panel}
        name="panel"
        chosen={options.panel}
        options={PANELS.map((id) => ({ id, label: say.look.panels[id] }))}
        choose={(panel) => change({ panel })}
      />
      <label className="builder-tick">
        <input
          type="checkbox"
          checked={options.controls === 'map'}
          onChange={({ target }) => change({ controls: target.checked ? 'map' : 'none' })}
        />
        <span>{say.look.controls}</span>
      </label>
      <HeightField height={state.height} measured={measured} />
    </section>
  );
}
