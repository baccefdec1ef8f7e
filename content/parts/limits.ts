/** What keeps a page short: no page grows with the document, so that a list ends, and leads to where all of it stands. */

/** How many links one line or list has. */
export const MOST_LINKS = 50;

/** How many rows a table has that is not the subject of its page. */
export const MOST_ROWS = 80;
