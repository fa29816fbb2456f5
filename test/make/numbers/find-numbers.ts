import { parseAst } from 'vite';

/**
 * Where a number stands: in the table of a named constant (`const LONGEST = 30` or `const WEIGHTS = { … }` at the top of
 * a module), in a condition (within a comparison), or elsewhere in the code (a weight that is added, an argument).
 */
export type Place = 'named' | 'condition' | 'elsewhere';

export interface FoundNumber {
  value: number;
  place: Place;
  /** Counted from 1. */
  line: number;
  /** The constant in whose table the number stands. */
  name?: string;
}

/**
 * These decide nothing that could be set otherwise: none, one, the last, a pair. Indices, steps of a loop and rounding
 * are made of them. In a table of constants they count as any other number.
 */
const PLAIN = new Set([-1, 0, 1, 2]);
const CONSTANT = /^[A-Z][A-Z0-9_]*$/;
const COMPARISON = /^[!=]==?$|^[<>]=?$/;
/** Types have numbers as well, which are no values. */
const TYPE_KEYS = new Set(['typeAnnotation', 'typeArguments', 'typeParameters', 'returnType']);
const TYPE_NODES = new Set(['TSInterfaceDeclaration', 'TSTypeAliasDeclaration']);
/** What is compared with these has its numbers from the DOM. */
const DOM_NUMBERS = new Set(['nodeType', 'compareDocumentPosition']);

/** Finds the numbers in a module that somebody chose. Throws where the source does not parse. */
export function findNumbers(source: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  const program = parseAst(source, { lang: 'ts' }) as unknown as Syntax;
  visit(program, { isTop: true, isCompared: false }, (node, value, { name, isCompared }) => {
    const place = name === undefined ? (isCompared ? 'condition' : 'elsewhere') : 'named';
    if (place !== 'named' && PLAIN.has(value)) return;
    const line = source.slice(0, node.start).split('\n').length;
    found.push({ value, place, line, ...(name !== undefined && { name }) });
  });
  return found;
}

/** A node of the syntax tree, as far as it is read here. */
interface Syntax {
  type: string;
  start: number;
  [key: string]: unknown;
}

/** What is known of the surroundings of a node. */
interface Surroundings {
  isTop: boolean;
  isCompared: boolean;
  name?: string;
}

type OnNumber = (node: Syntax, value: number, around: Surroundings) => void;

function visit(node: Syntax, around: Surroundings, onNumber: OnNumber): void {
  const value = numberOf(node);
  if (value !== undefined) {
    onNumber(node, value, around);
    return;
  }
  if (TYPE_NODES.has(node.type) || isOfDom(node)) return;
  const within = surroundingsIn(node, around);
  for (const [key, child] of Object.entries(node)) {
    if (TYPE_KEYS.has(key) || (key === 'key' && node.computed !== true)) continue;
    for (const one of [child].flat()) if (isSyntax(one)) visit(one, within, onNumber);
  }
}

function surroundingsIn(node: Syntax, around: Surroundings): Surroundings {
  const isTop =
    around.isTop && ['Program', 'ExportNamedDeclaration', 'VariableDeclaration'].includes(node.type);
  const name = around.name ?? (around.isTop ? constantIn(node) : undefined);
  const isCompared = around.isCompared || isComparison(node);
  // A function has conditions of its own, wherever it is called.
  const isFunction = /Function/.test(node.type);
  return { isTop, isCompared: isCompared && !isFunction, ...(name !== undefined && { name }) };
}

function constantIn({ type, id }: Syntax): string | undefined {
  const name = type === 'VariableDeclarator' && isSyntax(id) ? id.name : undefined;
  return typeof name === 'string' && CONSTANT.test(name) ? name : undefined;
}

function isComparison({ type, operator }: Syntax): boolean {
  return type === 'BinaryExpression' && COMPARISON.test(String(operator));
}

function isOfDom(node: Syntax): boolean {
  const sides = isComparison(node) ? [node.left, node.right] : [];
  return sides.some((side) => isSyntax(side) && DOM_NUMBERS.has(String(propertyOf(side))));
}

function propertyOf(node: Syntax): unknown {
  const member = node.type === 'CallExpression' && isSyntax(node.callee) ? node.callee : node;
  return member.type === 'MemberExpression' && isSyntax(member.property) ? member.property.name : undefined;
}

function numberOf({ type, value, operator, argument }: Syntax): number | undefined {
  if (type === 'Literal' && typeof value === 'number') return value;
  if (type !== 'UnaryExpression' || operator !== '-' || !isSyntax(argument)) return undefined;
  const positive = numberOf(argument);
  return positive === undefined ? undefined : -positive;
}

function isSyntax(value: unknown): value is Syntax {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
