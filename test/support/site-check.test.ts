import { describe, expect, test } from '@jest/globals';
import { type CheckOptions, checkSite } from './site-check';

const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

const page = (title: string, main: string, root = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${title}</title><link rel="stylesheet" href="${root}assets/site.css"></head>
<body><main id="main"><h1>${title}</h1>${main}</main></body></html>`;

const INDEX = page('Start', '<a href="messages/Ping.html#payload">Ping</a> <a href="https://example.com/x">Out</a>');
const PING = page(
  'Ping',
  `<h2 id="payload">Payload</h2><table><tr><th scope="col">Name</th></tr><tr><td>event</td></tr></table>
  <a href="../index.html">Start</a> <a href="#payload">Payload</a><img src="../assets/icon.svg" alt="">
  <a href="../asyncapi.yaml">The document</a>`,
  '../',
);
const FILES = new Map([
  ['index.html', INDEX],
  ['404.html', page('Not found', '')],
  ['messages/Ping.html', PING],
  ['assets/site.css', 'a{background:url(data:image/png;base64,AA)}'],
  ['assets/icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['asyncapi.yaml', 'asyncapi: 2.6.0'],
  ['.nojekyll', ''],
]);

type Files = ReadonlyMap<string, string>;

function withManifest(files: Files): Files {
  const names = [...files.keys(), '.ws-docs.json'];
  return new Map([...files, ['.ws-docs.json', JSON.stringify({ files: names })]]);
}

const add =
  (name: string, content: string) =>
  (files: Files): Files =>
    new Map([...files, [name, content]]);

const remove =
  (name: string) =>
  (files: Files): Files =>
    new Map([...files].filter(([other]) => other !== name));

const replace =
  (name: string, from: string, to: string) =>
  (files: Files): Files => {
    const content = files.get(name);
    if (!content?.includes(from)) throw new Error(`The fault has no place: ${from}`);
    return new Map([...files, [name, content.replace(from, () => to)]]);
  };

/** Puts markup at the end of the message's page. */
const insert = (markup: string) => replace('messages/Ping.html', '</main>', `${markup}</main>`);
const inHead = (markup: string) => replace('messages/Ping.html', '</head>', `${markup}</head>`);
const link = (href: string) => insert(`<a href="${href}">x</a>`);
const linked = (name: string, content: string) => (files: Files) =>
  replace('index.html', '</main>', `<a href="${encodeURI(name)}">x</a></main>`)(add(name, content)(files));

type Fault = readonly [name: string, plant: (files: Files) => Files, problem: RegExp, options?: CheckOptions];

const FAULTS: readonly Fault[] = [
  ['a missing start page', remove('index.html'), /There is no index\.html/],
  ['a missing .nojekyll', remove('.nojekyll'), /There is no \.nojekyll/],
  ['a link to nowhere', link('nowhere.html'), /"messages\/nowhere\.html", which is not there/],
  ['a link in another case', link('ping.html'), /means "messages\/Ping\.html" in another case/],
  ['a link to a folder', link('../messages/'), /names a folder/],
  ['a link to a folder without a slash', link('../messages'), /names a folder/],
  ['a link to the top folder', link('..'), /names a folder/],
  ['a link that leaves the site', link('../../x.html'), /leaves the site/],
  ['a link from the root of the host', link('/index.html'), /begins at the root/],
  ['a link to another host without a scheme', link('//example.com/'), /could name another host/],
  ['a link with a backslash', link('..\\index.html'), /could name another host/],
  ['an empty link', link('#'), /is empty/],
  ['a link that does not decode', link('%E0%A4%A'), /not well encoded/],
  ['a fragment on another page that is not there', link('../index.html#x'), /means the id "x"/],
  ['a fragment on the same page that is not there', link('#x'), /means the id "x"/],
  ['a script in a link', link('javascript:alert(1)'), /scheme javascript:/],
  ['a hidden script in a link', link(' java\tscript:alert(1)'), /scheme javascript:/],
  ['data in a link', link('data:text/html,x'), /scheme data:/],
  ['a link to the disk', link('file:///etc/passwd'), /scheme file:/],
  ['a broken address', link('https://'), /no valid address/],
  [
    'an absolute link to itself',
    link('https://me.example/'),
    /absolute link to the site/,
    { self: 'https://me.example/' },
  ],
  ['a picture that is not there', insert('<img alt="" src="x.png">'), /"messages\/x\.png", which is not there/],
  ['a picture from another host', insert('<img alt="" src="https://example.com/x.png">'), /asks another host/],
  ['a srcset to nowhere', insert('<img alt="" srcset="../assets/icon.svg 1x, x.png 2x">'), /messages\/x\.png/],
  [
    'a style sheet from another host',
    inHead('<link rel="stylesheet" href="https://example.com/x.css">'),
    /asks another/,
  ],
  ['a link without text', insert('<a href="#payload"></a>'), /has no text/],
  ['an id used twice', insert('<p id="payload">'), /"payload" is used twice/],
  ['an empty id', insert('<p id="">'), /is empty or has a space/],
  ['a label for nothing', insert('<p aria-labelledby="x">'), /names the id "x"/],
  ['two h1', insert('<h1>Again</h1>'), /has 2 <h1>/],
  ['no h1', replace('index.html', 'h1', 'h2'), /has 0 <h1>/],
  ['two main', insert('<main></main>'), /has 2 <main>/],
  ['a skipped heading', insert('<h4>Deep</h4>'), /<h4> "Deep" follows <h2>/],
  ['an empty heading', insert('<h2> </h2>'), /an <h2> is empty/],
  ['an empty title', replace('index.html', '<title>Start', '<title> '), /<title> is empty/],
  ['one title twice', replace('index.html', '<title>Start', '<title>Ping'), /share the title "Ping"/],
  ['no language', replace('index.html', ' lang="en"', ''), /has no lang/],
  ['no doctype', replace('index.html', '<!doctype html>', ''), /does not begin with <!doctype html>/],
  ['elements that do not nest', insert('<p><div></div></p>'), /had to mend a <p> without its end/],
  ['an attribute given twice', insert('<p class="a" class="b">'), /had to mend duplicate-attribute/],
  ['no charset first', replace('index.html', '<meta charset="utf-8">', ''), /charset="utf-8"> is not first/],
  ['a policy too late', replace('index.html', '<meta http', '<meta name="a" content="b"><meta http'), /right after/],
  ['a policy with inline code', replace('index.html', "style-src 'self'", "style-src 'unsafe-inline'"), /too much/],
  ['a policy for any host', replace('index.html', "img-src 'self'", 'img-src *'), /allows too much/],
  ['a policy without base-uri', replace('index.html', "base-uri 'none';", ''), /lacks base-uri/],
  ['an event handler', insert('<p onclick="x()">'), /<p> has onclick/],
  ['a style attribute', insert('<p style="color:red">'), /has a style attribute/],
  ['a style element', inHead('<style>a{}</style>'), /it has a <style>/],
  ['an inline script', inHead('<script>x()</script>'), /an inline <script>/],
  ['a script with both', inHead('<script src="../assets/site.css">x()</script>'), /an inline <script>/],
  ['a frame', insert('<iframe title="x" srcdoc="x"></iframe>'), /it has a <iframe>/],
  ['a base', inHead('<base href="../index.html">'), /it has a <base>/],
  ['a redirection', inHead('<meta http-equiv="refresh" content="0">'), /refresh/],
  ['text that leaks', insert('<p>It is undefined.</p>'), /leaks "It is undefined/],
  ['an object as text', insert('<p>[object Object]</p>'), /leaks "\[object Object\]/],
  ['a number that is none', insert('<p>NaN bytes</p>'), /leaks "NaN bytes/],
  ['a leak in an attribute', insert('<p class="undefined">'), /leaks "undefined/],
  ['a table without headers', insert('<table><tr><td>1</td></tr></table>'), /no <th>/],
  ['a header without a scope', insert('<table><tr><th>A</th></tr></table>'), /"A" has no scope/],
  ['a picture without alt', insert('<img src="../assets/icon.svg">'), /an <img> has no alt/],
  ['a page nothing links to', add('lost.html', page('Lost', '')), /lost\.html cannot be reached/],
  ['a file nothing links to', add('lost.txt', ''), /lost\.txt cannot be reached/],
  ['a name of a device', linked('CON.html', page('C', '')), /"CON\.html" holds a name that Windows keeps/],
  ['a name with a colon', linked('a:b.html', page('C', '')), /holds a character/],
  ['a name with a space', linked('a b.html', page('C', '')), /holds a character/],
  ['a name that climbs', linked('../x.html', page('C', '')), /not a plain relative path/],
  ['a name with $&', linked('a$&.html', page('C', '')), /holds \$, %, # or &/],
  ['a name that ends with a dot', linked('a./b.html', page('C', '')), /ends with a dot/],
  ['a name that is too long', linked(`${'a'.repeat(150)}.html`, page('C', '')), /longer than 150/],
  ['two names that differ in case', add('messages/ping.html', page('P', '', '../')), /one where case is ignored/],
  ['a file that is a folder', add('messages', ''), /both a file and a folder/],
  ['a page that is too large', insert('x'.repeat(2000)), /more than 2000/, { maxPageBytes: 2000 }],
  ['a style sheet that asks', replace('assets/site.css', 'a{', '@import "x.css";a{'), /asks for x\.css/],
  ['a style sheet that asks a host', replace('assets/site.css', 'data:', 'https://x/'), /asks for https:/],
  ['a picture that runs', replace('assets/icon.svg', '/>', '><script>x()</script></svg>'), /more than a picture/],
];

describe('checkSite', () => {
  test('finds nothing wrong with a good site', () => {
    expect(checkSite(withManifest(FILES))).toEqual([]);
  });

  // The last part is gathered: Jest passes a callback for a parameter that a row does not fill.
  test.each(FAULTS)('finds %s', (_name, plant, problem, ...[options]) => {
    expect(checkSite(withManifest(plant(FILES)), options)).toContainEqual(expect.stringMatching(problem));
  });

  test('finds a list of files that is wrong, or missing', () => {
    const site = withManifest(FILES);
    expect(checkSite(FILES)).toEqual(['There is no .ws-docs.json.']);
    expect(checkSite(add('.ws-docs.json', '{}')(site))).toEqual(['.ws-docs.json is not {"files": [names]}.']);
    expect(checkSite(remove('assets/icon.svg')(site))).toContain(
      '.ws-docs.json lists assets/icon.svg, which is not there.',
    );
    expect(checkSite(add('.nojekyll2', '')(site))).toContain('.ws-docs.json does not list .nojekyll2.');
  });

  test('lets a document speak of undefined itself', () => {
    const site = withManifest(insert('<p>It is undefined.</p>')(FILES));
    expect(checkSite(site, { source: 'description: It is undefined.' })).toEqual([]);
  });
});
