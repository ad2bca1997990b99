// Written by `npm run messages`.
declare const messages: {
  "title": "Data bank",
  "heading": "Data bank: {count, plural, one {# record} other {# records}}, each with its source and age",
  "lede": "Organisations, parks, projects, offers and requests of the member states. Every record says where it comes from, how old it is and who keeps it.",
  "notTranslated": "In {language} only: not translated yet",
  "language": {
    "en": "English",
    "ru": "Russian",
    "zh": "Chinese"
  },
  "search": {
    "label": "Search everything",
    "placeholder": "Product, branch, partner, place or code",
    "help": "In English, Russian or Chinese: records in the other two languages are found too.",
    "understood": "Understood as",
    "fromWords": "From: {words}",
    "confirmConcept": "Press the meaning you intend: only records about it stay.",
    "confirmed": "Only records about the chosen meaning are shown. Press it again to see all."
  },
  "because": {
    "word": "“{found}” stands in it",
    "spelling": "“{found}”, close to “{asked}”",
    "concept": "“{asked}” means {found}",
    "code": "code {found}",
    "name-in-other-script": "“{found}” is “{asked}” in another script"
  },
  "facet": {
    "label": "Filter the list",
    "counted": "{name} ({count, number})",
    "type": "What",
    "state": "State",
    "kind": "Kind or stage",
    "age": "Age",
    "confidence": "Certainty",
    "code": "About"
  },
  "empty": {
    "title": "Nothing here",
    "widen": "Take the filters away",
    "words": "No record answers these words. Try a broader word, a name in another language, or a code such as HS 8708.",
    "filters": "No record meets these filters together. Take one of them away."
  },
  "wholeCsv": "{count, plural, one {The # record} other {All # records}} of this list as CSV",
  "map": {
    "description": "Map of Eurasia with {count, plural, one {# record} other {# records}}.",
    "unplaced": "{count, plural, one {# record of this page has no known place.} other {# records of this page have no known place.}}"
  },
  "column": {
    "name": "Name",
    "type": "What",
    "states": "States",
    "because": "Found because",
    "codes": "About",
    "age": "Age",
    "quality": "Quality"
  },
  "age": {
    "fresh": "Current",
    "ageing": "Ageing",
    "expiring": "Expires soon",
    "expired": "Expired",
    "undated": "Undated",
    "confirmed": "{days, plural, =0 {Confirmed today} one {Confirmed # day ago} other {Confirmed # days ago}}",
    "until": "Holds until {date}",
    "since": "Expired on {date}",
    "source": "Source of {year}"
  },
  "one": {
    "organisation": "Organisation",
    "park": "Park or zone",
    "project": "Joint project",
    "need": "Need or offer",
    "technology": "Technology",
    "rfq": "Request for co-production",
    "investment": "Investment",
    "training": "Training places",
    "facility": "Research facility",
    "event": "Event",
    "agreement": "Agreement",
    "programme": "Programme",
    "mechanism": "Mechanism",
    "product": "Product heading",
    "country": "Country",
    "claim": "Checked claim",
    "place": "Place of the corridor network"
  },
  "many": {
    "organisation": "Organisations",
    "park": "Parks and zones",
    "project": "Joint projects",
    "need": "Needs and offers",
    "technology": "Technologies",
    "rfq": "Requests for co-production",
    "investment": "Investment",
    "training": "Training places",
    "facility": "Research facilities",
    "event": "Events",
    "agreement": "Agreements",
    "programme": "Programmes"
  },
  "kind": {
    "on-site": "On site",
    "online": "Online",
    "mixed": "On site and online",
    "open": "Open to all",
    "on-request": "On request",
    "partners": "For partners"
  }
};
export = messages;
