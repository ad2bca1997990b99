// Written by `npm run messages`.
declare const messages: {
  "title": "Data loaded here"
};
export = messages;
