import { createContext, useContext } from 'react';
import type { CatalogueWords } from '../../../i18n/loadCatalogueWords.ts';
import type { CiteWords } from '../../../i18n/loadCiteWords.ts';
import type { Words } from '../../../i18n/shape.ts';
import type { Site } from '../../../ui/siteData.ts';
import type { Catalogue } from '../../../view/catalogue/catalogue.ts';
import type { ColumnId } from '../../../view/catalogue/columns.ts';
import type { CatalogueStore } from '../catalogueStore.ts';

/** What does not change while the page stands. */
export interface Tool {
  site: Site;
  words: Words;
  say: CatalogueWords;
  cite: CiteWords;
  catalogue: Catalogue;
  store: CatalogueStore;
}

const ToolContext = createContext<Tool | null>(null);
export const ToolProvider = ToolContext;

export function useTool(): Tool {
  const tool = useContext(ToolContext);
  if (tool === null) throw new Error('a part of the catalogue stands outside of it');
  return tool;
}

/** What a column is called; most are called as the facet of the same name. */
export function columnLabel({ say }: Pick<Tool, 'say'>, column: ColumnId): string {
  return column === 'title' || column === 'summary' ? say.columns[column] : say.facets[column];
}
