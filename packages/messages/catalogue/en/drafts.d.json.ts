// Written by `npm run messages`.
declare const messages: {
  "title": "Text"
};
export = messages;
