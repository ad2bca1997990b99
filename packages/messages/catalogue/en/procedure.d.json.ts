// Written by `npm run messages`.
declare const messages: {
  "title": "A rule of procedure does not allow this"
};
export = messages;
