// Written by `npm run messages`.
declare const messages: {
  "title": "Plan of the chain"
};
export = messages;
