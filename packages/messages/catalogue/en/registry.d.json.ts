// Written by `npm run messages`.
declare const messages: {
  "lists": "Lists of the data bank",
  "filter": "Filter the list",
  "facts": "What is known",
  "howSure": "How sure this is",
  "howSureHelp": "Year of the source, its certainty, and the source as named in the record.",
  "noYear": "no year",
  "onlyEnglish": "In English only: not translated yet",
  "unknown": "Not known: {what}.",
  "expired": "{deadline} (passed)",
  "sourceNote": "The year is that of the source.",
  "optionsAbout": "Cooperation options about these goods",
  "related": {
    "heading": "Related records",
    "name": "Record",
    "shared": "In common"
  },
  "map": {
    "description": "Map of Eurasia with {count, plural, one {# place} other {# places}}.",
    "unplaced": "{count, plural, one {# record has no known place.} other {# records have no known place.}}"
  },
  "one": {
    "projects": "Project",
    "parks": "Park",
    "organisations": "Organisation",
    "needs": "Need",
    "mechanisms": "Mechanism"
  },
  "many": {
    "projects": "Projects",
    "parks": "Parks",
    "organisations": "Organisations",
    "needs": "Needs and offers",
    "mechanisms": "Mechanisms"
  },
  "counted": {
    "projects": "{count, plural, one {# joint project} other {# joint projects}}",
    "parks": "{count, plural, one {# industrial park or zone} other {# industrial parks and zones}}",
    "organisations": "{count, plural, one {# organisation} other {# organisations}}",
    "needs": "{count, plural, one {# stated need or offer} other {# stated needs and offers}}",
    "mechanisms": "{count, plural, one {# body, rule or programme} other {# bodies, rules and programmes}}"
  },
  "lede": {
    "projects": "Joint industrial projects of the members, the failed and the cancelled ones included.",
    "parks": "Industrial parks, special economic zones and technology parks where a joint project could stand.",
    "organisations": "Enterprises, banks, chambers, research institutes and agencies named in the sources.",
    "needs": "What somebody has publicly said they need or offer, with the year in which they said so.",
    "mechanisms": "Bodies and decision rules of the Organisation, planned platforms, sources of finance."
  },
  "column": {
    "countries": "Countries",
    "country": "Country",
    "stage": "Stage",
    "kind": "Kind",
    "goods": "Goods",
    "investment": "Investment",
    "jobs": "Jobs",
    "completion": "Completion",
    "area": "Area",
    "residents": "Residents",
    "established": "Established",
    "deadline": "Deadline",
    "members": "Members",
    "role": "Role",
    "decisionRule": "Decision rule",
    "source": "Source of"
  },
  "division": {
    "idea": "Idea",
    "feasibility": "Feasibility study",
    "agreement": "Agreement",
    "financing": "Financing",
    "construction": "Construction",
    "operating": "Operating",
    "suspended": "Suspended",
    "cancelled": "Cancelled",
    "industrial-park": "Industrial park",
    "sez": "Special economic zone",
    "tech-park": "Technology park",
    "cross-border-zone": "Cross-border zone",
    "enterprise": "Enterprise",
    "bank": "Bank",
    "state-agency": "State agency",
    "research": "Research institute",
    "chamber": "Chamber",
    "association": "Association",
    "park-operator": "Park operator",
    "request": "Need",
    "offer": "Offer"
  }
};
export = messages;
