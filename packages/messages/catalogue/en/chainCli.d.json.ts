// Written by `npm run messages`.
declare const messages: {
  "chain": "Design and solve production chains"
};
export = messages;
