import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { ROOT } from './galley.ts';

/** The modules that each module imports, types included. Paths from the root of the checkout. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

const MODULE = /\.tsx?$/;
/** What the build asks of an imported file: "?inline", "?script&iife". Those files are loaded, not called. */
const LOADED = /\?/;

/** Reads the imports of all modules below a folder of the checkout; packages and loaded files are left out. */
export function readImports(folder: string): ImportGraph {
  const files = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  const modules = files.filter((file) => MODULE.test(file)).map((file) => `${folder}/${file}`);
  return new Map(modules.sort().map((file) => [file, importsOf(file)]));
}

function importsOf(file: string): string[] {
  const source = readFileSync(path.join(ROOT, file), 'utf8');
  const { module, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const wanted = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.map(({ moduleRequest }) => moduleRequest?.value),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => source.slice(start + 1, end - 1)),
  ];
  const paths = wanted.filter((name): name is string => name?.startsWith('.') === true && !LOADED.test(name));
  return [...new Set(paths.map((name) => resolve(file, name)))].filter((found) => MODULE.test(found));
}

function resolve(from: string, name: string): string {
  const target = path.join(path.dirname(from), name);
  const found = [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((candidate) => {
    const full = path.join(ROOT, candidate);
    return existsSync(full) && statSync(full).isFile();
  });
  if (!found) throw new Error(`${from} imports ${name}, which is no file.`);
  return found;
}

/** Every circle of imports as the modules in it, each circle once. */
export function findCycles(graph: ImportGraph): string[][] {
  const reach = new Map([...graph.keys()].map((module) => [module, reachedFrom(module, graph)]));
  const circles = new Map<string, string[]>();
  for (const module of graph.keys()) {
    if (!reach.get(module)?.has(module)) continue;
    const circle = [...graph.keys()].filter(
      (other) => reach.get(module)?.has(other) && reach.get(other)?.has(module),
    );
    circles.set(circle.join(), circle);
  }
  return [...circles.values()];
}

function reachedFrom(start: string, graph: ImportGraph): Set<string> {
  const reached = new Set<string>();
  const open = [...(graph.get(start) ?? [])];
  for (let module = open.pop(); module !== undefined; module = open.pop()) {
    if (reached.has(module)) continue;
    reached.add(module);
    open.push(...(graph.get(module) ?? []));
  }
  return reached;
}
