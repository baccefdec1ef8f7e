// @ts-check
/**
 * Prints each look-up in a bare object by a name that is only known at run time, as JSON: `constructor` is found in
 * such an object without having been put there. The types tell: the key is any text, and not one of a closed list.
 *
 * TypeScript's compiler has no stable interface in version 7; this is a process of its own, since Jest loads no
 * ECMAScript modules.
 *
 * node bare-lookups.mjs <tsconfig.json>
 */
import path from 'node:path';
import { SyntaxKind } from 'typescript/unstable/ast';
import {
  isBinaryExpression,
  isBindingElement,
  isComputedPropertyName,
  isConditionalExpression,
  isElementAccessExpression,
} from 'typescript/unstable/ast/is';
import { API } from 'typescript/unstable/sync';

/**
 * @typedef {import('typescript/unstable/ast').Node} Node
 * @typedef {import('typescript/unstable/sync').Checker} Checker
 */

/** What meets no document of a stranger. */
const OTHERS = /^(?:node_modules|test|bench|scripts)\//;

const config = path.resolve(process.argv[2] ?? 'tsconfig.json');
const root = path.dirname(config);
const api = new API({ cwd: root });
const project = api.updateSnapshot({ openProjects: [config] }).getProjects()[0];
if (project === undefined) throw new Error(`${config} is no project.`);
const { program, checker } = project;
const files = program
  .getSourceFileNames()
  .filter((file) => file.startsWith(`${root}/`) && !OTHERS.test(path.relative(root, file)));
const found = files.flatMap((file) => {
  const source = program.getSourceFile(file);
  return source === undefined ? [] : lookupsIn(source).map((text) => `${path.relative(root, file)}: ${text}`);
});
api.close();
console.log(JSON.stringify({ files: files.length, found }));

/**
 * @param {Node} source
 * @returns {string[]}
 */
function lookupsIn(source) {
  /** @type {string[]} */
  const texts = [];
  /** @param {Node} node */
  const walk = (node) => {
    const key = keyOf(node);
    if (key !== undefined && isAnyText(key)) texts.push(node.getText().replace(/\s+/g, ' '));
    node.forEachChild(walk);
  };
  walk(source);
  return texts;
}

/**
 * What a node looks up by: `object[key]`, `key in object`, `const { [key]: value } = object`.
 * @param {Node} node
 * @returns {Node | undefined}
 */
function keyOf(node) {
  if (isElementAccessExpression(node)) return isGuarded(node) ? undefined : node.argumentExpression;
  if (isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.InKeyword) return node.left;
  if (!isBindingElement(node) || node.propertyName === undefined) return undefined;
  return isComputedPropertyName(node.propertyName) ? node.propertyName.expression : undefined;
}

/**
 * Whether it stands behind `Object.hasOwn(object, key) ?` or `Object.hasOwn(object, key) &&`.
 * @param {import('typescript/unstable/ast').ElementAccessExpression} node
 */
function isGuarded(node) {
  const guard = `Object.hasOwn(${node.expression.getText()}, ${node.argumentExpression.getText()})`;
  /** @type {Node} */
  let inner = node;
  for (let outer = node.parent; outer !== undefined; inner = outer, outer = outer.parent) {
    const condition = conditionFor(inner, outer);
    if (condition?.getText().split(' && ').includes(guard)) return true;
  }
  return false;
}

/**
 * What has to be true before the inner one is evaluated.
 * @param {Node} inner
 * @param {Node} outer
 * @returns {Node | undefined}
 */
function conditionFor(inner, outer) {
  if (isConditionalExpression(outer)) return outer.whenTrue === inner ? outer.condition : undefined;
  if (!isBinaryExpression(outer) || outer.right !== inner) return undefined;
  return outer.operatorToken.kind === SyntaxKind.AmpersandAmpersandToken ? outer.left : undefined;
}

/** @param {Node} key */
function isAnyText(key) {
  const type = checker.getTypeAtLocation(key);
  if (type === undefined) return true;
  const widest = checker.getBaseConstraintOfType(type) ?? type;
  // A template is one of endlessly many texts.
  return checker.isTypeAssignableTo(checker.getStringType(), widest) || checker.typeToString(widest).includes('`');
}
