import { comparedRegions } from '../../../../src/build/comparedRegions.ts';
import { readGeometry } from '../../../../src/build/geometry.ts';
import { readRecord } from '../../../../src/build/readRecord.ts';
import { everyKind } from '../../../../src/build/site/assets.ts';
import { catalogueFile } from '../../../../src/build/site/catalogueFile.ts';
import { sitePages } from '../../../../src/build/site/sitePages.tsx';
import { parseBuilder } from '../../../../src/embed/builder/builderAddress.ts';
import { parseEmbedOptions } from '../../../../src/embed/options.ts';
import { LANGUAGES, type Language, languagePath } from '../../../../src/i18n/language.ts';
import { wordsOf } from '../../../../src/i18n/words.ts';
import { vocabularyOf as comparedVocabularyOf } from '../../../../src/pages/compare/model.ts';
import { inAskedLanguage } from '../../../../src/pages/everyPage/language.ts';
import { askedQuery } from '../../../../src/pages/find/askedQuery.ts';
import { parseView } from '../../../../src/view/address.ts';
import { parseCatalogue } from '../../../../src/view/catalogue/address.ts';
import { openCatalogue } from '../../../../src/view/catalogue/catalogue.ts';
import { parseCompare } from '../../../../src/view/compare/address.ts';
import { vocabularyOf } from '../../../../src/view/vocabulary.ts';

/** What an address of the site means: which page it is, and what its query makes of it. */
interface Meaning {
  /** Path of the address contract, without language. */
  page: string;
  language: Language;
  /** As the page's own parser reads it, with what it asks the search box (`q`). */
  read: object;
  /** What of it could not be used. */
  notes: readonly unknown[];
  /** Where `lang` leads. */
  leads?: string;
}

interface RealAddresses {
  /** Every page, without language: it is there in each of them. */
  pages: ReadonlySet<string>;
  /** @throws Error for an address of no page */
  meaningOf(address: string): Meaning;
}

/** The addresses of the site that the record which ships makes. */
export async function realAddresses(): Promise<RealAddresses> {
  const [atlas, geometry] = await Promise.all([readRecord('data'), readGeometry('geodata')]);
  const nothing = { styles: [], scripts: [], preloads: [], policy: '' };
  const assets = { ...everyKind(() => nothing), frame: nothing };
  const options = {
    base: '/',
    origin: null,
    contact: null,
    background: null,
    files: '',
    previews: [],
    assets,
  };
  const pages = new Set(sitePages(atlas, geometry, { ...options, language: 'ja' }).map(({ page }) => page));
  const words = wordsOf('ja');
  const { vocabulary: facets } = openCatalogue(catalogueFile(atlas, { language: 'ja', words }), {
    participants: words.catalogue.participants,
    status: words.initiative.statuses,
    basis: words.catalogue.basis,
    figures: words.catalogue.figures,
    counted: words.catalogue.counted,
  });
  const named = (things: readonly { id: string }[]) => Object.fromEntries(things.map(({ id }) => [id, id]));
  const vocabulary = vocabularyOf({
    regions: atlas.regions,
    places: Object.fromEntries(
      atlas.municipalities.map(({ code, name }) => [code, [name, null, null] as const]),
    ),
    labels: { categories: named(atlas.taxonomy.categories), pillars: named(atlas.taxonomy.pillars) },
  });
  const measures = comparedVocabularyOf(comparedRegions(atlas, geometry));

  const readBy = (page: string, search: string, language: Language): Pick<Meaning, 'read' | 'notes'> => {
    if (page === '/' || page.startsWith('/regions/')) {
      const { view, notes } = parseView(search, vocabulary);
      return { read: { ...view, q: askedQuery(search) }, notes };
    }
    if (page === '/initiatives/') {
      const { state, notes } = parseCatalogue(search, facets);
      return { read: state, notes };
    }
    if (page === '/compare/') {
      const { state, notes } = parseCompare(search, measures);
      return { read: { ...state, q: askedQuery(search) }, notes };
    }
    if (page === '/embed/builder/') {
      const { state, notes } = parseBuilder(search, vocabulary, language);
      return { read: { ...state, q: askedQuery(search) }, notes };
    }
    if (page.startsWith('/embed/')) {
      const { options, notes } = parseEmbedOptions(search, vocabulary);
      return { read: options, notes };
    }
    return { read: { q: askedQuery(search) }, notes: [] };
  };

  return {
    pages,
    meaningOf(address) {
      const { pathname, search, hash } = new URL(address, 'https://city.example');
      const tree = LANGUAGES.find((each) => each !== 'ja' && pathname.startsWith(`${languagePath(each)}/`));
      const language = tree ?? 'ja';
      const page = pathname.slice(languagePath(language).length);
      if (!pages.has(page)) throw new Error(`the site has no page at ${address}`);
      const leads =
        page.startsWith('/embed/regions/') || page.startsWith('/embed/municipalities/')
          ? null
          : inAskedLanguage({ pathname, search, hash }, { base: '/', language });
      return { page, language, ...readBy(page, search, language), ...(leads !== null && { leads }) };
    },
  };
}
