/** The views of a page. */
export const VIEWS = ['original', 'article', 'outline'] as const;

/** Name of the port from the popup to the page. Marks last as long as the popup is open. */
export const PEEK_PORT = 'galley-marks';
