/**
 * Id of the data block with what is to be fetched once the page has been painted. Not links in a `<template>`:
 * Chromium fetches those in advance like any others.
 */
export const LATE_ID = 'late';

/** Addresses of built files, in the order in which they are put to use. */
export interface LateFiles {
  modules: readonly string[];
  styles: readonly string[];
}
