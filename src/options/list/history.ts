/** A value with what it was before and, after an undo, what it was to become. `what` says each step in words. */
export interface History<Value> {
  past: Step<Value>[];
  present: Value;
  future: Step<Value>[];
}

interface Step<Value> {
  value: Value;
  what: string;
}

/** A value that nothing has been done to yet. */
export function begin<Value>(present: Value): History<Value> {
  return { past: [], present, future: [] };
}

/** One more step, said in words: `what` stands on the button that takes it back. */
export function change<Value>(history: History<Value>, present: Value, what: string): History<Value> {
  return { past: [...history.past, { value: history.present, what }], present, future: [] };
}

/** One step back; without a step the same. */
export function undo<Value>(history: History<Value>): History<Value> {
  const last = history.past.at(-1);
  if (!last) return history;
  return {
    past: history.past.slice(0, -1),
    present: last.value,
    future: [{ value: history.present, what: last.what }, ...history.future],
  };
}

/** The step that was taken back, again; without one the same. */
export function redo<Value>(history: History<Value>): History<Value> {
  const [next, ...future] = history.future;
  if (!next) return history;
  return {
    past: [...history.past, { value: history.present, what: next.what }],
    present: next.value,
    future,
  };
}

/** The same change to every state, so that no undo takes it back. */
export function throughout<Value>(
  { past, present, future }: History<Value>,
  make: (value: Value) => Value,
): History<Value> {
  const each = (step: Step<Value>) => ({ ...step, value: make(step.value) });
  return { past: past.map(each), present: make(present), future: future.map(each) };
}
