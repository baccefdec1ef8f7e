/** English: schemas, their parts and their requirements. */
export const schemaEn = {
  and: ' and ',
  or: ' or ',
  comma: ', ',
  types: {
    any: 'any',
    nothing: 'nothing',
    emptyArray: 'empty array',
    tuple: 'tuple',
    arrayOf: (items: string) => `array of ${items}`,
  },
  required: 'required',
  optional: 'optional',
  forbidden: 'must be absent',
  deprecated: 'deprecated',
  readOnly: 'read only',
  writeOnly: 'write only',
  /** `{schema}` is a link. */
  from: 'from {schema}',
  /** The rows after this one come from there too. */
  fromToo: (further: number) =>
    further === 1 ? 'from {schema}, as is the next' : `from {schema}, as are the next ${further}`,
  otherProperty: 'any other property',
  /** Precedes a pattern for property names. */
  matching: 'matching',
  /** Precedes a schema that another is composed of; ends with a space. */
  withPart: 'with',
  toldApartBy: 'Identified by {field}.',
  toldApartByType: 'Identified by JSON type.',
  mustNotHave: 'Must not have {names}.',
  mustNotHaveTogether: 'Must not have {names} together.',
  requires: 'Requires {names}.',
  /** Parts of `allOf` that forbid each other's properties: `{names}` are required too, or only described. */
  excludedAndRequired: (count: number) =>
    `No object is valid here: {names} ${count === 1 ? 'is' : 'are'} required, but another part forbids additional properties.`,
  excluded: '{names} can never be present: another part forbids additional properties.',
  dialect: 'JSON Schema dialect: {dialect}.',
  sameAs: 'Same as {place}, shown on this page.',
  whole: 'the whole schema',
  part: 'another part',
  partOf: (property: string) => `part of ${property}`,
  shownAt: 'See {schema}.',
  writtenIn: 'Written in {format}.',
  asWritten: (format: string) => `Original ${format} source`,
  closing: {
    items: 'Additional items are allowed.',
    noItems: 'No additional items.',
    properties: 'Additional properties are allowed.',
    noProperties: 'No additional properties.',
  },
  values: {
    always: 'Always',
    oneOf: 'One of',
    default: 'Default',
    examples: 'For example',
    /** The summary of a fold around many values; `label` is one of the words above. */
    many: (label: string, count: number) => `${label} ${count} values`,
  },
  folds: {
    properties: (count: number) => (count === 1 ? '1 property' : `${count} properties`),
    moreProperties: (count: number) => (count === 1 ? '1 more property' : `${count} more properties`),
    variants: (count: number) => (count === 1 ? '1 alternative' : `${count} alternatives`),
    conditions: (count: number) => (count === 1 ? '1 condition' : `${count} conditions`),
    items: 'Items',
    details: 'Details',
  },
  continued: '{link}: see below.',
  inside: 'Inside {place}',
  /** Headings above groups of parts. */
  titles: {
    tuple: 'Items, in this order',
    allOf: 'All of these',
    anyOf: 'Any of these',
    oneOf: 'Exactly one of these',
  },
  /** Labels of parts without a name. */
  parts: {
    item: 'each item',
    tupleItem: (position: number) => `item ${position}`,
    furtherItems: 'additional items',
    contains: 'contains a matching item',
    propertyNames: 'property names',
    allOf: (position: number) => `part ${position}`,
    variant: (position: number) => `alternative ${position}`,
    not: 'must not match',
    if: 'if',
    isTrue: 'then',
    isFalse: 'otherwise',
    dependency: (property: string) => `when ${property} is present`,
  },
  variants: {
    label: 'Fields by alternative',
    field: 'Field',
    /** An alternative without a name, called by the fields that only it requires. */
    having: (names: string) => `with ${names}`,
    /** A name that another alternative shares. */
    again: (name: string, position: number) => `${name} (alternative ${position})`,
    notWith: 'not with {names}',
  },
  /** Sentences such as: When `type` is `a` and `id` is present, `name` is required. */
  conditions: {
    when: 'When {circumstances}, {outcome}.',
    whenAndMore: 'When {circumstances}, {outcome}, and:',
    whenMore: 'When {circumstances}:',
    nothing: 'When {circumstances}, there are no further requirements.',
    otherwise: 'Otherwise, {outcome}.',
    otherwiseAndMore: 'Otherwise, {outcome}, and:',
    otherwiseMore: 'Otherwise:',
    /** Between circumstances, and between outcomes. */
    and: ' and ',
    andThen: ', and ',
    is: '{field} is {value}',
    isNot: '{field} is not {value}',
    isOrAbsent: '{field} is {value} or absent',
    isThere: '{field} is present',
    isAbsent: '{field} is absent',
    isThereOrAbsent: '{field} is present or absent',
    required: (count: number) => (count === 1 ? '{names} is required' : '{names} are required'),
    forbidden: (_count: number) => '{names} must be absent',
    notTogether: '{names} must not be present together',
    has: '{field} is {value}',
    impossible: 'no value is valid',
  },
};
