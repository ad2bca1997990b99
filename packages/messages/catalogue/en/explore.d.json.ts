// Written by `npm run messages`.
declare const messages: {
  "title": "Explore",
  "vintage": {
    "field": "Data",
    "shipped": "Based on the facts that come with Hamkor.",
    "shippedChoice": "Facts that come with Hamkor",
    "loaded": "Based on loaded data:",
    "inUse": "In use: {title}",
    "syntheticMark": "synthetic",
    "syntheticTitle": "These figures are not real",
    "synthetic": "“{title}” is synthetic data, generated to try the platform. What rests on it says nothing about real trade."
  },
  "fuels": {
    "field": "Fuels and gold",
    "with": "Counted",
    "without": "Left out (HS 27, 7108)"
  },
  "empty": {
    "title": "No trade by country and product is loaded yet",
    "import": "Load a year of trade",
    "imports": "Load data"
  },
  "space": {
    "title": "Product space",
    "lede": "Each circle is a heading of the Harmonized System; headings that the same countries tend to export with advantage are tied and lie close. New industries mostly grow next to those a country already has.",
    "finding": {
      "bloc": "Together the ten members have an advantage in {held, number} of {total, number} headings; no member has one in {lacked, number}",
      "member": "{member} holds {held, number} of {total, number} headings with advantage; nearest to what it has is “{nearest}”",
      "memberOnly": "{member} holds {held, number} of {total, number} headings with advantage",
      "pair": "{a} and {b} share {both, plural, one {# heading} other {# headings}}; {a} alone has {onlyA, number}, {b} alone {onlyB, number}"
    },
    "scope": "{count, number} headings ({edition}), {years}. Circle: world trade. Line: strongest ties (proximity: how often countries have both).",
    "edition": {
      "HS1992": "HS 1992",
      "HS1996": "HS 1996",
      "HS2002": "HS 2002",
      "HS2007": "HS 2007",
      "HS2012": "HS 2012",
      "HS2017": "HS 2017",
      "HS2022": "HS 2022",
      "unstated": "HS edition not stated or mixed"
    },
    "filter": {
      "label": "What is shown",
      "member": "Member",
      "partner": "Beside it",
      "all": "All members together",
      "alone": "Nobody: alone",
      "section": "Section",
      "allSections": "All sections"
    },
    "search": {
      "label": "Find a heading",
      "example": "copper, 8708…",
      "nothing": "No heading matches.",
      "found": "{count, plural, one {# heading} other {# headings}}"
    },
    "canvas": {
      "label": "Product space",
      "help": "Arrow keys walk from heading to tied heading; plus and minus zoom, zero shows all, Shift with arrows moves the view, Enter opens the options of the heading, Escape lets go of it. The table holds the same figures.",
      "mouse": "Drag to move, pinch or Ctrl + wheel to zoom.",
      "in": "Closer",
      "out": "Farther",
      "whole": "Show all",
      "noWay": "Nothing tied lies that way.",
      "said": "{hs} {name}. {standing}. World trade {trade}. {ties, plural, one {# tie} other {# ties}}."
    },
    "standing": {
      "bloc": {
        "has": "At least one member has it",
        "none": "No member has it"
      },
      "member": {
        "has": "{member} has it",
        "near": "Near: the nearest tenth of what it lacks",
        "none": "{member} lacks it"
      },
      "pair": {
        "a": "Only {a}",
        "b": "Only {b}",
        "both": "Both",
        "together": "Neither, but near to the two",
        "none": "Neither"
      }
    },
    "legend": {
      "label": "What the circles mean",
      "size": "Area: world trade"
    },
    "card": {
      "none": "Point at a circle, search for a heading, or walk with the arrow keys to read about it.",
      "largest": "Start from one of the largest:",
      "worldTrade": "World trade",
      "pci": "Complexity (PCI)",
      "ubiquity": "Countries with advantage",
      "holders": "Members that have it",
      "nobody": "none",
      "density": "Density, {member}",
      "ties": "Nearest headings",
      "options": "Options with this heading",
      "trend": "World demand over time",
      "close": "Let go",
      "proximity": "proximity {value}"
    },
    "table": {
      "caption": "Headings of the product space",
      "hs": "Code",
      "name": "Heading",
      "section": "Section",
      "standing": "Standing",
      "worldTrade": "World trade",
      "pci": "PCI",
      "ubiquity": "Countries",
      "closeness": "Density",
      "holders": "Members",
      "ties": "Ties"
    },
    "note": "Advantage: a revealed comparative advantage (Balassa) of at least one. Density: how much of a heading’s surroundings a member has, weighted by proximity.",
    "shippedYear": "These facts know one year of presence. A loaded year of trade draws the space anew, in HS 2022, for that year."
  },
  "grid": {
    "rowsBy": "Rows",
    "low": "less",
    "high": "more",
    "unknown": "not known"
  },
  "measure": {
    "intensity": "Trade intensity",
    "complementarity": "Complementarity",
    "grubelLloyd": "Two-way trade (Grubel–Lloyd)",
    "value": "Value of trade"
  },
  "pairs": {
    "title": "Pairs of members",
    "lede": "How intensely two members trade, how far the exports of one meet the imports of the other, and how much of their trade is in the same goods both ways.",
    "finding": {
      "unused": "{count, plural, =0 {No pair matches without trading} one {# direction matches well but trades little} other {# directions match well but trade little}}{best, select, none {} other {; most of all {best}}}",
      "matrix": "{measure}: highest from {from} to {to}"
    },
    "emptyTitle": "Pairs can be compared once trade by country and product is loaded",
    "empty": "The facts that come with Hamkor know some totals between members and options for raw materials. One year of bilateral trade (BACI or Comtrade) adds intensity, complementarity, two-way trade and unused matches for all ninety directions. Meanwhile every pair below has its own page.",
    "filter": {
      "label": "What is shown",
      "measure": "Shown"
    },
    "matrixScope": "Rows sell, columns buy. Press a cell to open the pair.",
    "open": "Open {from} → {to}",
    "links": "All pairs",
    "scatter": {
      "finding": "Who matches and trades, who matches and does not",
      "scope": "A dot is a direction; dashed lines are the medians of all. Bottom right: matched, not used.",
      "x": "Complementarity →",
      "y": "↑ Trade intensity"
    },
    "quadrant": {
      "match-unused": "matched, not used",
      "match-used": "matched and used",
      "production-sharing": "trades beyond the match",
      "weak": "weak"
    },
    "column": {
      "exporter": "Seller",
      "importer": "Buyer",
      "quadrant": "Quadrant",
      "year": "Year",
      "intraShare": "Share of trade inside the bloc",
      "concentration": "Regional concentration"
    },
    "bloc": "Trade inside the bloc by year",
    "download": "All rows (CSV)"
  },
  "pair": {
    "title": "{a} and {b}",
    "finding": "{a} sold {b} goods for {there} in {thereYear}, and bought for {back} in {backYear}",
    "unknownFinding": "What {a} and {b} trade is not known here yet",
    "other": "Another pair",
    "swap": "Swap",
    "first": "First member",
    "second": "Second member",
    "inSpace": "Both in the product space",
    "inTrends": "Both over time",
    "emptyTitle": "What a loaded year of trade would add",
    "empty": "Here stand the totals that the facts shipped with Hamkor know, and the options they allow. One year of trade by country and product adds the goods traded both ways, what matches and is not traded, intensity, complementarity with and without fuels, and two-way trade split by quality.",
    "totals": {
      "heading": "Totals as each side reports them",
      "findingBoth": "In {year} the two sides’ reports of {from} → {to} differ by a factor of {factor}",
      "findingOne": "{count, plural, one {# total is known} other {# totals are known}}, each from one side only",
      "scope": "US dollars a year. Filled: the seller’s report; open: the buyer’s; bar: reconciled, with its interval.",
      "none": "No total between the two is known.",
      "direction": "Direction",
      "year": "Year",
      "byExporter": "Seller reports",
      "byImporter": "Buyer reports",
      "reconciled": "Reconciled",
      "findingAgree": "In {year} the two sides’ reports of {from} → {to} agree to within a tenth"
    },
    "measures": {
      "heading": "How closely they trade",
      "lede": "Intensity 1 means as much trade as the buyer’s place in world imports would give. Complementarity runs from 0 to 100.",
      "direction": "Direction",
      "kojima": "Intensity (Kojima)",
      "drysdale": "Intensity (Drysdale–Garnaut)",
      "complementarity": "Complementarity",
      "withoutFuels": "without fuels and gold",
      "matched": "Matched value"
    },
    "intra": {
      "heading": "The same goods both ways",
      "gl": "Grubel–Lloyd index",
      "split": "How two-way trade divides by unit values",
      "horizontal": "like quality",
      "vertical": "different quality",
      "unknown": "not known",
      "one-way": "one way",
      "type": "Type",
      "product": "Product",
      "gl2": "GL",
      "ratio": "Unit-value ratio",
      "none": "No good is traded both ways."
    },
    "top": {
      "heading": "What moves now",
      "caption": "{from} → {to}: largest products",
      "product": "Product",
      "value": "Value",
      "share": "Share",
      "rca": "RCA",
      "bilateral": "Bilateral RCA"
    },
    "unused": {
      "heading": "What matches and does not move",
      "lede": "The seller exports it, the buyer imports it, from and to others: the smaller of the two, beside what already goes.",
      "caption": "{from} → {to}: matched, not used",
      "matched": "Matched",
      "already": "Moves already"
    },
    "options": {
      "heading": "{count, plural, =0 {No option joins the two} one {# option joins the two} other {# options join the two}}",
      "caption": "Options of the pair",
      "all": "All options of the two"
    }
  },
  "dependence": {
    "title": "Dependence",
    "lede": "Where a member’s imports hang on one supplier outside the bloc, and how concentrated its suppliers are.",
    "finding": "{member} takes {share} of its “{group}” imports ({value}) where one outside supplier holds more than half",
    "noFinding": "No import of a member hangs on one outside supplier in these data",
    "filter": {
      "label": "What is shown",
      "by": "Rows",
      "chapter": "Chapters",
      "stage": "Stages of processing",
      "measure": "Shown",
      "single": "Share from single outside suppliers",
      "hhi": "Concentration of suppliers (HHI)"
    },
    "cell": "{member}, {group}: {value}. Open its products.",
    "column": {
      "member": "Member",
      "group": "Group",
      "imports": "Imports",
      "hhi": "HHI",
      "single": "From single outside suppliers",
      "top": "Largest supplier",
      "topShare": "Its share",
      "bloc": "From members",
      "product": "Product",
      "suppliers": "Suppliers"
    },
    "products": {
      "heading": "{group}: what {member} buys and from whom",
      "close": "Close",
      "options": "Substitution options",
      "caption": "Products behind the cell",
      "legend": "Bars: suppliers by share; turquoise inside the bloc, saffron outside.",
      "none": "No product is known behind this cell."
    },
    "emptyTitle": "No imports by supplier are known",
    "empty": "A loaded year of trade by country and product fills this map for all members and chapters.",
    "note": "The facts that come with Hamkor cover raw materials only. A loaded year of trade adds all chapters.",
    "rows": {
      "chapter": "Rows are chapters, columns members.",
      "stage": "Rows are stages of processing, columns members."
    },
    "what": {
      "hhi": "Concentration of suppliers, 0 to 1 (HHI), weighted by value.",
      "single": "Share of imports in products of which one supplier outside the bloc holds more than half."
    },
    "press": "Press a cell for its products."
  },
  "trends": {
    "title": "Trends",
    "lede": "Trade over time: of up to four members side by side, of the bloc, of one product.",
    "finding": "{measure}, {who}: {from} in {fromYear}, {to} in {toYear}",
    "findingOne": "{measure}, {who}: {to} in {toYear}",
    "measure": {
      "exports": "Exports",
      "imports": "Imports",
      "balance": "Trade balance",
      "intra-share": "Share of trade inside the bloc",
      "diversity": "Products exported with advantage",
      "hhi": "Concentration of exports (HHI)",
      "world-demand": "World demand"
    },
    "filter": {
      "label": "What is shown",
      "measure": "Measure",
      "members": "Members, up to four",
      "product": "Product code",
      "productExample": "8708; empty: all",
      "scale": "Scale",
      "scaleOne": "One for all",
      "scaleOwn": "Each on its own"
    },
    "scope": "{unit}; solid: published, dashed: estimated, dotted: unverified.",
    "year": "Year",
    "emptyTitle": "Nothing is known of this over time",
    "empty": "The facts that come with Hamkor do not hold this series. Loading trade of several years adds it; another measure or member may be known.",
    "worldProduct": "World demand is asked of one product: give its code.",
    "inSpace": "In the product space",
    "ownScale": "Each chart reaches from zero to its own largest value: compare how they move, not how large they are."
  },
  "link": {
    "space": "In the product space",
    "dependence": "Dependence on suppliers",
    "trends": "Over time",
    "pair": "{a} and {b} as a pair",
    "label": "Look closer",
    "headingSpace": "“{heading}” in the product space",
    "pairs": "Pairs with other members"
  }
};
export = messages;
