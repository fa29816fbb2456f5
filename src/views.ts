/** What the page shows. */
export const VIEWS = ['original', 'article', 'outline'] as const;

/** The line from popup to page, for what lasts as long as the popup: marks. */
export const PEEK_PORT = 'galley-marks';
