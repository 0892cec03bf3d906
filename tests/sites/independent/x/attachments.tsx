/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { words } from './words.ts';

function Preview({ file, onRemove }: { file: File; onRemove: () => void }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  const video = file.type.startsWith('video/');
  return (
    <div role="group" className="css-g5y9jx" data-testid={video ? 'videoPlayer' : 'tweetPhoto'}>
      {video ? (
        <video src={address} className="r-photo" muted />
      ) : (
        <img src={address} alt={words.image} className="r-photo" draggable />
      )}
      <button type="button" aria-label={words.removeMedia} className="r-icon" onClick={onRemove}>
        ✕
      </button>
    </div>
  );
}

type Props = { files: File[]; onRemove: (file: File) => void };

/** The row of pictures and videos under a text box. */
export function Attachments({ files, onRemove }: Props) {
  if (files.length === 0) return null;
  return (
    <div data-testid="attachments" className="css-g5y9jx r-row">
      {files.map((file) => (
        <Preview key={`${file.name}-${file.lastModified}`} file={file} onRemove={() => onRemove(file)} />
      ))}
    </div>
  );
}
