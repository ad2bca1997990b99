// Written by `npm run messages`.
declare const messages: {
  "about": "Texts of this part"
};
export = messages;
