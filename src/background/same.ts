/** Whether two values are the same when written as JSON, as they come from storage. */
export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
