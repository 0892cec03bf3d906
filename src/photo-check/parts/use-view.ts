import { useEffect, useState } from 'preact/hooks';
import { decodePicture } from '../../photos/decode/decode-picture.ts';

/** Longest side (px) of the picture as it is shown. */
const viewSide = 1600;

/** The picture of a file at the size in which it is shown; closed when another takes its place. */
export function useView(file: File): ImageBitmap | undefined {
  const [view, setView] = useState<ImageBitmap>();
  useEffect(() => {
    let gone = false;
    let made: ImageBitmap | undefined;
    decodePicture(file, { longestSide: viewSide })
      .then((bitmap) => {
        made = bitmap;
        if (gone) bitmap.close();
        else setView(bitmap);
      })
      // The look has the same file and says what is wrong with it.
      .catch(() => undefined);
    return () => {
      gone = true;
      setView(undefined);
      made?.close();
    };
  }, [file]);
  return view;
}
