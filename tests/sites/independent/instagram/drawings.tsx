/** @jsxImportSource react */
import { useEffect, useState } from 'react';

const paths = {
  home: 'M9 21H4V10l8-7 8 7v11h-5v-7H9Z',
  plus: 'M11 4h2v7h7v2h-7v7h-2v-7H4v-2h7Z',
  heart: 'M12 21 3 12a5 5 0 0 1 9-5 5 5 0 0 1 9 5Z',
  back: 'M10 4 3 12l7 8v-5h11V9H10Z',
  frame: 'M4 4h16v16H4Zm2 2v12h12V6Z',
  face: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Z',
} as const;

/** An icon named the way Instagram names them: on the drawing itself. */
export function Icon({ path, label }: { path: keyof typeof paths; label: string }) {
  return (
    <svg aria-label={label} role="img" viewBox="0 0 24 24" className="x1lliihq">
      <title>{label}</title>
      <path d={paths[path]} />
    </svg>
  );
}

export const portrait =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%2240%22 height=%2240%22%3E%3Crect width=%2240%22 height=%2240%22 fill=%22teal%22/%3E%3C/svg%3E';

/** The picture or video that was chosen. */
export function Chosen({ file }: { file: File }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return file.type.startsWith('video/') ? <video src={address} muted /> : <img src={address} alt="" />;
}
