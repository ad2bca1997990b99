// Written by `npm run messages`.
declare const messages: {
  "title": "Meeting",
  "all": "Meetings",
  "toCase": "The case of this meeting",
  "toPack": "Pack: all papers in one document",
  "history": "This meeting was taken up from published sources",
  "historyHelp": "What is known of it stands on the page of its case, each line with its source.",
  "noMeeting": "This case is not a meeting",
  "noMeetingHelp": "Its course, text and positions stand on its own page.",
  "unknown": "not yet known",
  "none": "none",
  "case": "case",
  "noCase": "no case",
  "act": "act {act}",
  "format": {
    "in-person": "in person",
    "video": "by video",
    "hybrid": "in person and by video"
  },
  "plan": {
    "heading": "Time and place",
    "calendar": "Calendar file of all meetings (ICS)",
    "begins": "Begins",
    "ends": "Ends",
    "place": "Place",
    "link": "Video link",
    "chair": "Chair",
    "held": "Held on",
    "notHeld": "not held yet",
    "change": "Change time or place"
  },
  "planForm": {
    "title": "Time and place",
    "about": "Times are meant on the clock of the place that you choose. All members are told of the change.",
    "begins": "Begins",
    "ends": "Ends (may be left empty)",
    "place": "Place",
    "format": "Form",
    "link": "Video link (https)",
    "send": "Keep the plan"
  },
  "hold": {
    "label": "It was held",
    "title": "The meeting was held",
    "about": "From then on its protocol is agreed by the delegations. This cannot be taken back.",
    "on": "On which day, at its place",
    "send": "Say that it was held"
  },
  "agenda": {
    "heading": "Agenda",
    "none": "No agenda yet.",
    "change": "Set the agenda"
  },
  "agendaForm": {
    "title": "Agenda",
    "about": "The whole agenda in its order. It replaces the one before.",
    "item": "Item {place}",
    "case": "About the case",
    "up": "Earlier",
    "upLabel": "Move item {place} up",
    "remove": "Remove",
    "removeLabel": "Remove item {place}",
    "add": "Add an item",
    "send": "Keep the agenda"
  },
  "documents": {
    "heading": "Documents",
    "lede": "Documents go out at least 20 days before a meeting unless the members set another term. Late ones are flagged, not refused.",
    "due": "To be sent by:",
    "none": "Nothing has been sent yet.",
    "sent": "Sent {at}, with a term of {term, plural, one {# day} other {# days}}",
    "title": "Document",
    "hash": "SHA-256",
    "send": "Send documents"
  },
  "documentsForm": {
    "title": "Send documents",
    "about": "Texts go out as they are now, each bound to its hash. What was sent before is replaced.",
    "which": "Texts",
    "nothing": "No case has a text yet.",
    "term": "Term in days, where another was set",
    "termAbout": "Empty: 20 days",
    "send": "Send {count, plural, =0 {nothing yet} one {# document} other {# documents}}"
  },
  "delegations": {
    "heading": "Delegations",
    "state": "State",
    "name": "Name",
    "post": "Post",
    "role": "Role",
    "head": "head of delegation",
    "member": "member",
    "missing": "Not named yet: {states}",
    "change": "Name the delegation"
  },
  "delegationForm": {
    "title": "Your delegation",
    "about": "The whole delegation of your state. It replaces the list before. Whoever may read the case sees it.",
    "name": "Name",
    "post": "Post",
    "head": "Head of delegation",
    "remove": "Remove",
    "removeLabel": "Remove person {place}",
    "add": "Add a person",
    "send": "Name the delegation"
  },
  "protocol": {
    "heading": "Protocol",
    "lede": "The protocol is drafted in three columns like every text. Each delegation agrees to it as a whole; a change of the authentic texts asks for agreement anew.",
    "none": "No protocol has been drafted yet.",
    "begin": "To the draft",
    "toText": "Draft of the protocol",
    "standing": "version {version}, {brackets, plural, =0 {no brackets} one {# bracket} other {# brackets}}, {amendments, plural, =0 {no pending amendment} one {# pending amendment} other {# pending amendments}}, SHA-256",
    "notConcordant": "Delegations agree once the Russian and Chinese texts are complete and two persons have certified that they say the same.",
    "state": "Delegation",
    "agreement": "Agreement to the protocol",
    "agreed": "agreed {at}",
    "agreedToOther": "agreed to an earlier version only",
    "notYet": "not yet",
    "agree": "Agree to the protocol"
  },
  "agreeForm": {
    "title": "Agreement to the protocol",
    "about": "Your delegation agrees to the protocol in version {version} (SHA-256 {hash}…) as it stands, and to no other.",
    "send": "Agree"
  },
  "decisions": {
    "heading": "Decisions",
    "none": "No decision is on record yet.",
    "all": "all members",
    "interested": "interested states: {states}",
    "paragraph": "paragraph {id} of the protocol",
    "add": "Enter a decision"
  },
  "decisionForm": {
    "title": "A decision of the meeting",
    "about": "It stands in the register of decisions from then on.",
    "text": "Decision",
    "case": "About the case",
    "states": "Interested states alone (none marked: all members)",
    "paragraph": "Paragraph of the protocol",
    "paragraphAbout": "Its id, as p12; may be left empty",
    "send": "Enter the decision"
  },
  "actions": {
    "heading": "What is to be done",
    "none": "Nothing has been given out to do yet.",
    "action": "To be done",
    "owner": "Owner",
    "due": "Due",
    "standing": "State",
    "is": {
      "done": "done in time",
      "done-late": "done late",
      "open": "open",
      "overdue": "overdue"
    },
    "evidence": "Evidence",
    "complete": "Report as done",
    "add": "Give out something to do"
  },
  "actionForm": {
    "title": "Something to be done",
    "about": "One state owns it and reports when it is done. It is overdue for all to see once its day has passed.",
    "text": "What is to be done",
    "owner": "Owner",
    "due": "Due",
    "decision": "Follows from",
    "choose": "choose",
    "noDecision": "no decision in particular",
    "send": "Give it out"
  },
  "completeForm": {
    "title": "Done",
    "about": "{action}",
    "evidence": "What shows that it was done",
    "evidenceAbout": "A document, an address, a date: others must be able to look it up.",
    "send": "Report as done"
  },
  "after": {
    "heading": "Signature, deposit, certified copies",
    "lede": "The Secretariat keeps the originals and sends certified copies within 7 days after they arrive.",
    "signed": "Signed by",
    "nobody": "nobody yet",
    "deposit": "Originals received",
    "copies": "Certified copies sent",
    "notYet": "not yet"
  },
  "pack": {
    "title": "Pack of a meeting",
    "contents": "Contents",
    "chair": "chair: {state}",
    "version": "version {version}, SHA-256 {hash}…",
    "versionOf": "version {version}",
    "noVersion": "no text",
    "nothing": "No texts belong to this meeting yet.",
    "absent": "This text cannot be shown: there is none under this hash, or you may not read it.",
    "asOf": "As of {at} UTC, after act {act}.",
    "language": "Language of the texts",
    "back": "Back to the meeting",
    "print": "Print or save as PDF"
  }
};
export = messages;
