// Written by `npm run messages`.
declare const messages: {
  "title": "Claims ledger",
  "finding": "{doubtful, number} of {total, number} claims differ from what was found or are contradicted by it",
  "lede": "Every claim of the two founding texts, what a check found, and rival figures for the same fact side by side.",
  "filter": "Show claims by verdict",
  "toOrigins": "All origins of the figures",
  "column": {
    "claim": "Claim",
    "stated": "As stated",
    "verdict": "Verdict",
    "checked": "What was found",
    "rivals": "Other figures"
  },
  "origins": {
    "heading": "Origins",
    "lede": "Who published what, for which years, under which licence, and how much of it is carried here.",
    "toLedger": "Claims ledger",
    "title": "Title",
    "producer": "Producer",
    "period": "Period",
    "rows": "Rows",
    "accessed": "Read on",
    "licence": "Licence",
    "what": "What was published",
    "citation": "How to cite",
    "processing": "What was done to it",
    "processing-none": "Carried as published.",
    "processing-minor": "Reshaped.",
    "processing-major": "Computed or judged by Hamkor.",
    "address": "Address",
    "gaps": "Known gaps",
    "gapsHelp": "What is missing here is unknown, not zero.",
    "tables": "Tables carried",
    "file": "File",
    "about": "Content"
  }
};
export = messages;
