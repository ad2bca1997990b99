// Written by `npm run messages`.
declare const messages: {
  "heading": "Cooperation options",
  "finding": "{count, plural, one {# option} other {# options}}. First: {first}",
  "caption": "{count} cooperation options",
  "noneOfKind": "There is no option of this kind in the data loaded.",
  "limits": "What this list cannot see yet",
  "downloadAll": "All {count, number} rows (CSV)",
  "lede": {
    "all": "What members buy outside that a member sells outside, what two or three could make together though none can alone, what a strong producer could build with a host, and where one member’s output is another’s input. Each number opens its source.",
    "substitution": "One member buys outside the Organisation what another sells outside it. The value is the smaller of the two, times how well their prices fit.",
    "joint-diversification": "No partner makes the product with advantage today, but together they hold more of its main inputs than any of them alone. The value is the size of the world market, not what the partners would sell.",
    "localisation": "A member that exports the product with advantage builds it with one that does not yet, where inputs, related industries or a market are. Most real joint projects are of this kind.",
    "co-production": "One member has the input, another makes the product from it, or is near to making it.",
    "export-potential": "What one member could sell another beyond what it sells now, by its supply, the other’s demand and the ease of trade between them. A model, not a forecast.",
    "complementarity": "How well the exports of one member meet the imports of another, and whether trade uses it. A match that trade does not use stands first.",
    "production-sharing": "Two members that already send each other parts of one kind: a base for making things together."
  },
  "title": {
    "substitution": "{product}: {from} → {to}",
    "joint-diversification": "{product}: {partners}",
    "localisation": "{product}: {holder} with {host}",
    "co-production": "{input} ({upstream}) → {product} ({downstream})",
    "export-potential": "{product}: {from} → {to}, untapped",
    "complementarity": "{from} → {to}: what fits",
    "production-sharing": "{product}: {a} ⇄ {b}"
  },
  "kinds": {
    "label": "Kind of option",
    "all": "All kinds"
  },
  "filter": {
    "label": "Filter the options",
    "words": "Words",
    "wordsExample": "pumps, насосы, 水泵",
    "member": "Member",
    "partner": "Partner",
    "product": "Product",
    "anyProduct": "All products",
    "least": "Worth at least",
    "amount": "{usd, number, ::currency/USD compact-short}",
    "confidence": "Confidence",
    "atLeast": "{confidence} or better",
    "any": "Any",
    "clear": "Clear filters"
  },
  "column": {
    "rank": "Rank",
    "option": "Option",
    "value": "Worth",
    "score": "Score",
    "scoreUnit": "of 100",
    "coverage": "Coverage"
  },
  "pager": {
    "label": "Pages of the list",
    "previous": "Previous",
    "next": "Next",
    "shown": "{from, number}–{to, number} of {total, number}"
  },
  "weights": {
    "open": "What matters most? Set the weights",
    "legend": "Weights",
    "help": "The score is the weighted mean of these parts. Move a slider and the list is ranked anew; the address keeps your weights.",
    "times": "× {weight, number}",
    "reset": "Back to the default weights"
  },
  "partHelp": {
    "value": "money at stake",
    "fit": "prices of the same grade",
    "security": "fewer outside suppliers now, more to gain",
    "feasibility": "how near the partners are to making it",
    "strength": "the technology holder's share of the world market",
    "inputs": "inputs the partners hold between them",
    "sourcing": "share of the main inputs already produced",
    "experience": "how much of it the partners already export, however little",
    "complexity": "know-how the product stands for",
    "demand": "size of the world market",
    "coverage": "how well the data see this trade",
    "ease": "how much more the pair trades than distance and structure let expect",
    "quadrant": "a match that trade does not use yet"
  },
  "flagShort": {
    "concentrated-supply": "few suppliers",
    "input-from-outside": "input from outside",
    "projected-member": "indices projected",
    "thin-flow": "thin flow",
    "coarse-level": "chapter level",
    "no-advantage": "no advantage yet",
    "declining-demand": "demand falls",
    "old-data": "old data",
    "below-baseline": "ranking below baseline",
    "not-validated": "not tested",
    "emerging-supplier": "emerging supplier",
    "re-exporter": "re-exports",
    "ease-floor": "no trade yet"
  },
  "map": {
    "title": "Options shown, as links between partners",
    "description": "Map of Eurasia with {count, plural, one {# option} other {# options}} drawn as lines between the partners.",
    "flow": "{title}: {value}"
  },
  "option": {
    "value": "Worth",
    "rank": "Rank",
    "rankOf": "of {total, number} of its kind; score {score} of 100",
    "coverage": "Data coverage",
    "brings": "brings {what}{more, plural, =0 {} other { and # more}}",
    "flags": "Know before you read the rank",
    "steps": "How it was computed",
    "missing": "What would let us say more",
    "missingHelp": "Unknown is not zero. These data would change or firm up what stands above.",
    "neighbours": "Options ranked beside this one",
    "previous": "Rank {rank, number}, the one before",
    "next": "Rank {rank, number}, the one after",
    "band": "{places} of {total, number} of its kind: the figures do not separate it from its neighbours; score {score} of 100",
    "brief": "Brief on one page"
  },
  "rank": {
    "heading": "Why rank {rank, number} of {total, number}: {part} adds the most",
    "help": "Each part is compared with all options of the kind: 100 means no other has more. The score is their weighted mean, so it can always be taken apart again.",
    "score": "Score",
    "partsCaption": "Parts of the score",
    "part": "Part",
    "raw": "Quantity",
    "percentile": "Percentile",
    "weight": "Weight",
    "adds": "Adds to the score",
    "sensitivity": "How firm is the rank?",
    "sensitivityHelp": "Rank under the default weights when one threshold is a quarter lower or higher.",
    "threshold": "Threshold",
    "base": "As used",
    "lower": "Rank at −25 %",
    "asUsed": "Rank",
    "higher": "Rank at +25 %",
    "dropsOut": "drops out"
  },
  "substitution": {
    "howMuch": "How much could change hands",
    "howMuchHelp": "Means over the years listed. Only what both sides now trade outside the Organisation counts.",
    "outsideImports": "{importer} buys outside, a year",
    "spareExports": "{supplier} sells outside, a year",
    "and": "∧",
    "matched": "The smaller of the two",
    "fit": "Fit of prices, 1 = the same",
    "value": "Worth, a year",
    "joint": "All pairs together",
    "jointHelp": "A tonne can be sold only once. The maximum flow over all suppliers and importers bounds what all pairs of this product can replace together; their separate figures add up to more.",
    "pairwise": "Sum of all pairs, each alone",
    "bound": "All pairs together, at most",
    "thisPair": "This pair, in one of the best plans",
    "dependence": "On whom {importer} depends now",
    "history": "{product}: outside purchases of {importer}, outside sales of {supplier}",
    "prices": "Do the grades match?",
    "pricesHelp": "Far apart prices per tonne mean different goods under one heading.",
    "importPrice": "{importer} pays outside",
    "exportPrice": "{supplier} gets outside",
    "hhi": "Concentration of outside suppliers (HHI, lower bound)",
    "guard": "{supplier} also imports this product: only {guard} of its sales count as its own.",
    "lines": "{count, plural, one {# six-digit line} other {# six-digit lines}} behind the heading",
    "linesHelp": "Matched line by line: what is bought and what is sold under one heading may be different goods, and prices are compared within a line.",
    "linesCaption": "{product}: {supplier} and {importer}, line by line"
  },
  "suppliers": {
    "finding": "{country} alone supplies {share} of what {importer} buys outside: {product}",
    "findingOne": "The largest outside supplier is {country}",
    "scope": "Largest outside suppliers, {year}, USD",
    "note": "At most the five largest suppliers are listed.",
    "country": "Country",
    "value": "Value"
  },
  "history": {
    "scope": "USD a year; hatched = estimated, dotted = not verified",
    "note": "The list holds the 200 largest flows a year: a flow that is not listed is unknown, not zero.",
    "year": "Year",
    "outsideImports": "Bought outside",
    "spareExports": "Sold outside",
    "alreadyBetween": "Already between the two"
  },
  "demand": {
    "finding": "World exports",
    "findingLevel": "{product}: the world exported {amount} in {year}",
    "findingUp": "{product}: the world exported {amount} in {year}, growing by {rate} a year",
    "findingDown": "{product}: the world exported {amount} in {year}, shrinking by {rate} a year",
    "scope": "World exports, current USD",
    "year": "Year",
    "value": "World exports"
  },
  "inputs": {
    "input": "Input",
    "weight": "Weight in cost order",
    "others": "Other members that have it",
    "lacks": "—",
    "rca": "RCA {rca}",
    "nobody": "no member has it: from outside",
    "noOther": "no other"
  },
  "closeness": {
    "scope": "Relative density, in standard deviations; to the right of the line = nearer than usual for this product",
    "note": "Density: share of related products already exported with advantage. Relative: compared with what is usual for the product and the country.",
    "average": "as usual",
    "who": "Who",
    "relative": "Relative density",
    "density": "Density",
    "inputs": "Main inputs held",
    "rca": "RCA"
  },
  "neighbours": {
    "finding": "Nearest to {product} among what they already sell: {nearest} ({who})",
    "scope": "Proximity: how often countries that export one also export the other with advantage",
    "product": "Related product",
    "proximity": "Proximity",
    "who": "Exported with advantage by"
  },
  "ladder": {
    "able": "with advantage",
    "near": "near to it",
    "nobody": "no member",
    "rca": "Balassa index {rca}",
    "density": "relative density {density}"
  },
  "stages": {
    "raw": "Raw material",
    "energy": "Energy",
    "food": "Food",
    "processed": "Processed",
    "parts": "Parts",
    "capital": "Capital goods",
    "consumer": "Consumer goods"
  },
  "joint": {
    "inputs": "Together they hold {together} of the main inputs, alone at most {alone}",
    "inputsHelp": "Inputs in order of cost. A partner has an input when it exports it with advantage (Balassa index of at least 1).",
    "inputsCaption": "Who brings what to {product}",
    "closeness": "How near they are",
    "closenessHelp": "Countries take up products related to what they already make.",
    "closenessFinding": "{better, select, true {Together they stand nearer to it than the best of them alone, {best}} other {{best} alone stands as near to it as all together: the inputs are the reason to join}}",
    "together": "All together"
  },
  "localisation": {
    "holder": "{holder} knows how: its Balassa index is {rca}",
    "holderExports": "{holder} exports: {product}",
    "holderShare": "Share of world exports",
    "hostMarket": "{host}: size of the market (see the source for what is measured)",
    "host": "{host} holds {coverage} of the main inputs",
    "hostHelp": "Inputs in order of cost, and related products the host already exports with advantage.",
    "inputsCaption": "Inputs of {product}: holder and host",
    "near": "{host} stands nearer to it than usual: {product}",
    "far": "{host} stands farther from it than usual: {product}"
  },
  "coProduction": {
    "ladder": "From raw material to product",
    "ladderHelp": "Each rung is made from the one above it. Members with advantage first, then those nearer than usual.",
    "link": "{input}: input no. {place, number} by cost, {weight} of the weight",
    "upstreamExports": "{upstream} exports: {input} (Balassa index {rca})",
    "sectorCoefficient": "Input per unit of output between the two sectors, 2011",
    "downstreamMakes": "{downstream} already exports the product with advantage (Balassa index {rca}): {product}.",
    "downstreamNear": "{downstream} does not export the product with advantage yet (Balassa index {rca}); it already exports {density} of what is related to it: {product}."
  },
  "market": {
    "heading": "The market",
    "complexity": "Product complexity (PCI)",
    "growth": "Growth of world exports, a year"
  },
  "basisShort": {
    "fitted-flow": "a year",
    "matched-flow": "a year",
    "chapter-upper-bound": "upper bound, 2016",
    "input-exports": "of the input, 2016",
    "world-market": "size of the world market",
    "lines-fitted": "a year, line by line",
    "outside-imports": "bought outside by all members",
    "unrealised": "a year beyond today",
    "unused-match": "a year, not yet traded",
    "two-way": "a year, both ways"
  },
  "belowBaseline": "This ranking has not been shown to find real projects better than world demand alone does.",
  "toValidation": "See the test",
  "band": {
    "help": "By its figures it may stand anywhere in these places; in the middle of its intervals it is number {rank, number}.",
    "said": "Number {rank, number} in the middle of its intervals.",
    "note": "Places such as {example} are spans: the figures behind these options are known within intervals, and within a span they do not say which option is better. A rule on the left joins options that are not separated from those above."
  },
  "lines": {
    "product": "Product"
  },
  "exportPotential": {
    "factors": "Supply × demand × ease of trade",
    "factorsHelp": "Export potential after Decreux and Spies (2016). A model of what structure and ease allow, not a forecast of sales.",
    "supply": "Supply of {exporter}",
    "demand": "Demand of {importer}",
    "ease": "Ease of trade between the two, 1 = as usual",
    "potential": "Potential",
    "actual": "Traded now",
    "unrealised": "Not yet used",
    "supplyDetail": "Supply: projected share of world exports {share}; own production counts for {guard} of sales.",
    "demandDetail": "Demand: imports projected to grow by {growth}.",
    "tariffs": "Tariff advantage {advantage}.",
    "noTariffs": "No tariffs are loaded: they count as no advantage and no burden.",
    "easeDetail": "Ease: distance {distance}, the pair’s own trade {pair}, against what is usual.",
    "easeFloor": "Ease: the two do not trade yet, so the median of the importer’s other partners inside the Organisation stands for it.",
    "bar": "How much of it is used",
    "finding": "{product}: {share} of a potential of {potential} is traded now",
    "findingUnknown": "{product}: what is traded now and what could be",
    "scope": "USD a year; whiskers: interval, hatched: estimated",
    "part": "Part",
    "amount": "Amount",
    "byEase": "Open through easier trade",
    "byGrowth": "Open through growth of supply and demand",
    "lines": "Six-digit lines",
    "linesCaption": "{product}: {exporter} to {importer}, line by line"
  },
  "complementarity": {
    "quadrant": {
      "match-unused": "What {exporter} sells is what {importer} buys, and the two hardly trade",
      "match-used": "What {exporter} sells is what {importer} buys, and the two trade it",
      "production-sharing": "{exporter} and {importer} trade much though exports and imports hardly match: goods of one kind go both ways",
      "weak": "What {exporter} sells is not what {importer} buys, and the two trade little"
    },
    "help": "Complementarity (Michaely): 100 = exports and imports are made up alike. Intensity: above 1 = the two trade more than their weight in world trade lets expect.",
    "complementarity": "Complementarity",
    "withoutFuels": "The same without fuels and gold",
    "kojima": "Trade intensity",
    "drysdale": "Intensity without the exporter’s own imports",
    "grubelLloyd": "Two-way trade in one kind (Grubel-Lloyd)",
    "corner": {
      "match-unused": "match, unused",
      "match-used": "match, used",
      "production-sharing": "trade without match",
      "weak": "neither"
    },
    "finding": "{exporter} → {importer} among all pairs of members: {corner}",
    "scope": "Each point is an ordered pair of members; dashed lines: medians over all pairs",
    "pairsCaption": "All pairs of members",
    "pairColumn": "Pair",
    "unused": "What the match is worth",
    "unusedHelp": "Exports of the one that meet imports of the other, the smaller of the two in each product, and what of it is traded already.",
    "matched": "Exports that meet imports",
    "actual": "Already from {exporter} to {importer}",
    "pair": "{exporter} and {importer} side by side",
    "products": "Where the match lies",
    "productsCaption": "Products in which exports of {exporter} meet imports of {importer}",
    "exports": "{exporter} exports, all",
    "imports": "{importer} imports, all"
  },
  "sharing": {
    "heading": "{a} and {b} already send each other parts: {product}",
    "help": "Grubel-Lloyd index: 1 = as much goes there as comes back, 0 = one way only. Prices within 15 % of each other: the same grade both ways (horizontal); farther apart: steps or grades of one chain (vertical).",
    "there": "{a} to {b}, a year",
    "back": "{b} to {a}, a year",
    "grubelLloyd": "Grubel-Lloyd index",
    "horizontal": "{share} of the two-way trade is of one grade.",
    "horizontalUnknown": "Masses are missing, so grades cannot be compared.",
    "pair": "{a} and {b} side by side",
    "lines": "Line by line",
    "finding": "{product}: {count, plural, one {# line} other {# lines}} between {a} and {b}",
    "scope": "USD a year each way; hatched = estimated, dotted = not verified",
    "note": "The {count, number} largest lines are drawn; the table holds all.",
    "ratio": "Ratio of unit values",
    "typeColumn": "Type",
    "type": {
      "horizontal": "same grade",
      "vertical": "steps of a chain",
      "unknown": "prices unknown",
      "one-way": "mostly one way"
    }
  }
};
export = messages;
