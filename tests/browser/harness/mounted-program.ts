import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a script into `folder` that starts `program` where `over` lies over the folder `place`, and gives its path.
 * Nothing on the machine changes: the mount is in a namespace of the program's own.
 */
export function mountedProgram(folder: string, program: string, over: string, place: string): string {
  const script = join(folder, 'under-policy');
  const asRoot = process.getuid?.() === 0 ? '' : '--map-root-user ';
  const inside = `mount --bind "${over}" "${place}" && exec "${program}" "$@"`;
  writeFileSync(script, `#!/bin/sh\nexec unshare ${asRoot}--mount sh -c '${inside}' sh "$@"\n`);
  chmodSync(script, 0o755);
  return script;
}
