/**
 * A function that remembers its answers, up to a number of them; then it starts anew. For answers that depend on
 * nothing but the question: class lists repeat all over a page.
 * @param size answers to remember
 * @param keyOf what makes two questions the same; the question itself where left out
 */
export function memo<Question, Answer extends NonNullable<unknown>>(
  size: number,
  answer: (question: Question) => Answer,
  keyOf: (question: Question) => unknown = (question) => question,
): (question: Question) => Answer {
  const known = new Map<unknown, Answer>();
  return (question) => {
    const key = keyOf(question);
    let found = known.get(key);
    if (found === undefined) {
      found = answer(question);
      if (known.size >= size) known.clear();
      known.set(key, found);
    }
    return found;
  };
}

/** Class lists to remember. By hand: it bounds the memory that pages take which make up ever new names. */
export const CLASS_LISTS = 4000;
