/** Paths of the address contract, without base and language. */
export const paths = {
  nation: '/',
  about: '/about/',
  data: '/data/',
  check: '/data/check/',
  accessibility: '/about/accessibility/',
  offline: '/offline/',
  notFound: '/404.html',
  region: (id: string) => `/regions/${id}/`,
  municipality: (code: string) => `/municipalities/${code}/`,
  agreement: (id: string) => `/agreements/${id}/`,
  initiatives: '/initiatives/',
  compare: '/compare/',
  relations: '/compare/relations/',
  themes: '/themes/',
  theme: (id: string) => `/themes/${id}/`,
  initiative: (region: string, key: string) => `/initiatives/${region}/${key}/`,
} as const;
