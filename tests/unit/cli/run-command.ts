import { execFile } from 'node:child_process';

const root = new URL('../../../', import.meta.url).pathname;

export interface Ran {
  status: number | null;
  out: string;
  said: string;
}

/** Runs one of the command line's files in a process of its own and waits for its end. */
export function runCommand(command: string, ...args: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', `src/cli/${command}.ts`, ...args],
      { cwd: root, maxBuffer: 1e8 },
      (_error, out, said) => resolve({ status: child.exitCode, out, said }),
    );
  });
}
