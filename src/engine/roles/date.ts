/** A date as pages print it without markup: day, month and year in figures, or a year with its East Asian sign. */
export const PRINTED_DATE = /\b\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}\b|\d{4}\s?[年년]|\b(?:19|20)\d{2}\b/;
