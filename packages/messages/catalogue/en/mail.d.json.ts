// Written by `npm run messages`.
declare const messages: {
  "searchNews": {
    "subject": "{count, plural, one {New in “{search}”} other {# new in “{search}”}}",
    "greeting": "Your saved search “{search}” found:",
    "hidden": "{count, plural, one {one record that you may see once signed in} other {# records that you may see once signed in}}",
    "footer": "You keep this search with notices by mail; on its page you may change that."
  },
  "end": "Hamkor: industrial cooperation between the member states of the Shanghai Cooperation Organisation. Nobody reads answers to this letter.",
  "invitation": {
    "subject": "You are invited to Hamkor",
    "text": "Good day,\n\n{by} invites you to Hamkor, the platform for industrial cooperation between the member states of the Shanghai Cooperation Organisation.\n\nOpen this address within seven days to create your account or to add the role to the one you have:\n{link}\n\nThe address is for you alone: whoever has it can accept in your place. If you did not expect this letter, leave it unanswered."
  },
  "recovery": {
    "subject": "A new password for Hamkor",
    "text": "Good day,\n\nsomebody, probably you, asked for a new password for the login “{login}”.\n\nOpen this address within half an hour to choose one:\n{link}\n\nIf it was not you, leave this letter unanswered: your password stays as it is."
  },
  "changed": {
    "subject": "The protection of your Hamkor account has changed",
    "text": "Good day,\n\n{what, select, password {the password} secondFactor {a second factor} email {the e-mail address} other {the set of second factors}} of the account “{login}” has just been changed.\n\nIf it was not you, set a new password at once and tell your administrator or coordinator."
  },
  "document": {
    "version": "Version {version}, SHA-256 {hash}",
    "missing": "No text in this language yet",
    "stale": "(this language still says the wording before the last change)"
  },
  "delivery": {
    "hidden": "A project of the members",
    "footer": "You receive this letter because you act for a state that answers for it or takes part, or for the Secretariat."
  },
  "council": {
    "hidden": "A case for the members",
    "footer": "You receive this letter because you act for a state, or for the Secretariat, in this case.",
    "feed": "Council of Hamkor",
    "calendar": "Meetings"
  }
};
export = messages;
