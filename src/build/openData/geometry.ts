import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import { plainOutline } from '../../geo/plainOutline.ts';
import type { Atlas } from '../../record/atlas.ts';
import { sixDigits } from '../../record/code.ts';
import type { Level } from '../geometry.ts';
import { BORDERS } from './about.ts';
import { type Home, type OpenDataFile, recordFile } from './openDataFile.ts';

/** regions.geojson and municipalities.topo.json: outlines at the scale of one region. */
export function geometryFiles(home: Home, atlas: Atlas, level: Level): OpenDataFile[] {
  const common = { kind: 'geometry', credits: [BORDERS.credit] } as const;
  return [
    recordFile(
      home,
      atlas,
      {
        ...common,
        path: 'regions.geojson',
        name: 'regions-geojson',
        title: {
          ja: '圏域の範囲（構成市町村を合わせた形）',
          en: 'Outlines of the regions, members merged',
        },
        format: 'GeoJSON',
        mediaType: 'application/geo+json',
      },
      regionOutlines(atlas, level),
    ),
    recordFile(
      home,
      atlas,
      {
        ...common,
        path: 'municipalities.topo.json',
        name: 'municipalities-topojson',
        title: {
          ja: '市町村の範囲（隣どうしが境界線を共有する形式）',
          en: 'Municipalities; neighbours share their borders',
        },
        format: 'TopoJSON',
      },
      namedMunicipalities(atlas, level),
    ),
  ];
}

function regionOutlines(atlas: Atlas, { map }: Level): FeatureCollection<MultiPolygon> {
  const features = atlas.regions.map(({ id, name, members, centralCities }): Feature<MultiPolygon> => {
    const codes = members.map(({ code }) => code);
    return {
      type: 'Feature',
      id,
      properties: { id, name: name.ja, nameEn: name.en, members: codes, central: centralCities },
      geometry: plainOutline(map.area(codes)),
    };
  });
  return { type: 'FeatureCollection', features };
}

function namedMunicipalities(atlas: Atlas, { topology }: Level) {
  const { municipalities } = topology.objects;
  const geometries = municipalities.geometries.map((geometry) => {
    const { code } = geometry.properties as { code: string };
    const { name, prefecture } = atlas.municipality(code);
    return { ...geometry, properties: { code, code6: sixDigits(code), name, prefecture } };
  });
  return { ...topology, objects: { municipalities: { ...municipalities, geometries } } };
}
