// Written by `npm run messages`.
declare const messages: {
  "about": "Texts of this part",
  "searchNews": {
    "subject": "{count, plural, one {New in “{search}”} other {# new in “{search}”}}",
    "greeting": "Your saved search “{search}” found:",
    "hidden": "{count, plural, one {one record that you may see once signed in} other {# records that you may see once signed in}}",
    "footer": "You keep this search with notices by mail; on its page you may change that."
  }
};
export = messages;
