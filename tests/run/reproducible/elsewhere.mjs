// Loaded before everything else in every process of the second build: a computer that is eight years ahead, has
// another number of cores, and lists folders the other way round. None of it may change a byte of the site.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';

const AHEAD = 3000 * 86_400_000;
const Here = Date;

globalThis.Date = new Proxy(Here, {
  construct: (target, given, made) =>
    Reflect.construct(target, given.length === 0 ? [Here.now() + AHEAD] : given, made),
  get: (target, key) => (key === 'now' ? () => Here.now() + AHEAD : Reflect.get(target, key)),
});

os.availableParallelism = () => 3;

const { readdirSync } = fs;
fs.readdirSync = (...given) => readdirSync(...given).reverse();
const { readdir } = fs.promises;
fs.promises.readdir = async (...given) => (await readdir(...given)).reverse();

syncBuiltinESMExports();
