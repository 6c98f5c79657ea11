import { createRequire } from 'node:module';
import type Sqlite from 'better-sqlite3';

/** The first Node on which version 13 of the driver runs; on Node 20 it crashes. */
const NODE_API_FROM = 22;

const major = Number(process.versions.node.split('.')[0]);
const name = major >= NODE_API_FROM ? 'better-sqlite3-napi' : 'better-sqlite3';

/**
 * The driver of SQLite, by the Node that runs.
 *
 * Version 12 must be compiled against a Node's own headers, and against those of 24.19 and later it aborts the process
 * when a statement is garbage-collected. Version 13 rests on Node-API and brings its binaries along, but not for Node 20.
 */
export const Database = createRequire(import.meta.url)(name) as typeof Sqlite;
