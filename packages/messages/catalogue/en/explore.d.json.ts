// Written by `npm run messages`.
declare const messages: {
  "title": "Explore"
};
export = messages;
