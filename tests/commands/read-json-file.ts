import { readFile } from 'node:fs/promises';

/**
 * What `parse` makes of a JSON file. Throws an error whose every line begins with the file's path: it cannot be opened,
 * it is not JSON, or what `parse` says is wrong with it.
 */
export async function readJsonFile<Value>(path: string, parse: (value: unknown) => Value): Promise<Value> {
  const fail = (problem: string, cause: unknown) =>
    new Error(
      problem
        .split('\n')
        .map((line) => `${path}: ${line}`)
        .join('\n'),
      { cause },
    );
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw fail(`cannot be opened (${error.message})`, error);
  });
  let value: unknown;
  try {
    // Editors on Windows may put a mark before the text.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw fail(`is not JSON: ${(error as Error).message}`, error);
  }
  try {
    return parse(value);
  } catch (error) {
    throw fail((error as Error).message, error);
  }
}
