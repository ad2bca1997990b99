// Written by `npm run messages`.
declare const messages: {
  "title": "Production chains"
};
export = messages;
