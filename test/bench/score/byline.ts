import { comparable } from './tokens.ts';

/** What joins names in a line, in the languages of the corpus: "and" and "with", and the signs in their place. */
const JOINT = /\s*[,;&/|\u3001]\s*|\s+(?:and|und|et|y|e|i|a|og|och|en|ja|ve|и|та|with|mit)\s+/u;

/** True where a line names the same authors as the gold, in any order and however the names are joined. */
export function isSameByline(gold: readonly string[], line: string): boolean {
  const wanted = gold.flatMap(namesIn);
  const got = namesIn(line);
  return (
    new Set(wanted).size === new Set([...wanted, ...got]).size && wanted.every((name) => got.includes(name))
  );
}

function namesIn(line: string): string[] {
  return line
    .split(JOINT)
    .map(comparable)
    .filter((name) => name !== '');
}
