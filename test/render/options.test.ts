/** The parameters of the template. */
import { describe, expect, test } from '@jest/globals';
import { ParameterError } from '../../errors';
import { readOptions } from '../../options';
import manifest from '../../package.json';

test('without parameters every option has a value that needs no thought', () => {
  expect(readOptions()).toMatchObject({ baseUrl: undefined, perspective: undefined, version: undefined });
});

test('an empty value counts as not given', () => {
  expect(readOptions({ baseUrl: '', perspective: '', version: '' })).toEqual(readOptions());
});

test('the generator is told of every parameter, and of no other', () => {
  expect(Object.keys(manifest.generator.parameters).sort()).toEqual(Object.keys(readOptions()).sort());
});

test.each([
  ['https://user.github.io/repo/', 'https://user.github.io/repo/'],
  ['https://user.github.io/repo', 'https://user.github.io/repo/'],
  ['http://localhost:8080', 'http://localhost:8080/'],
])('baseUrl %s is %s', (given, read) => {
  expect(readOptions({ baseUrl: given }).baseUrl).toBe(read);
});

test.each([
  ['true', true],
  [true, true],
  ['false', false],
  ['', false],
  [undefined, false],
])('singleFile %j is %s', (given, read) => {
  expect(readOptions({ singleFile: given }).singleFile).toBe(read);
});

test.each([
  ['true', true],
  [true, true],
  ['false', false],
  [false, false],
  ['minimal', 'minimal'],
  ['', 'minimal'],
  [undefined, 'minimal'],
])('generatedExamples %j is %s', (given, read) => {
  expect(readOptions({ generatedExamples: given }).generatedExamples).toBe(read);
});

describe('a value that is not allowed', () => {
  test.each([
    ['baseUrl', 'example.com'],
    ['baseUrl', 'javascript:alert(1)'],
    ['baseUrl', 'https://example.com/?page=1'],
    ['baseUrl', 'https://example.com/#top'],
    ['baseUrl', 7],
    ['generatedExamples', 'yes'],
    ['generatedExamples', 1],
    ['singleFile', 'index.html'],
    ['pages', 7],
    ['logo', true],
    ['css', 'a\0.css'],
    ['lang', 'xx'],
    ['lang', 'constructor'],
    ['perspective', 'broker'],
    ['version', 1.1],
  ])('%s = %j is named, with what is allowed', (name, value) => {
    const read = () => readOptions({ [name]: value });
    expect(read).toThrow(ParameterError);
    expect(read).toThrow(`Parameter "${name}" cannot be ${JSON.stringify(value)}. Allowed: `);
  });
});

test('generatedExamples lists its three values', () => {
  expect(() => readOptions({ generatedExamples: 'yes' })).toThrow('Allowed: minimal, true or false');
});

test('lang names the languages that there are', () => {
  expect(readOptions({ lang: 'de' }).lang.lang).toBe('de');
  expect(readOptions({}).lang.lang).toBe('en');
  expect(() => readOptions({ lang: 'xx' })).toThrow('Parameter "lang" cannot be "xx". Allowed: en, de.');
});

test('an unknown parameter is named, with those that there are', () => {
  expect(() => readOptions({ constructor: 'x' })).toThrow(/"constructor".*baseUrl, .*perspective/);
});
