/** A file with its path below what was dropped or chosen. */
export interface Found {
  readonly path: string;
  readonly file: File;
}

/** The files of a field of the form, with their folders where a folder was chosen. */
export function filesOf(field: HTMLInputElement): Found[] {
  return Array.from(field.files ?? [], (file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** The files that were dropped, folders with all that is in them. Must be called while the drop is handled. */
export async function filesDropped({ items }: DataTransfer): Promise<Found[]> {
  const entries = Array.from(items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const found: Found[] = [];
  for (const entry of entries) await gather(entry, '', found);
  return found;
}

async function gather(entry: FileSystemEntry, above: string, found: Found[]): Promise<void> {
  const path = `${above}${entry.name}`;
  if (isFile(entry)) {
    found.push({ path, file: await new Promise<File>((resolve, reject) => entry.file(resolve, reject)) });
  } else if (isFolder(entry)) {
    const reader = entry.createReader();
    for (;;) {
      // A browser gives a hundred at a time, and none at the end.
      const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
        reader.readEntries(resolve, reject),
      );
      if (some.length === 0) return;
      for (const each of some) await gather(each, `${path}/`, found);
    }
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
