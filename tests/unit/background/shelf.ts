/** A shelf in memory in the place of the extension's IndexedDB. */
export const shelf = new Map<string, unknown>();

export const kept = {
  recall: async (name: string) => structuredClone(shelf.get(name)),
  keep: async (name: string, value: unknown) => void shelf.set(name, structuredClone(value)),
  forget: async (name: string) => void shelf.delete(name),
};
