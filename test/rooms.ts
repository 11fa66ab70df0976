import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** One module's mention of another. */
export interface Import {
  /** The module that imports, such as `elements/banner/banner.ts`. */
  readonly from: string;
  /** The module imported: a path like `from`, or a package's name. */
  readonly to: string;
  /** Whether it is there for the types only, and gone when the page loads. */
  readonly typeOnly: boolean;
  /** Whether it is loaded only when asked for. */
  readonly dynamic: boolean;
}

/** Reads every import of a module: static, dynamic, re-exported, and inside types. */
export function importsOf(from: string, source: string): Import[] {
  const imports: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean, dynamic: boolean): void => {
    if (specifier && ts.isStringLiteralLike(specifier)) {
      imports.push({ from, to: modulePath(from, specifier.text), typeOnly, dynamic });
    }
  };
  const visit = (node: ts.Node): void => {
    // `import { type A }` still loads the module under `verbatimModuleSyntax`; only `import type` does not.
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword, false);
    } else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly, false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true, false);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false, true);
    } else if (ts.isModuleDeclaration(node) && ts.isStringLiteral(node.name)) add(node.name, true, false);
    ts.forEachChild(node, visit);
  };
  visit(parse(from, source));
  return imports;
}

/** Why the room table refuses an import, or nothing where it is welcome. */
export function refusal({ from, to, typeOnly }: Import): string | undefined {
  const room = roomOf(from);
  if (!isOwn(to)) return refusedPackage(room, from, to, typeOnly);
  if (!room.mayImport(to)) return `${from} may not import ${to}: ${room.rule}`;
  return undefined;
}

/** The static, value imports that lead from a module to Lit, or nothing when no way does. */
export function wayToLit(start: string, imports: readonly Import[]): string[] | undefined {
  const loaded = imports.filter(({ typeOnly, dynamic }) => !typeOnly && !dynamic);
  const seen = new Set<string>();
  const search = (module: string): string[] | undefined => {
    if (isLit(module)) return [module];
    if (seen.has(module)) return undefined;
    seen.add(module);
    for (const { to } of loaded.filter(({ from }) => from === module)) {
      const way = search(to);
      if (way) return [module, ...way];
    }
    return undefined;
  };
  return search(start);
}

/** The page's own objects that a module names, where the rule is that it names none. */
export function pageObjectsIn(module: string, source: string): string[] {
  return identifiersIn(module, source, PAGE_OBJECTS);
}

/** The clocks a module reads itself, instead of being told the time. */
export function clocksIn(module: string, source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const readsNow =
      (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) ||
      (ts.isPropertyAccessExpression(node) && /^(?:Date|performance)\.now$/.test(node.getText()));
    if (readsNow) found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(parse(module, source));
  return found;
}

/** The modules of `src`, with their text. */
export function sources(): { module: string; source: string }[] {
  const root = new URL('../src/', import.meta.url);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((module) => ({ module, source: readFileSync(new URL(module, root), 'utf8') }));
}

const PAGE_OBJECTS = new Set(['document', 'window', 'navigator', 'localStorage', 'sessionStorage', 'indexedDB']);
const GLOBALS = new Set(['globalThis', 'self', 'window']);

interface Room {
  readonly rule: string;
  readonly mayImport: (module: string) => boolean;
  readonly packages?: RegExp;
}

/** The room table of the architecture, from the narrowest place to the widest. */
function roomOf(module: string): Room {
  const [room = '', kind = ''] = module.split('/');
  const own = posix.dirname(module);
  if (!module.includes('/')) return ENTRY_POINT;
  if (room === 'elements' && posix.basename(module) === 'define.ts') {
    return {
      rule: 'a define.ts may import what its element may, start.ts and another define.ts',
      mayImport: (to) => to === 'start.ts' || posix.basename(to) === 'define.ts' || elementMayImport(own, to),
      packages: LIT,
    };
  }
  if (room === 'elements') {
    return {
      rule: 'an element may import consent, charter, i18n, dev, elements/shared and its own folder',
      mayImport: (to) => elementMayImport(own, to),
      packages: LIT,
    };
  }
  if (room === 'adapters') {
    return {
      rule: 'an adapter may import consent, charter, dev and its own folder, never another kind of adapter',
      mayImport: within('consent', 'charter', 'dev', `adapters/${kind}`),
    };
  }
  return ROOMS[room] ?? { rule: `the room "${room}" is not in the table`, mayImport: () => false };
}

const LIT = /^(?:lit$|lit\/|@lit\/)/;

const ENTRY_POINT: Room = {
  rule: 'an entry point may import everything',
  mayImport: () => true,
  packages: /^(?:lit$|lit\/|@lit\/|react$)/,
};

const ROOMS: Partial<Record<string, Room>> = {
  dev: { rule: 'dev imports nothing', mayImport: within('dev') },
  charter: { rule: 'charter may import dev', mayImport: within('charter', 'dev') },
  consent: { rule: 'consent may import charter and dev', mayImport: within('consent', 'charter', 'dev') },
  integrations: {
    rule: 'an integration may import consent, charter and dev, never another one',
    mayImport: within('consent', 'charter', 'dev'),
  },
  i18n: { rule: 'i18n may import charter and dev', mayImport: within('i18n', 'charter', 'dev'), packages: LIT },
  types: {
    rule: 'types may import its own folder, and the types of one framework',
    mayImport: within('types'),
    packages: /^(?:preact|react|solid-js|svelte\/elements|vue)$/,
  },
  server: { rule: 'the server may import every room', mayImport: () => true, packages: /^(?:lit|@lit|@lit-labs)\b/ },
  cli: { rule: 'the command line may import every room', mayImport: () => true, packages: /^node:/ },
};

function elementMayImport(own: string, to: string): boolean {
  return within('consent', 'charter', 'i18n', 'dev', 'elements/shared', own)(to) && !to.endsWith('/define.ts');
}

function within(...folders: string[]): (module: string) => boolean {
  return (module) => folders.some((folder) => module.startsWith(`${folder}/`));
}

function refusedPackage(room: Room, from: string, to: string, typeOnly: boolean): string | undefined {
  if (isLit(to) && from === 'core.ts') return `${from} may not import ${to}: the core has no Lit`;
  if (!room.packages?.test(to)) return `${from} may not import the package ${to}`;
  const words = from.startsWith('i18n/') && !posix.basename(from).includes('controller');
  if (words && !typeOnly) return `${from} may not import ${to}: only the controller of i18n needs more than its types`;
  return undefined;
}

function isLit(module: string): boolean {
  return LIT.test(module);
}

function isOwn(module: string): boolean {
  return /\.(?:ts|json)$/.test(module);
}

function modulePath(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts');
}

function identifiersIn(module: string, source: string, names: ReadonlySet<string>): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && names.has(node.text) && isReference(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(parse(module, source));
  return found;
}

/** Whether a name stands for the thing itself, and is not the name of a property of something else. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return GLOBALS.has(parent.expression.getText());
  const names =
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent);
  return !(names && parent.name === node);
}

function parse(module: string, source: string): ts.SourceFile {
  return ts.createSourceFile(module, source, ts.ScriptTarget.ESNext, true);
}
