// Written by `npm run messages`.
declare const messages: {
  "title": "Loaded data"
};
export = messages;
