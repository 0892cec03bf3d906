import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptIn } from './bundle.ts';

/** Has the practice pages built once for all test files of a run. Answers what to do after the run. */
export default function keepBundles(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'practice-bundles-'));
  process.env[keptIn] = folder;
  return () => rmSync(folder, { recursive: true });
}
