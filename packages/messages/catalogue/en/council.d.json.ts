// Written by `npm run messages`.
declare const messages: {
  "title": "Council"
};
export = messages;
