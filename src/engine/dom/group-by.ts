/** Adds an entry to the group of its key; the groups, and the entries of each, stay in the order in which they came. */
export function addTo<Key, Entry>(groups: Map<Key, Entry[]>, key: Key, entry: Entry): void {
  const group = groups.get(key);
  if (group) group.push(entry);
  else groups.set(key, [entry]);
}
