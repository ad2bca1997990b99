// Written by `npm run messages`.
declare const messages: {
  "title": "Hamkor",
  "motto": "Industrial cooperation of the SCO member states, from dialogue to delivered project"
};
export = messages;
