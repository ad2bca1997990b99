// Written by `npm run messages`.
declare const messages: {
  "substitution": {
    "outside-imports": "{importer} buys {product} outside the Organisation for {usd, number, ::currency/USD compact-short} a year ({count, plural, one {# year} other {mean of # years}} listed, {from}–{to}).",
    "spare-exports": "{supplier} sells {product} outside the Organisation for {usd, number, ::currency/USD compact-short} a year ({count, plural, one {# year} other {mean of # years}} listed, {from}–{to}).",
    "matched": "The smaller of the two is what could change hands: {usd, number, ::currency/USD compact-short} a year.",
    "fit": "Prices per tonne: {importUnitValue, number, ::currency/USD @@@#} paid, {exportUnitValue, number, ::currency/USD @@@#} asked. Fit exp(−|ln of their ratio|) = {fit, number, ::.00}; 1 means the same price.",
    "fit-unknown": "Prices per tonne are not known on both sides, so the fit of grades is unknown.",
    "value": "{matched, number, ::currency/USD compact-short} × {fit, number, ::.00} = {usd, number, ::currency/USD compact-short} a year.",
    "joint": "All {count, plural, one {# pair} other {# pairs}} in {product} together can replace at most {bound, number, ::currency/USD compact-short} (maximum flow), although their pairwise figures add up to {pairwise, number, ::currency/USD compact-short}. In one of the best plans this pair carries {pair, number, ::currency/USD compact-short}; other plans may divide it otherwise.",
    "concentration": "In {year} the outside purchases of {importer} had a supplier concentration (HHI) of at least {low, number, ::.00} and at most {high, number, ::.00}: suppliers known by name hold {named, number, ::percent .#}. Largest: {top}, {topShare, number, ::percent .#}.",
    "advantage": "Balassa index of {supplier} in this product in 2016: {rca, number, ::.00}; from {threshold, number, ::.##} a supplier counts as able.",
    "chapter-imports": "{importer} bought goods of chapter {chapter} outside the Organisation for {usd, number, ::currency/USD compact-short} in {year}.",
    "chapter-exports": "{supplier} exported {exports, number, ::currency/USD compact-short} of chapter {chapter} to the whole world in {year}; less {already, number, ::currency/USD compact-short} that {importer} already bought there, {usd, number, ::currency/USD compact-short} is left. Sales to other members are part of it.",
    "chapter-matched": "The smaller of the two, {usd, number, ::currency/USD compact-short}, is an upper bound: a chapter holds many different goods."
  }
};
export = messages;
