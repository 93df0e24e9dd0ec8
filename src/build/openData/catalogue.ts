import type { Atlas } from '../../record/atlas.ts';
import { AS_OF, CREDIT, DATE, DESCRIPTION, FIRST_DATE, LICENCE, PUBLISHER, TITLE, VERSION } from './about.ts';
import { jsonFile, type OpenDataFile } from './openDataFile.ts';
import { type Original, originals } from './originals.ts';

const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types/';

/**
 * catalog.jsonld: the same files as a DCAT catalogue (W3C DCAT 3), for portals that harvest.
 * @param folder address of data/ with its slash; relative to the catalogue itself where the origin is not known
 */
export function catalogueFile(
  atlas: Atlas,
  files: readonly OpenDataFile[],
  folder: string,
  home: string | null,
): OpenDataFile {
  const title = { ja: 'データカタログ（DCAT）', en: 'Catalogue (DCAT)' };
  const publisher = { '@type': 'foaf:Organization', 'foaf:name': PUBLISHER };
  return jsonFile(
    {
      path: 'catalog.jsonld',
      name: 'catalog',
      title,
      kind: 'catalogue',
      format: 'JSON-LD',
      mediaType: 'application/ld+json',
    },
    {
      '@context': {
        dcat: 'http://www.w3.org/ns/dcat#',
        dct: 'http://purl.org/dc/terms/',
        foaf: 'http://xmlns.com/foaf/0.1/',
        xsd: 'http://www.w3.org/2001/XMLSchema#',
      },
      '@id': `${folder}catalog.jsonld`,
      '@type': 'dcat:Catalog',
      'dct:title': inBoth(TITLE),
      'dct:publisher': publisher,
      'dcat:dataset': {
        '@id': `${folder}catalog.jsonld#dataset`,
        '@type': 'dcat:Dataset',
        'dct:title': inBoth(TITLE),
        'dct:description': inBoth(DESCRIPTION),
        'dct:publisher': publisher,
        'dct:license': { '@id': LICENCE.url },
        'dct:bibliographicCitation': CREDIT,
        'dct:issued': day(FIRST_DATE),
        'dct:modified': day(DATE),
        'dct:source': originals(atlas).map(source),
        'dct:language': ['ja', 'en'],
        'dct:temporal': { '@type': 'dct:PeriodOfTime', 'dcat:endDate': day(AS_OF) },
        'dct:spatial': { '@id': 'http://publications.europa.eu/resource/authority/country/JPN' },
        'dcat:version': VERSION,
        'dcat:keyword': ['連携中枢都市圏', '広域連携', '市町村', '連携協約'],
        ...(home !== null && { 'dcat:landingPage': { '@id': home } }),
        'dcat:distribution': files.map((file) => distribution(file, folder)),
      },
    },
  );
}

/** A source with its address where there is one, else by its title alone. */
function source({ title, path }: Original) {
  return { ...(path !== undefined && { '@id': path }), 'dct:title': { '@language': 'ja', '@value': title } };
}

function distribution({ path, title, mediaType, content }: OpenDataFile, folder: string) {
  const address = folder + encodeURI(path);
  return {
    '@id': `${folder}catalog.jsonld#${encodeURIComponent(path)}`,
    '@type': 'dcat:Distribution',
    'dct:title': inBoth(title),
    'dcat:downloadURL': { '@id': address },
    'dcat:accessURL': { '@id': address },
    'dcat:mediaType': { '@id': MEDIA_TYPES + mediaType },
    'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(Buffer.byteLength(content)) },
    'dct:license': { '@id': LICENCE.url },
  };
}

function inBoth({ ja, en }: { ja: string; en: string }) {
  return [
    { '@language': 'ja', '@value': ja },
    { '@language': 'en', '@value': en },
  ];
}

function day(date: string) {
  return { '@type': 'xsd:date', '@value': date };
}
