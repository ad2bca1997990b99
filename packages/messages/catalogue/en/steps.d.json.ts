// Written by `npm run messages`.
declare const messages: {};
export = messages;
