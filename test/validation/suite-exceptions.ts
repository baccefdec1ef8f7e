/** Where the validator does not agree with the official test suite, and why we live with it. */

interface Exceptions {
  readonly reason: string;
  /** The names of tests, by file and group. */
  readonly tests: Readonly<Record<string, readonly string[]>>;
}

export const exceptions: readonly Exceptions[] = [
  {
    reason: 'Draft-07 leaves it open whether encoded content is validated; 2019-09 says that it is not.',
    tests: {
      'optional/content.json: validation of string-encoded content based on media type': ['an invalid JSON document'],
      'optional/content.json: validation of binary string-encoding': [
        'an invalid base64 string (% is not a valid character)',
      ],
      'optional/content.json: validation of binary-encoded media type documents': [
        'a validly-encoded invalid JSON document',
        'an invalid base64 string that is valid JSON',
      ],
    },
  },
  {
    reason: 'The schema that it refers to is not among the files of the folder.',
    tests: {
      'optional/cross-draft.json: refs to future drafts are processed as future drafts': [
        'missing bar is invalid',
        'present bar is valid',
      ],
      'refRemote.json: base URI change': ['base URI change ref valid', 'base URI change ref invalid'],
      'refRemote.json: base URI change - change folder': ['number is valid', 'string is invalid'],
      'refRemote.json: base URI change - change folder in subschema': ['number is valid', 'string is invalid'],
      'refRemote.json: retrieved nested refs resolve relative to their URI not $id': [
        'number is invalid',
        'string is valid',
      ],
    },
  },
  {
    reason: 'It does not decode what stands behind `xn--`.',
    tests: {
      'optional/format/hostname.json: validation of A-label (punycode) host names': [
        'invalid Punycode',
        'contains illegal char U+302E Hangul single dot tone mark',
        'Begins with a Spacing Combining Mark',
        'Begins with a Nonspacing Mark',
        'Begins with an Enclosing Mark',
        'Exceptions that are DISALLOWED, right-to-left chars',
        'Exceptions that are DISALLOWED, left-to-right chars',
        "MIDDLE DOT with no preceding 'l'",
        'MIDDLE DOT with nothing preceding',
        "MIDDLE DOT with no following 'l'",
        'MIDDLE DOT with nothing following',
        'Greek KERAIA not followed by Greek',
        'Greek KERAIA not followed by anything',
        'Hebrew GERESH not preceded by Hebrew',
        'Hebrew GERESH not preceded by anything',
        'Hebrew GERSHAYIM not preceded by Hebrew',
        'Hebrew GERSHAYIM not preceded by anything',
        'KATAKANA MIDDLE DOT with no Hiragana, Katakana, or Han',
        'KATAKANA MIDDLE DOT with no other characters',
        'Arabic-Indic digits mixed with Extended Arabic-Indic digits',
        'ZERO WIDTH JOINER not preceded by Virama',
        'ZERO WIDTH JOINER not preceded by anything',
        'contains "--" in the 3rd and 4th position',
      ],
    },
  },
  {
    reason: 'It does not know the formats for international names, and takes any text.',
    tests: {
      'optional/format/idn-email.json: validation of an internationalized e-mail addresses': [
        'an invalid e-mail/idn e-mail address',
        'a fullwidth commercial at is not a local-part separator',
      ],
      'optional/format/idn-hostname.json: validation of internationalized host names': [
        'illegal first char U+302E Hangul single dot tone mark',
        'contains illegal char U+302E Hangul single dot tone mark',
        'a single label of 64 characters is too long',
        'invalid label, correct Punycode',
        'invalid Punycode',
        'U-label contains "--" in the 3rd and 4th position',
        'U-label starts with a dash',
        'U-label ends with a dash',
        'U-label starts and ends with a dash',
        'Begins with a Spacing Combining Mark',
        'Begins with a Nonspacing Mark',
        'Begins with an Enclosing Mark',
        'Exceptions that are DISALLOWED, right-to-left chars',
        'Exceptions that are DISALLOWED, left-to-right chars',
        "MIDDLE DOT with no preceding 'l'",
        'MIDDLE DOT with nothing preceding',
        "MIDDLE DOT with no following 'l'",
        'MIDDLE DOT with nothing following',
        'Greek KERAIA not followed by Greek',
        'Greek KERAIA not followed by anything',
        'Hebrew GERESH not preceded by Hebrew',
        'Hebrew GERESH not preceded by anything',
        'Hebrew GERSHAYIM not preceded by Hebrew',
        'Hebrew GERSHAYIM not preceded by anything',
        'KATAKANA MIDDLE DOT with no Hiragana, Katakana, or Han',
        'KATAKANA MIDDLE DOT with no other characters',
        'Arabic-Indic digits mixed with Extended Arabic-Indic digits',
        'ZERO WIDTH JOINER not preceded by Virama',
        'ZERO WIDTH JOINER not preceded by anything',
        'empty string',
        'zero width non-joiner must pass at every occurrence',
        'Bidi domain name with a digit-first label is invalid',
        'label starting with a digit before a right-to-left letter is invalid',
        'left-to-right label containing a right-to-left letter is invalid',
        'right-to-left label mixing both digit types is invalid',
        'A-label that decodes to a disallowed code point is invalid',
        'A-label that decodes to a Bidi rule violation is invalid',
        'a U-label whose A-label form is longer than 63 octets is invalid',
        'empty label between two dots is invalid',
        'a name longer than 253 characters is invalid',
        'A-label that decodes to only ASCII is invalid',
        'non-canonical Punycode that does not re-encode to itself is invalid',
      ],
      'optional/format/idn-hostname.json: validation of separators in internationalized host names': [
        'single dot',
        'single ideographic full stop',
        'single fullwidth full stop',
        'single halfwidth ideographic full stop',
        'leading dot',
        'leading ideographic full stop',
        'leading fullwidth full stop',
        'leading halfwidth ideographic full stop',
        'trailing dot',
        'trailing ideographic full stop',
        'trailing fullwidth full stop',
        'trailing halfwidth ideographic full stop',
      ],
      'optional/format/iri-reference.json: validation of IRI References': [
        'an invalid IRI Reference',
        'an invalid IRI fragment',
      ],
      'optional/format/iri.json: validation of IRIs': [
        'an IPv6 address without enclosing brackets is invalid',
        'an invalid relative IRI Reference',
        'an invalid IRI',
        'an invalid IRI though valid IRI reference',
        'an IPv6 host whose embedded IPv4 has a leading zero is invalid',
        'a trailing newline after a valid IRI is invalid',
      ],
    },
  },
  {
    reason: 'It takes some addresses that RFC 3986 does not.',
    tests: {
      'optional/format/uri-reference.json: validation of URI References': [
        'a double quote in a path',
        'square brackets outside an authority',
        'a non-numeric port in a network-path reference',
        'more than one at-sign in the authority',
        'a leading zero in the IPv4 part of an IPv6 literal',
        'a colon in the first segment of a relative-path reference',
      ],
      'optional/format/uri.json: validation of URIs': [
        'non-numeric port is invalid',
        'leading zero in an embedded IPv4 address is invalid',
        'square brackets are not allowed in a path segment',
      ],
    },
  },
  {
    reason: 'It looks for a `$id` under keywords that it does not know; what we write has neither.',
    tests: {
      'optional/unknownKeyword.json: $id inside an unknown keyword is not a real identifier': [
        'type matches second anyOf, which has a real schema in it',
        'type matches non-schema in first anyOf',
        'type matches non-schema in third anyOf',
      ],
    },
  },
  {
    reason: 'A `$id` beside a `$ref` still changes the base; what we write has no `$id`.',
    tests: {
      'ref.json: $ref prevents a sibling $id from changing the base uri': [
        '$ref resolves to /definitions/base_foo, data does not validate',
        '$ref resolves to /definitions/base_foo, data validates',
      ],
    },
  },
];
