/** What is used here of a package that brings no types. */
declare module 'crx3' {
  import type { Readable } from 'node:stream';

  export default function crx3(
    zip: Readable,
    options: { keyPath: string; crxPath: string },
  ): Promise<{ appId: string }>;
}
