// Written by `npm run messages`.
declare const messages: {
  "title": "Dossiers"
};
export = messages;
