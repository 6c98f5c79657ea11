/*
 * What may import what: main, cli → program → apart → http, sandbox, channels, delivery, features → app → documents, store,
 * understanding → domain. test/architecture proves that these rules bite.
 */
const ROOMS = {
  domain: [],
  understanding: ['domain'],
  documents: ['domain'],
  store: ['domain'],
  app: ['domain', 'understanding', 'documents', 'store'],
  features: ['domain', 'understanding', 'documents', 'store', 'app'],
  delivery: ['domain', 'store', 'app'],
  channels: ['domain', 'app'],
  http: ['domain', 'app'],
  sandbox: ['domain', 'app'],
  apart: ['domain', 'documents', 'store', 'app', 'features', 'channels'],
};

/** Packages that only one place may know. */
const PACKAGES = {
  grammy: '^src/channels/telegram/',
  '@prisma/': '^src/store/',
  'better-sqlite3': '^src/store/',
  'node-cron': '^src/schedule\\.ts$',
  exceljs: '^src/documents/',
  saxes: '^src/documents/',
  docx: '^src/documents/',
  mammoth: '^src/documents/',
  archiver: '^src/documents/',
  'pdf-lib': '^src/documents/',
  sharp: '^src/documents/',
  unpdf: '^src/documents/',
  echarts: '^src/documents/',
  '@resvg/': '^src/documents/',
  'date-holidays': '^src/documents/',
  '@fluent/': '^src/channels/',
  hono: '^src/(http|sandbox)/',
  'prom-client': '^src/http/',
  esbuild: '^src/(sandbox|documents)/',
  preact: '^src/sandbox/',
};

const roomRules = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `${room}-imports-inwards`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[room, ...allowed].join('|')})/` },
}));

const packageRules = Object.entries(PACKAGES).map(([name, home]) => ({
  name: `${name.replace(/\W+/g, '-')}-stays-in-its-place`,
  severity: 'error',
  from: { path: '^src/', pathNot: home },
  to: { path: `node_modules/${name}` },
}));

export default {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    ...roomRules,
    ...packageRules,
    {
      name: 'features-are-strangers',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/([^/]+)/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'source-never-imports-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'src/store/generated' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
