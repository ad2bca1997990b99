// Written by `npm run messages`.
declare const messages: {
  "title": "Acts about cases of the council"
};
export = messages;
