import { useEffect, useState } from 'preact/hooks';
import type { PageEvent } from '#sandbox/front/view.ts';
import { after, EMPTY_TABLE, type Table } from './table.ts';

/** The line to the server: what it tells changes the table, and whoever looks at it is told. */
let table: Table = EMPTY_TABLE;
const watchers = new Set<(event: PageEvent | null) => void>();

function change(next: Table, event: PageEvent | null): void {
  table = next;
  for (const watcher of [...watchers]) watcher(event);
}

/** Opens the line; the browser opens it again by itself whenever it breaks, and is told everything anew. */
export function listen(): void {
  const source = new EventSource('/api/events');
  source.onmessage = ({ data }: MessageEvent<string>) => {
    const event = JSON.parse(data) as PageEvent;
    change(after(table, event, Date.now()), event);
  };
  source.onerror = () => change({ ...table, phase: 'waiting' }, null);
}

/** The table as it is now, for a part of the page that is drawn anew when it changes. */
export function useTable(): Table {
  const [shown, show] = useState(table);
  useEffect(() => {
    const stop = watch(() => show(table));
    // What was told between the drawing and this moment was heard by nobody here.
    show(table);
    return stop;
  }, []);
  return shown;
}

/** Calls back on every event. Gives the way to stop. */
export function watch(watcher: (event: PageEvent | null) => void): () => void {
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
  };
}
