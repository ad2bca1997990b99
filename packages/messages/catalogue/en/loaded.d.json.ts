// Written by `npm run messages`.
declare const messages: {
  "title": "Data loaded here",
  "states": {
    "active": "in use",
    "synthetic": "synthetic",
    "superseded": "replaced, kept for saved analyses"
  },
  "formats": {
    "baci": {
      "name": "BACI",
      "help": "World trade by exporter, importer and six-digit product, reconciled from both sides by CEPII: the best choice for options. One year is one CSV in a ZIP of 370 MB when unpacked.",
      "where": "BACI at CEPII"
    },
    "comtrade": {
      "name": "UN Comtrade",
      "help": "What customs of each country report, as CSV or JSON, one side at a time: Hamkor reconciles both sides and says how far they differ. A customs extract of your own fits too, with a column map.",
      "where": "UN Comtrade"
    },
    "atlas": {
      "name": "Atlas of Economic Complexity",
      "help": "Exports and imports by country, product and year from the Growth Lab: for the product space and for indices, without partners.",
      "where": "Data of the Atlas"
    },
    "wdi": {
      "name": "World Development Indicators",
      "help": "Indicators of the World Bank by country and year, wide or long CSV: national totals for coverage, GDP for growth.",
      "where": "Indicators of the World Bank"
    },
    "io": {
      "name": "Input-output tables",
      "help": "Who buys what from whom between industries, long CSV or the layouts of WIOD, ADB and OECD: for value-added trade and inputs.",
      "where": "WIOD at the University of Groningen"
    }
  },
  "vintages": {
    "heading": "What is loaded",
    "caption": "Loaded data sets",
    "none": "Nothing is loaded yet",
    "noneHelp": "All pages rest on the facts that come with Hamkor: raw materials and capabilities. One year of BACI gives options of all kinds at six digits for every member.",
    "lede": "Pages use the data marked as in use, unless an address asks for others.",
    "column": {
      "title": "Data set",
      "format": "Format",
      "years": "Years",
      "rows": "Rows",
      "value": "Value of all rows",
      "edition": "Edition read → kept",
      "unmapped": "Not placed",
      "loaded": "Loaded",
      "actions": "Use"
    },
    "digits": "{digits, plural, one {# digit} other {# digits}}",
    "use": "Use",
    "useOf": "Use {title} for all pages",
    "shipped": "Facts that come with Hamkor",
    "useShipped": "Go back to the facts that come with Hamkor",
    "removed": "{title} is removed",
    "used": "Pages now rest on {title}",
    "kept": "{count, plural, one {# saved analysis rests} other {# saved analyses rest}} on it: remove them first",
    "compare": "Compare two loaded data sets"
  },
  "imports": {
    "title": "Load data",
    "finding": {
      "none": "No trade data are loaded: pages rest on the facts that come with Hamkor",
      "shipped": "{count, plural, one {# data set is} other {# data sets are}} loaded; pages rest on the facts that come with Hamkor",
      "active": "{count, plural, one {# data set is} other {# data sets are}} loaded; pages rest on {title}"
    },
    "lede": "Files stay on this machine. Nothing is dropped silently: a code that cannot be placed is listed with the value at stake, and a bad file is refused by line and column while everything loaded before stays as it was.",
    "form": {
      "heading": "Load files",
      "format": "What the files are",
      "where": "Where to get it: {link}",
      "files": "Files",
      "choose": "Choose files",
      "drop": "or drop them here: CSV, compressed CSV, ZIP or JSON, several at once",
      "sending": "{name}: {sent} of {bytes} sent",
      "ready": "ready, {bytes}",
      "takeBack": "Take back",
      "takeBackOf": "Take back {name}",
      "name": "Name",
      "nameHelp": "Short, e.g. {example}. Loading under the same name again replaces what it means.",
      "edition": "Edition of the Harmonized System",
      "editionFile": "As the file name says",
      "advanced": "If the files are unusual",
      "encoding": "Encoding of the text",
      "decimal": "Numbers use a comma for decimals",
      "columns": "Column map",
      "columnsHelp": "One pair a line: our field = your column. Fields: year, exporter, importer, product, usd, tonnes; for reports also reporter, partner, flow.",
      "columnsWrong": "“{text}” is not a pair. Write a field, an equals sign and the name of your column, e.g. year = t",
      "start": "Load",
      "waitFiles": "Choose at least one file.",
      "waitSending": "The files are still on their way to the server.",
      "waitName": "Give the data a name."
    },
    "phase": {
      "checking": "Checking the files",
      "reading": "Reading rows",
      "reconciling": "Reconciling what both sides report",
      "indexing": "Ordering for quick answers",
      "finishing": "Putting it in place",
      "done": "Done"
    },
    "state": {
      "waiting": "waiting for the import before it",
      "running": "running",
      "done": "loaded",
      "cancelled": "cancelled",
      "failed": "refused"
    },
    "job": {
      "heading": {
        "waiting": "{name} waits",
        "running": "{name} is being loaded",
        "done": "{name} is loaded: {rows, plural, one {# row} other {# rows}}",
        "cancelled": "{name} was cancelled",
        "failed": "{name} could not be loaded"
      },
      "bar": "Progress of {name}",
      "file": "file {index, number} of {count, number}: {file}",
      "bytes": "{done} of {total}",
      "rows": "{rows, plural, one {# row} other {# rows}}",
      "rate": "{rate, plural, one {# row a second} other {# rows a second}}",
      "left": "about {time} left",
      "cancel": "Cancel",
      "resume": "Go on where it stopped",
      "kept": "What is loaded is as it was before.",
      "resumable": "The parts that are done are kept: it can go on where it stopped.",
      "view": "See {name}",
      "options": "See the options it gives",
      "use": "Use it for all pages",
      "close": "Close"
    },
    "problems": {
      "caption": "Why {name} was refused",
      "file": "File",
      "line": "Line",
      "column": "Column",
      "found": "Found",
      "expected": "Expected",
      "mend": "How to mend it"
    },
    "history": {
      "heading": "History",
      "caption": "Imports, the newest first",
      "none": "No import has been started on this installation.",
      "name": "Name",
      "format": "Format",
      "state": "Outcome",
      "started": "Started",
      "took": "Took",
      "rows": "Rows",
      "problems": "Problems"
    }
  },
  "unmapped": {
    "heading": "What could not be placed",
    "none": "Every code of the files could be placed.",
    "finding": "{count, plural, one {# code} other {# codes}} with {share} of the value could not be placed as they stand",
    "findingCount": "{count, plural, one {# code} other {# codes}} could not be placed as they stand; the value at stake is not known",
    "caption": "Codes that could not be placed",
    "kind": "Kind",
    "kinds": {
      "country": "country",
      "product": "product"
    },
    "code": "Code",
    "label": "Name in the file",
    "rows": "Rows",
    "usd": "Value at stake",
    "share": "Share",
    "treatment": "What became of it",
    "treatments": {
      "kept-under-own-code": "kept under its own code",
      "kept-at-heading": "kept at its four-digit heading",
      "left-out": "left out"
    },
    "more": "{count, plural, one {# more code} other {# more codes}} of smaller value are counted above and not shown here.",
    "all": "The whole list (JSON)"
  },
  "vintage": {
    "finding": "{title}: {rows, plural, one {# row} other {# rows}}, {years}",
    "lede": "One state of loaded data. Its address names the bytes read, so that figures can be reproduced as long as it is kept.",
    "facts": "In short",
    "ref": "Reference",
    "copyRef": "Copy",
    "copied": "Reference copied",
    "state": "State",
    "idle": "kept beside others",
    "table": "Holds",
    "tables": {
      "flows": "trade flows by exporter, importer and product",
      "reports": "reports of both sides, and flows reconciled from them",
      "country_product": "exports and imports by country and product",
      "indicators": "indicators by country and year",
      "input_output": "flows between industries"
    },
    "bytes": "Room on disk",
    "analyses": "Saved analyses that rest on it",
    "coverage": "How much of the trade it sees",
    "options": "Options it gives",
    "origin": "Where it comes from",
    "files": "Files read",
    "file": "File",
    "checksum": "Checksum (SHA-256)",
    "rows": "Rows",
    "notFound": "Nothing is loaded under this reference."
  },
  "query": {
    "heading": "Ask and take away",
    "lede": "Filters and groups over all rows. An answer is limited in rows and time; if it is cut, it says so. CSV and Parquet hold what the table shows and more rows.",
    "label": "Question to the data",
    "all": "All",
    "members": "Ten members",
    "exporter": "Exporter",
    "importer": "Importer",
    "product": "Product",
    "productExample": "870899, 8708 or 87",
    "year": "Year",
    "by": "Group by",
    "groups": {
      "year": "year",
      "exporter": "exporter",
      "importer": "importer",
      "product": "product",
      "heading": "heading (4 digits)",
      "chapter": "chapter (2 digits)"
    },
    "columns": {
      "usd": "Value",
      "tonnes": "Mass",
      "usd_weighed": "Value of what has a mass",
      "flows": "Flows"
    },
    "caption": "Answer of {title}",
    "cut": "Cut at {rows, number} rows; the download holds more.",
    "empty": "No row answers this question.",
    "csv": "Download CSV",
    "parquet": "Download Parquet"
  },
  "brief": {
    "above": "Cooperation option: {kind}",
    "finding": {
      "substitution": "{from} could supply {to} with {value} a year of what it now buys outside: {product}",
      "joint-diversification": "{partners} together hold the inputs to enter a market of {value}: {product}",
      "localisation": "{holder} could build up making it with {host}, for a market of {value}: {product}",
      "co-production": "{upstream} sells {value} of the input that {downstream} makes into more: {product}",
      "export-potential": "{from} could sell {to} {value} a year more than it does: {product}",
      "complementarity": "{from} exports what {to} imports: {value} a year are not traded yet",
      "production-sharing": "{a} and {b} already exchange {value} a year of parts both ways: {product}",
      "unknown": "{title}"
    },
    "worth": "Worth",
    "interval": "between {low} and {high}",
    "place": "Place",
    "placeOf": "of {total, number} of its kind, score {score} of 100",
    "open": "The figures do not separate it from the others in this span.",
    "partners": "Who does what",
    "decisive": "What decides",
    "uncertain": "What is uncertain",
    "noFlags": "Nothing beyond the intervals shown is known to cast doubt on it.",
    "coverage": "{country}: the data see {ratio} of its trade.",
    "sources": "Sources",
    "more": "and {count, plural, one {# more} other {# more}}",
    "basis": "Based on {data}; {fuels}; {weights}.",
    "fuels": {
      "with": "fuels and gold counted",
      "without": "fuels and gold left out"
    },
    "weights": {
      "default": "default weights",
      "own": "weights of the reader"
    },
    "shipped": "the facts that come with Hamkor",
    "printed": "Drawn up on {date} by Hamkor. To reproduce:",
    "print": "Print or save as PDF",
    "back": "The option in full",
    "synthetic": "SYNTHETIC DATA: generated to try the platform; nothing here says anything about real trade.",
    "fact": {
      "fit": "Prices match to {value} (1 = the same grade)",
      "hhi": "Concentration of outside suppliers (HHI) {value}",
      "topSupplier": "Largest supplier from outside: {country}, {value}",
      "joint": "All pairs together can replace at most {value}",
      "inputs": "Main inputs held: together {together}, alone at most {alone}",
      "hostInputs": "{host} holds {value} of the main inputs",
      "holder": "{holder} has {value} of world exports (Balassa index {rca})",
      "neighbour": "Nearest product already exported: {name} ({who})",
      "growth": "World demand changes by {value} a year",
      "inputWeight": "The input weighs {value} among all inputs of the product, by order of cost",
      "upstream": "{upstream} exports {value} of the input (Balassa index {rca})",
      "ease": "Ease of trade between the two: {value} of what is usual",
      "openByEase": "Of it open through easier trade: {value}",
      "complementarity": "Complementarity {value} of 100, without fuels and gold {without}",
      "intensity": "Trade intensity {value} (1 = as their weight lets expect)",
      "grubelLloyd": "Two-way trade (Grubel-Lloyd) {value}, of one grade {share}"
    },
    "bar": {
      "outsideImports": "{importer} buys outside",
      "spareExports": "{supplier} sells outside",
      "value": "Worth of the option",
      "demand": "World exports, {year}",
      "actual": "Traded now",
      "potential": "Potential",
      "unrealised": "Not yet used",
      "matched": "Exports that meet imports",
      "way": "{from} → {to}"
    },
    "figure": "USD a year; solid = published, hatched = estimated, dotted = not verified; whiskers = interval"
  },
  "coverage": {
    "title": "Coverage",
    "finding": {
      "export": "In {year} the data see at least nine tenths of the exports of {count, plural, =0 {no member} one {# member} other {# members}}; least of {country}: {ratio}",
      "import": "In {year} the data see at least nine tenths of the imports of {count, plural, =0 {no member} one {# member} other {# members}}; least of {country}: {ratio}"
    },
    "lede": "Seen trade divided by the national total. Where a country does not report, only what its partners report of it is seen; an option is no better than the coverage behind it.",
    "flow": "Direction",
    "flows": {
      "export": "Exports",
      "import": "Imports"
    },
    "grid": {
      "export": "Seen share of national totals: exports",
      "import": "Seen share of national totals: imports",
      "scope": "Solid: at least 90 % seen (A). Hatched: 70 to 90 % (B). Dotted: less (C). No cell: no figure. More than 100 %: partners report more than the national total holds.",
      "caption": "Coverage by member and year",
      "said": "{country}, {year}: {ratio}"
    },
    "column": {
      "country": "Member",
      "year": "Year",
      "seen": "Seen",
      "national": "National total",
      "ratio": "Share seen",
      "grade": "Grade",
      "both": "Reported by both",
      "own": "By itself only",
      "mirror": "By partners only"
    },
    "reported": {
      "heading": "Who reports it",
      "finding": "{country} is seen through its partners alone for {share} of the value, the most of all members ({year})",
      "scope": "Share of the seen value by who reports it, latest year",
      "unknown": "These data do not say who reported a flow: the two sides are already merged in them. Reports of both sides (UN Comtrade) would tell."
    },
    "blind": {
      "heading": "What nobody sees",
      "lede": "Of two countries that do not report, neither side tells of their trade with each other. It is unknown, not zero.",
      "none": "At least one side of every pair of members reports.",
      "pair": "Trade between {a} and {b} is invisible: {years}",
      "unknown": "Not known: these data do not say who reported a flow, so a pair that nobody reports cannot be told from a pair that does not trade."
    },
    "empty": "These data hold no trade that could be compared with national totals.",
    "csv": "All rows (CSV)"
  },
  "analyses": {
    "title": "Saved analyses",
    "finding": "{count, plural, one {# saved analysis} other {# saved analyses}}: questions that give the same figures as long as their data are kept",
    "lede": "An analysis keeps the question word for word and the state of the data it was asked of. Opening it asks again and says whether the answer is still the same, figure for figure.",
    "none": "No analysis is saved yet",
    "noneHelp": "Filter the options until the list says what you need, then press “Save this analysis” above it.",
    "toOptions": "To the options",
    "caption": "Saved analyses, the newest first",
    "column": {
      "title": "Analysis",
      "question": "Question",
      "found": "Options found",
      "vintage": "Data",
      "created": "Saved",
      "actions": "Remove"
    },
    "save": {
      "open": "Save this analysis",
      "title": "Title",
      "note": "Note for those who open it",
      "submit": "Save",
      "cancel": "Cancel",
      "saved": "The analysis is saved: {title}",
      "view": "Open the saved analysis"
    },
    "question": {
      "all": "options of all kinds",
      "member": "with {country}",
      "partner": "and {country}",
      "product": "product {product}",
      "words": "words “{q}”",
      "least": "worth at least {value}",
      "confidence": "figures {confidence} or better",
      "grade": "coverage {grade} or better",
      "weights": "weights: {weights}",
      "without": "without fuels and gold"
    },
    "replay": {
      "heading": {
        "same": "Today’s answer is the saved one, figure for figure",
        "other-version": "Today’s answer differs: the methods have changed since",
        "vintage-missing": "The answer cannot be given again: its data are gone",
        "not-same": "Today’s answer differs from the saved one"
      },
      "help": {
        "same": "The checksum over all options, places, scores and values is the one that was saved.",
        "other-version": "It was saved by version {saved} of Hamkor; this is another. Options, places or values may differ where a method was corrected.",
        "vintage-missing": "Load the same files again under the same settings: the same bytes get the same reference, {vintage}.",
        "not-same": "Version and data are the same and yet the checksum differs. Tell the operator of this installation: this should not happen."
      },
      "saved": "Saved",
      "version": "Version of Hamkor",
      "found": "Options then",
      "now": "Options now",
      "digestThen": "Checksum then",
      "digestNow": "Checksum now",
      "vintage": "Data",
      "ask": "Open it among the options",
      "options": "The first options of the answer",
      "asked": "The question"
    }
  },
  "profiles": {
    "choose": "Shared weights",
    "own": "None chosen",
    "save": "Save these weights under a name",
    "name": "Name",
    "submit": "Save",
    "saved": "The weights are saved as {name}, for everybody at this installation",
    "remove": "Remove {name}",
    "removed": "{name} is removed"
  },
  "comparison": {
    "title": "Two states of the data compared",
    "finding": "{both, plural, one {# option stands} other {# options stand}} in both, {onlyA, number} only in the first, {onlyB, number} only in the second",
    "lede": "What two loaded data sets say of the same thing: totals, products and options, the largest differences first.",
    "label": "Data sets to compare",
    "a": "First",
    "b": "Second",
    "choose": "Choose a data set",
    "few": "There is nothing yet to compare the facts that come with Hamkor with. Load trade data.",
    "load": "Load data",
    "pick": "Choose two data sets above.",
    "totals": {
      "heading": "Totals by member",
      "finding": "The total that changed most: {country}, {flow}, {year}: {change}",
      "caption": "Totals in both data sets",
      "none": "The two share no year."
    },
    "products": {
      "heading": "Products that differ most",
      "caption": "Largest differences by product"
    },
    "options": {
      "heading": "Options that moved",
      "caption": "Options by how far they moved",
      "none": "No option moved.",
      "option": "Option",
      "rankA": "Place in the first",
      "rankB": "Place in the second",
      "valueA": "Worth in the first",
      "valueB": "Worth in the second"
    },
    "column": {
      "country": "Member",
      "flow": "Direction",
      "year": "Year",
      "a": "First",
      "b": "Second",
      "change": "Change",
      "product": "Product",
      "difference": "Difference"
    }
  },
  "removal": {
    "remove": "Remove",
    "removeOf": "Remove {title}",
    "undo": "Keep it",
    "leaving": "Removed in a moment."
  }
};
export = messages;
