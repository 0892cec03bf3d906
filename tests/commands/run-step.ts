import { type ChildProcess, spawn } from 'node:child_process';

export interface StepOutcome {
  /** The exit status; `null` when it was ended because its time was up. */
  status: number | null;
  /** What it said, when it ran quietly. */
  said: string;
}

interface StepOptions {
  minutes: number;
  /** Keep what it says for later instead of showing it at once. */
  quietly: boolean;
  /** What it is given in its environment beside what is there already. */
  given?: Readonly<Record<string, string>>;
}

const running = new Set<ChildProcess>();

// Each step leads a process group of its own, so that the browsers it opened end with it.
function end(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
  } catch {
    // It has ended by itself.
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    for (const child of running) end(child, 'SIGTERM');
    process.exit(130);
  });
}

/** Runs one of the packages' programs, or node itself, and answers when it has ended. */
export function runStep(
  args: readonly string[],
  { minutes, quietly, given }: StepOptions,
): Promise<StepOutcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }), ...given },
      stdio: ['ignore', quietly ? 'pipe' : 'inherit', quietly ? 'pipe' : 'inherit'],
      detached: process.platform !== 'win32',
    });
    running.add(child);
    let said = '';
    let timeIsUp = false;
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    const timer = setTimeout(() => {
      timeIsUp = true;
      end(child, 'SIGKILL');
    }, minutes * 60_000);
    const finish = (status: number | null, more = '') => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ status: timeIsUp ? null : status, said: said + more });
    };
    child.on('error', (error) => finish(1, error.message));
    child.on('close', (status) => finish(status ?? 1, timeIsUp ? `\nEnded after ${minutes} minutes.` : ''));
  });
}
