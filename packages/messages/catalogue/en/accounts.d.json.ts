// Written by `npm run messages`.
declare const messages: {
  "signIn": {
    "title": "Sign in",
    "lede": "Without an account everything that is public can be read and computed. An account lets you publish, answer and see what is shared with members.",
    "secondLede": "The password is right. One more step keeps the account yours.",
    "login": "Login",
    "password": "Password",
    "submit": "Sign in",
    "forgotten": "Forgotten password",
    "byPasskey": "Sign in with a passkey",
    "byProvider": "Sign in through {name}",
    "noAccount": "No account? The coordinator of your state, or the administrator of this installation, sends invitations.",
    "notSetUp": "Nobody has an account here yet",
    "notSetUpHelp": "The first one is the administrator’s. It is made with the code that the server showed when it started.",
    "toSetUp": "Set up this installation",
    "failed": "Signing in did not work",
    "failedBy": {
      "provider": "The provider did not confirm who you are. Try again; if it stays so, tell the operator of this installation.",
      "suspended": "This account is suspended. Ask an administrator or your state’s coordinator."
    }
  },
  "secondFactor": {
    "code": "Code of the authenticator",
    "codeAbout": "Six digits that change every 30 seconds.",
    "recoveryCode": "Recovery code",
    "recoveryAbout": "One of the ten codes you put away. Each works once.",
    "submit": "Continue",
    "back": "Back",
    "byPasskey": "Use a passkey",
    "useCode": "Use the authenticator",
    "useRecovery": "Use a recovery code"
  },
  "new": {
    "code": "Set-up code",
    "codeAbout": "Shown in the terminal in which the server was started.",
    "name": "Name",
    "nameAbout": "As others shall see it beside what you do.",
    "login": "Login",
    "password": "Password",
    "passwordAbout": "At least 15 characters. A sentence that you remember is better than signs that you do not."
  },
  "setUp": {
    "title": "Set up this installation",
    "lede": "Create the administrator: the one who invites others. An administrator holds no voice for any state.",
    "submit": "Create the administrator",
    "done": "This installation is set up",
    "doneHelp": "An administrator exists. Sign in, or ask for an invitation.",
    "toSignIn": "Sign in"
  },
  "invitation": {
    "title": "Invitation",
    "about": "{by} invites you as: {role}. The invitation holds until {until}.",
    "submit": "Create the account",
    "noToken": "There is no invitation in this address",
    "over": "This invitation is over",
    "overHelp": "It was used, withdrawn or has expired. Ask whoever sent it for a new one."
  },
  "recovery": {
    "title": "Forgotten password",
    "lede": "A letter goes to the address kept with the account, if there is one.",
    "confirmLede": "Choose a new password. All open sessions of the account end.",
    "login": "Login",
    "ask": "Send the letter",
    "asked": "If the account exists, a letter is on its way",
    "askedHelp": "The link in it holds for 30 minutes and works once. Without mail, the operator can reset the password with “hamkor user reset”.",
    "confirm": "Set the password",
    "done": "The password is set",
    "doneHelp": "Sign in with it.",
    "toSignIn": "Sign in"
  },
  "account": {
    "title": "Account",
    "signedInAs": "Signed in as {login}.",
    "signOut": "Sign out",
    "visitor": "You are a visitor",
    "visitorHelp": "Everything public is open to you. With an account you can publish records, answer requests and see what members share.",
    "toSignIn": "Sign in",
    "toSetUp": "Set up this installation",
    "roles": "Roles",
    "rolesLede": "What you may do, and for whom.",
    "noRoles": "No role yet: the coordinator of your state can grant one.",
    "toPeople": "Invite others",
    "secondFactor": "Second factor",
    "secondFactorOn": "Signing in takes more than the password.",
    "secondFactorOff": "Only the password guards this account. Whoever speaks for a state should add a second factor.",
    "password": "Password",
    "sessions": "Open sessions",
    "sessionsLede": "Where this account is signed in."
  },
  "totp": {
    "title": "Authenticator",
    "on": "Set up.",
    "remove": "Remove",
    "begin": "Set up an authenticator",
    "scan": "Scan this with an authenticator, or type the secret below, then enter the code it shows.",
    "qr": "Code to scan with an authenticator",
    "code": "Code",
    "confirm": "Confirm"
  },
  "passkeys": {
    "title": "Passkeys",
    "name": "Name of a new passkey",
    "nameAbout": "By which you will know the device again.",
    "add": "Add a passkey of this device",
    "remove": "Remove",
    "removeOf": "Remove the passkey {name}",
    "made": "made {at}",
    "used": "last used {at}"
  },
  "recoveryCodes": {
    "title": "Recovery codes",
    "left": "{count, plural, =0 {No recovery codes are left.} one {# recovery code is left.} other {# recovery codes are left.}}",
    "once": "Put these away now: they are shown once. Earlier ones have stopped working.",
    "make": "Make new recovery codes"
  },
  "sessions": {
    "unknownAgent": "Unknown browser",
    "seen": "last seen {at}",
    "this": "this one",
    "end": "End"
  },
  "people": {
    "title": "People",
    "lede": "Who has an account here, and who is invited.",
    "visitor": "Sign in first",
    "visitorHelp": "Only people with an account may see who else has one.",
    "toSignIn": "Sign in",
    "invite": "Invite",
    "inviteLede": "An invitation holds for seven days and works once.",
    "invitations": "Invitations",
    "noInvitations": "No invitations.",
    "revoke": "Withdraw",
    "invitation": {
      "open": "open until {at}",
      "accepted": "accepted",
      "revoked": "withdrawn",
      "expired": "expired {at}"
    },
    "accounts": "Accounts",
    "name": "Name",
    "roles": "Roles",
    "secondFactor": "Second factor",
    "yes": "yes",
    "no": "no",
    "lastSeen": "Last seen",
    "never": "never",
    "status": "Status",
    "active": "active",
    "suspended": "suspended",
    "suspend": "Suspend",
    "resume": "Resume",
    "suspendOf": "Suspend {name}",
    "resumeOf": "Resume {name}"
  },
  "invite": {
    "role": "Role",
    "choose": "Choose",
    "state": "State",
    "organisation": "Organisation",
    "organisationAbout": "Identifier of its record in the data bank, such as ORG001.",
    "email": "E-mail",
    "emailAbout": "May be left out: then hand over the address that is shown.",
    "submit": "Invite",
    "link": "Hand over this address; it is shown once:"
  },
  "password": {
    "present": "Present password",
    "next": "New password",
    "submit": "Change the password",
    "done": "Changed."
  },
  "keys": {
    "title": "Keys of machines",
    "about": "A system of your ministry can act for this account: it signs each request with an Ed25519 key (RFC 9421). Only the public key comes here.",
    "name": "Name of the machine",
    "publicKey": "Public key",
    "publicKeyAbout": "PEM, or 32 bytes in base64. Never a private key.",
    "add": "Add the key",
    "made": "added {at}",
    "used": "last used {at}",
    "remove": "Remove",
    "removeOf": "Remove {name}"
  }
};
export = messages;
