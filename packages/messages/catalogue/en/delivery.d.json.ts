// Written by `npm run messages`.
declare const messages: {
  "title": "Delivery"
};
export = messages;
