import { parseAst } from 'vite';

/** A regular expression in a source. */
export interface FoundPattern {
  /** Between the slashes; `null` where it is made of more than constants. */
  readonly source: string | null;
  readonly flags: string;
  /** Counted from 1. */
  readonly line: number;
}

/** The texts of constants by their names, of all modules. */
export type Constants = ReadonlyMap<string, string>;

interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** A module, read once. */
export type Module = Syntax;

/** Throws where the source does not parse. */
export function parseModule(source: string, lang: 'ts' | 'tsx'): Module {
  return parseAst(source, { lang }) as unknown as Module;
}

/** The constants that hold a text or a regular expression. */
export function constantsIn(modules: readonly Module[]): Constants {
  const constants = new Map<string, string>();
  // Twice: a constant may be made of others that stand in a later module.
  for (const module of [...modules, ...modules])
    visit(module, (node) => {
      const { id, init } = node as { id?: Syntax; init?: Syntax };
      if (node.type !== 'VariableDeclarator' || !id || typeof id.name !== 'string') return;
      const text = textOf(init, constants);
      if (text !== null) constants.set(id.name, text);
    });
  return constants;
}

/** Finds the regular expressions of a module, also those made by `RegExp`. */
export function findPatterns(module: Module, source: string, constants: Constants): FoundPattern[] {
  const found: FoundPattern[] = [];
  const add = (node: Syntax, pattern: string | null, flags: string): void => {
    found.push({ source: pattern, flags, line: source.slice(0, node.start).split('\n').length });
  };
  visit(module, (node) => {
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (node.type === 'Literal' && regex) add(node, regex.pattern, regex.flags);
    if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return;
    const { callee, arguments: given } = node as unknown as { callee: Syntax; arguments: Syntax[] };
    if (callee.type !== 'Identifier' || callee.name !== 'RegExp') return;
    const [pattern, flags] = given;
    add(node, textOf(pattern, constants), textOf(flags, constants) ?? '');
  });
  return found;
}

/** The text that an expression of constants makes, or the source of a regular expression; `null` for anything else. */
function textOf(node: Syntax | undefined, constants: Constants): string | null {
  switch (node?.type) {
    case 'Literal': {
      const { regex, value } = node as { regex?: { pattern: string }; value?: unknown };
      return regex?.pattern ?? (typeof value === 'string' ? value : null);
    }
    case 'Identifier':
      return constants.get(node.name as string) ?? null;
    case 'BinaryExpression':
      return node.operator === '+'
        ? joined([textOf(node.left as Syntax, constants), textOf(node.right as Syntax, constants)])
        : null;
    case 'TaggedTemplateExpression':
      return templateOf(node.quasi as Syntax, 'raw', constants);
    case 'TemplateLiteral':
      return templateOf(node, 'cooked', constants);
    default:
      return null;
  }
}

function templateOf(node: Syntax, form: 'raw' | 'cooked', constants: Constants): string | null {
  const { quasis, expressions } = node as unknown as {
    quasis: { value: { raw: string; cooked: string } }[];
    expressions: Syntax[];
  };
  return joined(
    quasis.flatMap(({ value }, at) => {
      const next = expressions[at];
      return next ? [value[form], textOf(next, constants)] : [value[form]];
    }),
  );
}

function joined(parts: readonly (string | null)[]): string | null {
  return parts.some((part) => part === null) ? null : parts.join('');
}

function visit(value: unknown, onNode: (node: Syntax) => void): void {
  if (Array.isArray(value)) for (const one of value) visit(one, onNode);
  else if (typeof value === 'object' && value !== null) {
    if ('type' in value && typeof value.type === 'string') onNode(value as Syntax);
    for (const inner of Object.values(value)) visit(inner, onNode);
  }
}
