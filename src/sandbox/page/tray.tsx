import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { t } from './words.ts';

interface TrayProps {
  readonly files: readonly File[];
  readonly onFiles: (files: readonly File[]) => void;
  readonly asFiles: boolean;
  readonly onAsFiles: (asFiles: boolean) => void;
}

/** Pictures that the app sends as such. */
const isPicture = (file: File) => /^image\/(png|jpeg|webp)$/.test(file.type);

/** The files that are about to be sent, several as an album. */
export function Tray({ files, onFiles, asFiles, onAsFiles }: TrayProps): JSX.Element {
  return (
    <div class="tray">
      <ul>
        {files.map((file) => (
          <li key={`${file.name} ${file.size} ${file.lastModified}`}>
            {isPicture(file) ? <Preview file={file} /> : <Icon name="file" />}
            <span class="name">{file.name}</span>
            <button type="button" onClick={() => onFiles(files.filter((each) => each !== file))}>
              <Icon name="close" label={t('tray.remove', { name: file.name })} />
            </button>
          </li>
        ))}
      </ul>
      {files.some(isPicture) && (
        <label>
          <input
            type="checkbox"
            checked={asFiles}
            onChange={({ currentTarget }) => onAsFiles(currentTarget.checked)}
          />
          {t('tray.as-files')}
        </label>
      )}
    </div>
  );
}

function Preview({ file }: { file: File }): JSX.Element {
  const [url, setUrl] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return <img src={url} alt="" />;
}
