// Written by `npm run messages`.
declare const messages: {
  "title": "Corridors"
};
export = messages;
