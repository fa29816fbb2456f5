/** Runs tasks one after the other. Resolves or rejects as the task does. */
export type Queue = <T>(task: () => Promise<T>) => Promise<T>;

/** Makes a queue: each task starts when the one before it has ended, however that went. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next.catch(() => undefined);
    return next;
  };
}
