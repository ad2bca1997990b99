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
    "synthetic": "“{title}” is synthetic data, generated to try the platform. Nothing on this page says anything about real trade."
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
      "HS2022": "HS 2022"
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
  }
};
export = messages;
