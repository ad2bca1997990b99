// Written by `npm run messages`.
declare const messages: {
  "publisher": "Hamkor data bank",
  "problem": {
    "not-json": "This is not JSON: {found}",
    "not-xml": "This is not well-formed XML: {found}",
    "document-type": "The file declares a document type. For safety such files are not read: take the declaration (<!DOCTYPE …>) out.",
    "too-large": "Too large: {found}. At most {expected} can be taken at once; divide the file.",
    "no-records": "There is nothing to take in. Rows that begin with # are not read.",
    "schema": "The publisher’s schema does not allow this: {expected} {found}",
    "missing": "This must be filled in. Expected: {expected}",
    "wrong-value": "“{found}” cannot be taken. Expected: {expected}",
    "unknown-field": "There is no field “{found}”.",
    "twice": "“{found}” stands here twice. Give each its own, or take one out.",
    "no-counterpart": "“{found}” has no counterpart in the data bank. It can be one of: {expected}",
    "unknown-column": "There is no column “{found}” for this type. Take the headers from the template.",
    "not-a-table": "This is not a table of records: found “{found}”. The first row must hold the headers of the template, “{expected}” among them.",
    "ruleset": "The IATI ruleset is broken: {found}",
    "codelist": "“{found}” does not stand in the list {expected}."
  },
  "at": {
    "file": "the whole file",
    "cell": "row {row}, column {column}",
    "row": "row {row}",
    "line": "line {line}"
  },
  "expects": {
    "text": "text",
    "number": "a number, with a point before decimals",
    "year": "a year such as 2026",
    "day": "a day such as 2026-06-30",
    "choice": "one of: {choices}",
    "list": "several, with semicolons between",
    "listOf": "several of: {choices}; with semicolons between",
    "items": "{parts}; several with semicolons between",
    "required": "{expects} (must be filled in)"
  },
  "sheet": {
    "records": "records"
  }
};
export = messages;
