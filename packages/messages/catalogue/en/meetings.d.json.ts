// Written by `npm run messages`.
declare const messages: {
  "title": "Meeting"
};
export = messages;
