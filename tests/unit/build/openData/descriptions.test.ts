import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { FIRST_DATE } from '../../../../src/build/openData/about.ts';
import { catalogueFile } from '../../../../src/build/openData/catalogue.ts';
import { timeOfBuild } from '../../../../src/build/openData/openData.ts';
import { DATASET } from '../../../../src/record/dataset.ts';
import { type RealFiles, realFiles } from './realFiles.ts';

let data: RealFiles;
beforeAll(async () => {
  data = await realFiles();
});

interface Package {
  version: string;
  created: string;
  resources: {
    name: string;
    path: string;
    description: string;
    bytes: number;
    hash: string;
    schema?: { fields: { name: string; constraints?: object }[]; primaryKey: string[] };
  }[];
}

interface Catalogue {
  '@id': string;
  'dcat:dataset': { 'dcat:distribution': { 'dcat:downloadURL': { '@id': string } }[] };
}

describe('the folder of open data', () => {
  it('has the addresses that are promised', () => {
    expect(data.all.map(({ path }) => path)).toEqual([
      'memberships.csv',
      'memberships.parquet',
      'initiatives.csv',
      'initiatives.parquet',
      '取組一覧_ja.csv',
      'participants.csv',
      'participants.parquet',
      'initiative-sources.csv',
      'initiative-sources.parquet',
      'initiative-themes.csv',
      'initiative-themes.parquet',
      'municipalities.csv',
      'municipalities.parquet',
      'municipality-regions.csv',
      'municipality-regions.parquet',
      'municipality-statistics.csv',
      'municipality-statistics.parquet',
      'region-measures.csv',
      'region-measures.parquet',
      'region-relations.csv',
      'region-relations.parquet',
      'regions.json',
      'initiatives.json',
      'agreements.json',
      'strategies.json',
      'region-relations.json',
      'regions.geojson',
      'municipalities.topo.json',
      'schema/region.json',
      'schema/agreement.json',
      'schema/strategy.json',
      'schema/taxonomy.json',
      'schema/sources.json',
      'catalog.jsonld',
      'datapackage.json',
    ]);
  });
});

describe('datapackage.json', () => {
  it('lists exactly the files beside it, with size and hash', () => {
    const { resources } = data.json<Package>('datapackage.json');
    const others = data.all.filter(({ path }) => path !== 'datapackage.json');
    expect(resources.map(({ path, bytes, hash }) => ({ path, bytes, hash }))).toEqual(
      others.map(({ path, content }) => ({
        path,
        bytes: Buffer.byteLength(content),
        hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
      })),
    );
    const names = resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z0-9-]+$/);
  });

  it('describes every column of every table', () => {
    for (const { path, schema, description } of data.json<Package>('datapackage.json').resources) {
      const { table, formOf } = data.file(path);
      if (formOf) {
        // Described once, where the other form stands.
        expect(description).toContain(`The same table as ${formOf}`);
        expect(data.file(formOf).table).toEqual(table);
        continue;
      }
      expect(schema?.fields.map(({ name }) => name)).toEqual(table?.columns.map(({ name }) => name));
      expect(schema?.primaryKey).toEqual(table?.key);
    }
    const [memberships] = data.json<Package>('datapackage.json').resources;
    expect(memberships?.schema?.fields).toContainEqual({
      name: 'scheme',
      type: 'string',
      title: expect.stringContaining('高知県'),
      description: expect.any(String),
      constraints: { required: true, enum: ['national', 'prefectural'] },
    });
    expect(memberships?.schema?.fields).toContainEqual(
      expect.objectContaining({ name: 'central', type: 'boolean', trueValues: ['yes'], falseValues: ['no'] }),
    );
  });

  it('names what went into the data, and says where that is not known', () => {
    const { sources } = data.json<{ sources: { title: string; version?: string }[] }>('datapackage.json');
    const titles = sources.map(({ title }) => title);
    for (const part of ['事例集', '国勢調査', '将来推計人口', '面積調', '国土数値情報', '標準地域コード'])
      expect(
        titles.filter((title) => title.includes(part)),
        part,
      ).toHaveLength(1);
    const [halls] = sources.filter(({ title }) => title.includes('役所・役場の位置'));
    expect(halls?.title).toContain('わかっていません');
    expect(halls?.version).toBeUndefined();
  });

  it('warns of what each file must not be taken for', () => {
    const about = (path: string) =>
      data.json<Package>('datapackage.json').resources.find((each) => each.path === path)?.description;
    expect(about('region-measures.csv')).toMatch(/長崎市と佐世保市.*\n.*Nagasaki-shi/);
    expect(about('region-relations.csv')).toContain('境の長さは境界線の細かさで変わります');
    expect(about('initiatives.csv')).toContain('件数を圏域どうしで比べることはできません');
    expect(about('memberships.csv')).not.toContain('長崎市');
  });

  it('bears the time of the build, or the one a repeated build is given', () => {
    expect(data.json<Package>('datapackage.json').created).toBe('2025-12-01T00:00:00.000Z');
    expect(timeOfBuild('1700000000').toISOString()).toBe('2023-11-14T22:13:20.000Z');
    expect(Math.abs(timeOfBuild(undefined).getTime() - Date.now())).toBeLessThan(10_000);
  });
});

describe('catalog.jsonld', () => {
  const downloads = (catalogue: Catalogue) =>
    catalogue['dcat:dataset']['dcat:distribution'].map((each) => each['dcat:downloadURL']['@id']);

  it('gives the whole address of every file', () => {
    const catalogue = data.json<Catalogue>('catalog.jsonld');
    expect(catalogue['@id']).toBe('https://city.example/atlas/data/catalog.jsonld');
    expect(downloads(catalogue).map((address) => decodeURI(address))).toEqual(
      data.all.slice(0, -2).map(({ path }) => `https://city.example/atlas/data/${path}`),
    );
  });

  it('gives addresses relative to itself where the origin is not known', () => {
    const { content } = catalogueFile(data.atlas, data.all.slice(0, 5), '', null);
    const catalogue = JSON.parse(String(content));
    expect(downloads(catalogue)).toEqual([
      'memberships.csv',
      'memberships.parquet',
      'initiatives.csv',
      'initiatives.parquet',
      '%E5%8F%96%E7%B5%84%E4%B8%80%E8%A6%A7_ja.csv',
    ]);
    expect(catalogue['dcat:dataset']).not.toHaveProperty('dcat:landingPage');
  });

  it('says when the data were first and last published, and what they were made from', () => {
    const { 'dcat:dataset': dataset } = data.json<{ 'dcat:dataset': Record<string, unknown> }>(
      'catalog.jsonld',
    );
    const day = (date: string) => ({ '@type': 'xsd:date', '@value': date });
    expect(dataset).toMatchObject({ 'dct:issued': day(FIRST_DATE), 'dct:modified': day(DATASET.date) });
    expect(JSON.stringify(dataset['dct:source'])).toMatch(
      /事例集.*国勢調査.*将来推計人口.*面積調.*国土数値情報/,
    );
  });
});
