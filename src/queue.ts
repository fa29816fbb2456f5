/** Adds a task to a queue. Tasks run one at a time, in order. Resolves or rejects as the task does. */
export type Queue = <T>(task: () => Promise<T>) => Promise<T>;

/** Returns a new queue. Each task starts when the previous one has ended, whether it succeeded or failed. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next.catch(() => undefined);
    return next;
  };
}
