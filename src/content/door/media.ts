import type { Attachment } from '../../model/draft.ts';

// Some systems give no type to the newer kinds, so their names have to do (Chromium on Linux for HEIC, seen 2026-11).
const photoName = /\.(?:jpe?g|jfif|png|gif|webp|avif|hei[cf]|bmp|tiff?)$/i;
const videoName = /\.(?:mp4|m4v|mov|webm|mkv|avi|3gp)$/i;

/** Whether a file is a photo or a video, by its type, or by its name where it has no type; neither otherwise. */
export function kindOf({ type, name }: Pick<File, 'type' | 'name'>): Attachment['kind'] | undefined {
  if (type.startsWith('image/')) return 'photo';
  if (type.startsWith('video/')) return 'video';
  if (type !== '' && type !== 'application/octet-stream') return undefined;
  if (photoName.test(name)) return 'photo';
  return videoName.test(name) ? 'video' : undefined;
}
