/** Makes elements. Text is text: nothing of a document is ever read as markup. */

type Attributes = Readonly<Record<string, string>>;

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A button with words, or with a picture and words for who cannot see it. */
export function button(className: string, label: string, picture?: Node): HTMLButtonElement {
  if (picture === undefined) return element('button', { type: 'button', class: className }, label);
  return element('button', { type: 'button', class: className, 'aria-label': label, title: label }, picture);
}
