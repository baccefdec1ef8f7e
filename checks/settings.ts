/** What the owner of documents decides about findings: how severe they are, and which are not reported. */
import type { Severity } from '../errors';
import { asText, entriesOf, get, isRaw, pointerTo } from '../model/reading/raw';

export interface Settings {
  /** By code; what is absent stays as severe as its rule says. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  readonly ignores: readonly Ignore[];
}

/** What is not reported, of one code. */
export interface Ignore {
  readonly code: string;
  /** A pattern of JSON pointers, which covers what is below as well; absent: anywhere. */
  readonly pointer: string | undefined;
  /** A glob of paths, relative to the folder of the settings; absent: in any file. */
  readonly file: string | undefined;
  readonly reason: string;
  /** Where it stands in the settings: a JSON pointer. */
  readonly at: string;
}

/** A mistake in the settings. */
export interface SettingsProblem {
  /** Where in the settings. */
  readonly pointer: string;
  readonly message: string;
}

export const NO_SETTINGS: Settings = { severities: new Map(), ignores: [] };

const LEVELS = ['error', 'warning', 'off'] as const;
const KEYS = ['$schema', 'severities', 'ignores'];
const IGNORE_KEYS = ['code', 'pointer', 'file', 'reason'];

/** Reads what `ws-docs.config.json` holds. What is wrong is left out, and told. */
export function readSettings(value: unknown): {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
} {
  const problems: SettingsProblem[] = [];
  const tell = (pointer: string, message: string) => problems.push({ pointer, message });
  if (!isRaw(value)) {
    tell('', 'The settings have to be an object, such as { "severities": {}, "ignores": [] }.');
    return { settings: NO_SETTINGS, problems };
  }
  tellUnknown(value, KEYS, '', tell);
  const settings = {
    severities: readSeverities(get(value, 'severities'), tell),
    ignores: readIgnores(get(value, 'ignores'), tell),
  };
  return { settings, problems };
}

type Tell = (pointer: string, message: string) => void;

function readSeverities(value: unknown, tell: Tell): Settings['severities'] {
  const severities = new Map<string, Severity | 'off'>();
  if (value !== undefined && !isRaw(value)) {
    tell('/severities', 'severities has to be an object: { "<code>": "error", "warning" or "off" }.');
  }
  for (const [code, given] of entriesOf(value)) {
    const level = LEVELS.find((one) => one === given);
    if (level !== undefined) severities.set(code, level);
    else {
      const what = JSON.stringify(given) ?? '';
      tell(
        pointerTo('severities', code),
        `The severity of ${code} cannot be ${what}. Use "error", "warning" or "off".`,
      );
    }
  }
  return severities;
}

function readIgnores(value: unknown, tell: Tell): readonly Ignore[] {
  if (value === undefined) return [];
  if (Array.isArray(value))
    return value.flatMap((one, index) => readIgnore(one, pointerTo('ignores', index), tell) ?? []);
  tell('/ignores', 'ignores has to be a list of { "code", "pointer" or "file", "reason" }.');
  return [];
}

function readIgnore(value: unknown, at: string, tell: Tell): Ignore | undefined {
  if (!isRaw(value)) {
    tell(at, 'Each of ignores has to be an object: { "code", "pointer" or "file", "reason" }.');
    return undefined;
  }
  tellUnknown(value, IGNORE_KEYS, at, tell);
  const text = (key: string): string | undefined => {
    const given = get(value, key);
    if (given === undefined || (typeof given === 'string' && given.trim() !== '')) return asText(given);
    tell(`${at}/${key}`, `${key} cannot be ${JSON.stringify(given)}. It has to be a text.`);
    return undefined;
  };
  const [code, pointer, file, reason] = [text('code'), text('pointer'), text('file'), text('reason')];
  const isGiven = (key: string) => get(value, key) !== undefined;
  if (!isGiven('code')) tell(at, 'code is missing: which findings are ignored here?');
  if (!isGiven('reason'))
    tell(at, 'reason is missing: why may this stay as it is? Whoever reads it next wants to know.');
  if (!isGiven('pointer') && !isGiven('file')) {
    tell(at, 'pointer or file is missing. To ignore a code everywhere, set its severity to "off".');
  }
  if (pointer !== undefined && !pointer.startsWith('/')) {
    tell(`${at}/pointer`, `pointer cannot be ${JSON.stringify(pointer)}. A JSON pointer begins with "/".`);
    return undefined;
  }
  if (code === undefined || reason === undefined || (pointer === undefined && file === undefined)) return undefined;
  return { code, pointer, file, reason, at };
}

function tellUnknown(value: unknown, known: readonly string[], at: string, tell: Tell): void {
  for (const [key] of entriesOf(value)) {
    if (!known.includes(key)) {
      tell(`${at}${pointerTo(key)}`, `There is no setting ${JSON.stringify(key)} here. Use ${known.join(', ')}.`);
    }
  }
}
