/** A shelf in memory in the place of the extension's IndexedDB. */
export const shelf = new Map<string, unknown>();

/** Whether there is room on it; without, keeping throws as the browser does. */
export const roomFor = { storing: true };

export const kept = {
  recall: async (name: string) => structuredClone(shelf.get(name)),
  keep: async (name: string, value: unknown) => {
    if (!roomFor.storing) throw new DOMException('No room', 'QuotaExceededError');
    shelf.set(name, structuredClone(value));
  },
  forget: async (name: string) => void shelf.delete(name),
};
