// Written by `npm run messages`.
declare const messages: {
  "title": "Overlays"
};
export = messages;
