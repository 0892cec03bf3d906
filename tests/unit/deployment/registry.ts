/** What stands below a key of Windows' registry: REG_SZ as text, REG_DWORD as a number. */
export interface RegistryKey {
  values: Map<string, string | number>;
  keys: Map<string, RegistryKey>;
}

export function emptyKey(): RegistryKey {
  return { values: new Map(), keys: new Map() };
}

const fold = (name: string) => name.toLowerCase();

/** The key at a path with backslashes, made where it is not there yet. Names of keys are the same in any case. */
export function keyAt(root: RegistryKey, path: string): RegistryKey {
  let key = root;
  for (const name of path.split('\\').map(fold)) {
    const next = key.keys.get(name) ?? emptyKey();
    key.keys.set(name, next);
    key = next;
  }
  return key;
}

export function removeKey(root: RegistryKey, path: string): void {
  const names = path.split('\\').map(fold);
  const last = names.pop() ?? '';
  keyAt(root, names.join('\\')).keys.delete(last);
}
