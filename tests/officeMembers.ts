import { join } from "node:path";
import ts from "typescript";

/** A member of Excel's or Office's object model that the code uses. */
export interface UsedMember {
  /** Such as `Range.hasSpill`. */
  readonly member: string;
  /** The requirement set that brought it, such as ExcelApi; undefined where the typings name none. */
  readonly set: string | undefined;
  /** Such as 1.12. */
  readonly version: string;
  /** The file that uses it, from the project's root. */
  readonly file: string;
}

const TYPINGS = /node_modules\/@types\/(?:office-js|custom-functions-runtime)\//;
const API_SET = /\[Api set: *([A-Za-z]+) (\d+\.\d+)/;
const REQUIREMENT_SET = /\*\*Requirement set\*\*: \{@link [^|]*\| ([A-Za-z]+) (\d+\.\d+)/;

/** Finds every member of the object model that some folders of the project use, loaded ones included. */
export function findUsedMembers(root: string, folders: readonly string[]): readonly UsedMember[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, "tsconfig.json"),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, "\n"));
      },
    },
  );
  if (!config) throw new Error("tsconfig.json cannot be read");
  const isOurs = (file: string) => folders.some((one) => file.startsWith(join(root, one)));
  // What the code runs in, without what its tests run in.
  const options = { ...config.options, types: ["office-js", "custom-functions-runtime"] };
  const host = ts.createCompilerHost(options);
  // Nothing that a package brings is Excel's or Office's: what it looks like need not be read.
  host.resolveModuleNameLiterals = (names, file, redirected) =>
    names.map(({ text }) =>
      text.startsWith(".")
        ? ts.resolveModuleName(text, file, options, host, undefined, redirected)
        : { resolvedModule: undefined },
    );
  const program = ts.createProgram(config.fileNames.filter(isOurs), options, host);
  const checker = program.getTypeChecker();
  return program
    .getSourceFiles()
    .filter(({ fileName }) => isOurs(fileName))
    .flatMap((source) => {
      const file = source.fileName.slice(root.length + 1);
      return [...symbolsIn(source, checker)].flatMap((symbol) => {
        const used = describe(symbol);
        return used ? [{ ...used, file }] : [];
      });
    });
}

function symbolsIn(source: ts.SourceFile, checker: ts.TypeChecker): ReadonlySet<ts.Symbol> {
  const symbols = new Set<ts.Symbol>();
  const add = (symbol: ts.Symbol | undefined) => {
    if (symbol) symbols.add(symbol);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) add(checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node)) add(boundProperty(node, checker));
    if (ts.isObjectLiteralExpression(node)) givenProperties(node, checker).forEach(add);
    if (ts.isCallExpression(node)) loadedProperties(node, checker).forEach(add);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return symbols;
}

/** The property that `{ name }` takes out of an object. */
function boundProperty(node: ts.BindingElement, checker: ts.TypeChecker): ts.Symbol | undefined {
  const name = node.propertyName ?? node.name;
  if (!ts.isIdentifier(name)) return undefined;
  return checker.getTypeAtLocation(node.parent).getProperty(name.text);
}

/** The properties that an object gives to what is of the object model, such as the options of a run. */
function givenProperties(
  node: ts.ObjectLiteralExpression,
  checker: ts.TypeChecker,
): readonly (ts.Symbol | undefined)[] {
  const wanted = checker.getContextualType(node);
  return node.properties.map(({ name }) =>
    name && ts.isIdentifier(name) ? wanted?.getProperty(name.text) : undefined,
  );
}

/** What `load("items/name,items/formula")` names, property by property. */
function loadedProperties(
  { expression, arguments: [argument] }: ts.CallExpression,
  checker: ts.TypeChecker,
): readonly (ts.Symbol | undefined)[] {
  const isLoad = ts.isPropertyAccessExpression(expression) && expression.name.text === "load";
  if (!isLoad || !argument) return [];
  const object = checker.getTypeAtLocation(expression.expression);
  return textsOf(checker.getTypeAtLocation(argument), checker)
    .flatMap((text) => text.split(","))
    .flatMap((path) => propertiesOnPath(object, path.trim().split("/"), checker));
}

function textsOf(type: ts.Type, checker: ts.TypeChecker): readonly string[] {
  if (type.isStringLiteral()) return [type.value];
  if (type.isUnion()) return type.types.flatMap((one) => textsOf(one, checker));
  const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  return element && element !== type ? textsOf(element, checker) : [];
}

function propertiesOnPath(
  object: ts.Type,
  [first = "", ...rest]: readonly string[],
  checker: ts.TypeChecker,
): readonly (ts.Symbol | undefined)[] {
  const property = object.getProperty(first);
  if (!property) return [];
  const type = checker.getTypeOfSymbol(property);
  const next =
    first === "items" ? checker.getIndexTypeOfType(type, ts.IndexKind.Number) : undefined;
  return [property, ...(rest.length > 0 ? propertiesOnPath(next ?? type, rest, checker) : [])];
}

function describe(symbol: ts.Symbol): Omit<UsedMember, "file"> | undefined {
  const declaration = symbol.declarations?.find((one) =>
    TYPINGS.test(one.getSourceFile().fileName),
  );
  if (!declaration) return undefined;
  const owner = ownerOf(declaration);
  const { set, version = "" } = setOf(declaration) ?? (owner && setOf(owner)) ?? {};
  return { member: `${owner?.name?.text ?? ""}.${symbol.name}`, set, version };
}

function ownerOf({
  parent,
}: ts.Declaration): ts.ClassDeclaration | ts.InterfaceDeclaration | undefined {
  return ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent) ? parent : undefined;
}

function setOf(node: ts.Node): { readonly set: string; readonly version: string } | undefined {
  const comment = ts
    .getJSDocCommentsAndTags(node)
    .map((one) => one.getText())
    .join("\n");
  const [, set, version] = API_SET.exec(comment) ?? REQUIREMENT_SET.exec(comment) ?? [];
  return set === undefined || version === undefined ? undefined : { set, version };
}
