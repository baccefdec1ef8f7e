/** Expressions of GitHub Actions, by GitHub's own evaluator. */
import { loadBundled } from './bundled';

export interface Values {
  readonly [name: string]: string | boolean | Values;
}

type Module = typeof import('@actions/expressions');

let loaded: Module | undefined;

/**
 * @param text such as `github.event_name == 'push'`.
 * @param context what the names in it mean, such as `github`.
 */
export function evaluate(text: string, context: Values): string | boolean {
  loaded ??= loadBundled<Module>('@actions/expressions');
  const { Lexer, Parser, Evaluator, data } = loaded;
  const toData = (value: string | boolean | Values): InstanceType<typeof data.Dictionary | typeof data.StringData> => {
    if (typeof value === 'string') return new data.StringData(value);
    if (typeof value === 'boolean') return new data.BooleanData(value) as never;
    return new data.Dictionary(...Object.entries(value).map(([key, inner]) => ({ key, value: toData(inner) })));
  };
  const cancelled = { name: 'cancelled', minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(false) };
  const names = ['github', 'steps', 'env', 'inputs', ...Object.keys(context)];
  const parsed = new Parser(new Lexer(text).lex().tokens, [...new Set(names)], [cancelled]).parse();
  const known = new data.Dictionary(...Object.entries(context).map(([key, value]) => ({ key, value: toData(value) })));
  const result = new Evaluator(parsed, known, new Map([['cancelled', cancelled]])).evaluate();
  return 'value' in result && typeof result.value === 'boolean' ? result.value : result.coerceString();
}

/** A text with expressions in it. */
export function interpolate(text: string, context: Values): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => String(evaluate(expression.trim(), context)));
}

/** Whether a condition holds, which may stand in the brackets of an expression or not. */
export function holds(condition: string, context: Values): boolean {
  const [, inner = condition] = /^\$\{\{(.*)\}\}$/s.exec(condition.trim()) ?? [];
  return ![false, '', 'false'].includes(evaluate(inner.trim(), context));
}
