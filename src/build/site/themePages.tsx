import { type ColourFacts, colourFacts } from '../../colour/facts.ts';
import { FAMILIES } from '../../colour/palette.ts';
import {
  regionsOfTheme,
  type ThemeName,
  themeModel,
  themeName,
  themePaints,
} from '../../pages/theme/model.ts';
import { ThemePage } from '../../pages/theme/ThemePage.tsx';
import { ThemesPage } from '../../pages/theme/ThemesPage.tsx';
import type { Theme } from '../../record/types.ts';
import { paths } from '../../ui/paths.ts';
import { labelled } from '../../view/models/initiative.ts';
import type { PageMaker } from './pageMaker.ts';
import type { PageFile } from './siteFile.ts';

/** The list of themes, and a page for each. */
export function themePages(maker: PageMaker): PageFile[] {
  const { atlas, voice } = maker;
  const names = atlas.themes.map((theme) => themeName(atlas, theme, voice));
  const facts = colourFacts(atlas);
  return [listPage(maker, names), ...atlas.themes.map((theme) => themePage(maker, theme, names, facts))];
}

function listPage(maker: PageMaker, names: readonly ThemeName[]): PageFile {
  const { atlas, voice, words } = maker;
  const { title, lead } = words.themes;
  return maker.file(paths.themes, () => ({
    title: maker.titled(title),
    description: lead,
    content: (
      <ThemesPage
        families={FAMILIES.map((family) => ({
          ...labelled(atlas, voice, 'families', family),
          themes: names.filter((each) => each.family === family),
        }))}
      />
    ),
    preview: maker.preview(null),
    things: [maker.crumbs({ label: title, path: paths.themes })],
  }));
}

function themePage(
  maker: PageMaker,
  theme: Theme,
  names: readonly ThemeName[],
  facts: ColourFacts,
): PageFile {
  const { atlas, voice, words, pictures } = maker;
  const path = paths.theme(theme.id);
  const own = names.find(({ id }) => id === theme.id) ?? themeName(atlas, theme, voice);
  return maker.file(path, () => {
    const paints = themePaints(atlas, facts, theme);
    return {
      title: maker.titled(own.name),
      description: words.themes.description(own.name, own.regions),
      content: (
        <ThemePage
          theme={themeModel(atlas, theme, paints, voice)}
          picture={pictures.nationIn(paints, regionsOfTheme(theme))}
          others={names.filter(({ id, family }) => id !== theme.id && family === own.family)}
        />
      ),
      preview: maker.preview(null),
      things: [maker.crumbs({ label: words.themes.title, path: paths.themes }, { label: own.name, path })],
    };
  });
}
