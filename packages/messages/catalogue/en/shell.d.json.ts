// Written by `npm run messages`.
declare const messages: {
  "title": "Hamkor",
  "motto": "Industrial cooperation of the SCO member states, from dialogue to delivered project",
  "skipToContent": "Skip to content",
  "way": {
    "label": "The way from evidence to a delivered project",
    "overview": "Overview",
    "find": "Find",
    "route": "Route",
    "explore": "Explore",
    "dataBank": "Data bank",
    "ledger": "Ledger",
    "data": "Data",
    "design": "Design",
    "agree": "Agree",
    "deliver": "Deliver",
    "dossiers": "Dossiers"
  },
  "pages": {
    "label": "Pages of this part",
    "options": "Options",
    "validation": "Validation",
    "space": "Product space",
    "pairs": "Pairs",
    "dependence": "Dependence",
    "trends": "Trends",
    "imports": "Loading",
    "coverage": "Coverage",
    "compare": "Comparison",
    "analyses": "Saved analyses",
    "complexity": "Complexity",
    "valueAdded": "Value added",
    "corridors": "Routes",
    "access": "Access",
    "critical": "Weak points",
    "green": "Green corridors",
    "bank": "Search",
    "lists": "Lists",
    "compareParks": "Parks side by side",
    "log": "Log",
    "board": "Offers and requests",
    "mine": "My organisation",
    "review": "Review",
    "policies": "Rules",
    "council": "What waits",
    "cases": "Cases",
    "meetings": "Meetings",
    "decisions": "Decisions",
    "delivery": "Board",
    "reviews": "Reviews",
    "yearReport": "Yearly report"
  },
  "search": {
    "open": "Search",
    "title": "Search the platform",
    "placeholder": "Product, heading code, country, option…",
    "pages": "Pages",
    "countries": "Countries",
    "products": "Products",
    "options": "Options",
    "searching": "Searching…",
    "nothing": "Nothing matches “{query}”. Try a product name in any of the three languages, or a four-digit heading such as 8708.",
    "hint": "Arrow keys to move, Enter to open, Esc to close",
    "results": "{count, plural, one {# result} other {# results}}"
  },
  "language": {
    "label": "Language",
    "en": "English",
    "ru": "Русский",
    "zh": "中文"
  },
  "display": {
    "label": "Display",
    "scheme": "Light",
    "auto": "As the system",
    "light": "Light",
    "dark": "Dark",
    "boundaries": "Maps",
    "none": "Without boundaries",
    "natural-earth": "Boundary lines of Natural Earth",
    "boundariesNote": "Lines are drawn as Natural Earth publishes them. They state no position of the Organisation or of any member.",
    "density": "Tables",
    "comfortable": "Airy",
    "compact": "Dense",
    "token": {
      "label": "Access token",
      "keep": "Keep",
      "forget": "Forget",
      "kept": "entered",
      "isKept": "A token is entered; changes bring it.",
      "refused": "This is no token: letters, digits and signs without spaces.",
      "about": "Only for changes from another machine than the server’s: the operator gives it out (HAMKOR_TOKEN). It stays in this tab until it is closed and goes to this server only."
    }
  },
  "openDossier": "Open a dossier",
  "loading": "Loading…",
  "failure": {
    "unreachableTitle": "The server does not answer",
    "unreachableHelp": "Check that Hamkor is running and that this machine is on the network, then try again. What is already on the page stays.",
    "unreadableTitle": "The answer cannot be read",
    "unreadableHelp": "The server answered with status {status} and nothing that can be shown. Try again; if it stays so, tell the operator of this installation.",
    "notFoundTitle": "There is no such page",
    "notFoundHelp": "The address may be mistyped, or the record may have been withdrawn. Search for it by name, or start from the overview.",
    "brokenTitle": "This page could not be drawn",
    "brokenHelp": "This is a defect on our side. Load the page anew; if it stays so, send the address and the line below to the operator of this installation.",
    "expected": "expected: {expected}",
    "again": "Try again",
    "toOverview": "To the overview"
  },
  "empty": {
    "title": "Nothing matches these filters",
    "help": "Loosen a filter or clear them all.",
    "clear": "Clear filters"
  },
  "country": {
    "OUT": "outside the bloc",
    "WLD": "World",
    "SCO10": "Ten members",
    "SCO": "SCO",
    "TWN": "Other Asia, not elsewhere specified"
  },
  "account": {
    "signIn": "Sign in",
    "own": "Account of {name}"
  }
};
export = messages;
