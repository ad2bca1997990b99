// Written by `npm run messages`.
declare const messages: {
  "substitution": {
    "outside-imports": "{importer} buys {product} outside the Organisation for {usd, number, ::currency/USD compact-short @@#} a year ({count, plural, one {# year} other {mean of # years}} listed, {from}–{to}).",
    "spare-exports": "{supplier} sells {product} outside the Organisation for {usd, number, ::currency/USD compact-short @@#} a year ({count, plural, one {# year} other {mean of # years}} listed, {from}–{to}).",
    "matched": "The smaller of the two is what could change hands: {usd, number, ::currency/USD compact-short @@#} a year.",
    "fit": "Prices per tonne: {importUnitValue, number, ::currency/USD @@@#} paid, {exportUnitValue, number, ::currency/USD @@@#} asked. Fit exp(−|ln of their ratio|) = {fit, number, ::.00}; 1 means the same price.",
    "fit-unknown": "Prices per tonne are not known on both sides, so the fit of grades is unknown.",
    "value": "{matched, number, ::currency/USD compact-short @@#} × {fit, number, ::.00} = {usd, number, ::currency/USD compact-short @@#} a year.",
    "joint": "All {count, plural, one {# pair} other {# pairs}} in {product} together can replace at most {bound, number, ::currency/USD compact-short @@#} (maximum flow), although their pairwise figures add up to {pairwise, number, ::currency/USD compact-short @@#}. In one of the best plans this pair carries {pair, number, ::currency/USD compact-short @@#}; other plans may divide it otherwise.",
    "concentration": "In {year} the outside purchases of {importer} had a supplier concentration (HHI) of at least {low, number, ::.00} and at most {high, number, ::.00}: suppliers known by name hold {named, number, ::percent .#}. Largest: {top}, {topShare, number, ::percent .#}.",
    "advantage": "Balassa index of {supplier} in this product in 2016: {rca, number, ::.00}; from {threshold, number, ::.##} a supplier counts as able.",
    "chapter-imports": "{importer} bought goods of the chapter “{chapter}” outside the Organisation for {usd, number, ::currency/USD compact-short @@#} in {year}.",
    "chapter-exports": "{supplier} exported {exports, number, ::currency/USD compact-short @@#} of the chapter “{chapter}” to the whole world in {year}; less {already, number, ::currency/USD compact-short @@#} that {importer} already bought there, {usd, number, ::currency/USD compact-short @@#} is left. Sales to other members are part of it.",
    "chapter-matched": "The smaller of the two, {usd, number, ::currency/USD compact-short @@#}, is an upper bound: a chapter holds many different goods.",
    "concentration-exact": "In {year} the outside purchases of {importer} had a supplier concentration (HHI) of {hhi, number, ::.00}. Largest supplier: {top}, {topShare, number, ::percent .#}.",
    "lines-matched": "Line by line over {count, plural, one {# line} other {# lines}} the smaller of the two is {matched, number, ::currency/USD compact-short @@#} a year; with the fit of prices of each line, {usd, number, ::currency/USD compact-short @@#}.",
    "guard": "{supplier} exports less of {product} than it imports; to leave re-exports out, {guard, number, ::percent .#} of what it sells is counted.",
    "advantage-loaded": "Balassa index of {supplier} in {product}, {years}: {rca, number, ::.00}; from {threshold, number, ::.##} a supplier counts as able.",
    "emerging": "{supplier} has no advantage in {product} yet, but stands near to it: relative density {relativeDensity, number, ::.00} standard deviations.",
    "concentration-lines": "Supplier concentration (HHI) of {importer}, weighted mean over the lines, {years}: {hhi, number, ::.00}. Largest supplier outside: {top}, at least {topShare, number, ::percent .#} of the outside purchases."
  },
  "co-production": {
    "upstream": "{upstream} exports {input} for {usd, number, ::currency/USD compact-short} a year ({year}); its Balassa index is {rca, number, ::.00}: it has the input.",
    "downstream-has": "{downstream} exports {product} with advantage (Balassa index {rca, number, ::.00}, {year}) and lacks the input.",
    "downstream-near": "{downstream} does not yet export {product} with advantage (Balassa index {rca, number, ::.00}, {year}), but is near to it: relative density {relativeDensity, number, ::.00} standard deviations. It lacks the input.",
    "input": "{input} stands at place {place, number} among the main inputs of {product} in order of cost. {upstream} brings {count, plural, one {# main input} other {# main inputs}} that {downstream} lacks, {weight, number, ::percent .#} of all by cost order.",
    "coefficient": "In the input-output table of {iso3} for {year} the industry that makes {product} spends {value, number, ::percent .#} of its output on goods of the industry that makes {input}.",
    "coefficient-elsewhere": "{iso3} has no table of its own here; in {countries} the industry that makes {product} spent between {low, number, ::percent .#} and {high, number, ::percent .#} of its output on goods of the industry that makes {input} ({year}).",
    "feasibility": "Capability from 0 to 1: upstream {upstream, number, ::.00}, downstream {downstream, number, ::.00}; together, as their geometric mean, {feasibility, number, ::.00}.",
    "demand": "The world exported {usd, number, ::currency/USD compact-short} of {product} in {year}."
  },
  "growth-per-year": "Compound change per year from {first} to {last}.",
  "hub": {
    "has": "{iso3} exports {material} with advantage ({usd, number, ::currency/USD compact-short} in {year}): it is there to be worked up.",
    "next": "{iso3} does not yet export {product} with advantage (Balassa index {rca, number, ::.00}); relative density {relativeDensity, number, ::.00} standard deviations.",
    "readiness": "Readiness from 0 to 1: geometric mean of capability ({capability, number, ::.00}) and of the share of main inputs it has ({coverage, number, ::percent .#}) = {readiness, number, ::.00}.",
    "demand": "The world exported {usd, number, ::currency/USD compact-short} of {product} in {year}."
  },
  "replaceable": {
    "importers": "Sum over {count, plural, one {# member} other {# members}} that buy it outside while another member sells it outside.",
    "materials": "Sum over {count, plural, one {# raw material} other {# raw materials}}."
  },
  "joint-diversification": {
    "lacking": "{partners}: in {year} none of them exported {product} with advantage.",
    "brings": "{partner} alone brings {inputs}: {share, number, ::percent .#} of the main inputs by cost order.",
    "inputs": "Together they hold {together, number, ::percent .#} of the main inputs by cost order, the best of them alone {alone, number, ::percent .#}: a gain of {gain, number, ::percent .#}.",
    "closeness": "Relative density of their capabilities together: {together, number, ::.00} standard deviations; of {best} alone: {alone, number, ::.00}. Above 0 they stand nearer to the product than their own breadth would lead one to expect.",
    "experience": "What they already export of {product}: {share, number, ::percent .####} of their exports in {year} (geometric mean over the partners; 100,000 US dollars added to each).",
    "demand": "The world exported {usd, number, ::currency/USD compact-short} of {product} in {year}."
  },
  "localisation": {
    "holder": "{holder} exports {product} for {usd, number, ::currency/USD compact-short} a year ({year}), {share, number, ::percent .##} of world exports; its Balassa index is {rca, number, ::.00}: it holds the technology.",
    "host-lacks": "{host} does not export {product} with advantage (Balassa index {rca, number, ::.00}, {year}).",
    "host-inputs": "{host} has {inputs}: {share, number, ::percent .#} of the main inputs of {product} by cost order.",
    "host-no-inputs": "{host} exports none of the main inputs of {product} with advantage.",
    "host-closeness": "Relative density of {host} around {product}: {relativeDensity, number, ::.00} standard deviations.",
    "host-expected-imports": "If {host} divided its merchandise imports among products as the world does, it would have bought {product} for {usd, number, ::currency/USD compact-short} in {year}: an estimate, since its imports by product are not known.",
    "market": "Merchandise imports of {host} in {year}, all products: they stand for its market.",
    "experience": "What {holder} and {host} already export of {product}: {share, number, ::percent .####} of their exports in {year} (geometric mean; 100,000 US dollars added to each).",
    "demand": "The world exported {usd, number, ::currency/USD compact-short} of {product} in {year}.",
    "host-imports": "{host} buys {product} from all the world for {usd, number, ::currency/USD compact-short @@#} a year (mean of {years}), {share, number, ::percent .##} of its imports."
  },
  "outside-demand": "All members together buy {product} outside the Organisation for {usd, number, ::currency/USD compact-short @@#} a year (mean of {years}).",
  "export-potential": {
    "supply": "{exporter} holds {share, number, ::percent .##} of world exports in the lines of {product} (weighted by potential); the re-export guard min(1, exports / imports) is {guard, number, ::.00}. Supply: {supply, number, ::percent .##}.",
    "demand": "{importer} buys {product} from all the world for {usd, number, ::currency/USD compact-short @@#} a year (mean of {years}).",
    "ease": "Ease of trade: {ease, number, ::.00} = distance {distance, number, ::.00} × tie of the pair {pair, number, ::.00}. Above 1 they trade more than supply and demand let expect.",
    "potential": "Supply × demand × ease over {count, plural, one {# line} other {# lines}}: {potential, number, ::currency/USD compact-short @@#} a year; traded now: {actual, number, ::currency/USD compact-short @@#}; unrealised line by line: {usd, number, ::currency/USD compact-short @@#}.",
    "growth": "Growth over five years is assumed to be as over the last five known: what {importer} buys changes by {demand, number, ::percent sign-always .#}, the share of {exporter} in world exports by {supply, number, ::percent sign-always .#}. Of the unrealised amount {usd, number, ::currency/USD compact-short @@#} a year comes from growth."
  },
  "complementarity": {
    "match": "Complementarity of what {exporter} exports with what {importer} imports (Michaely): {all, number, ::.0} of 100; without fuels and gold {without, number, ::.0}.",
    "intensity": "Trade intensity after Kojima: {kojima, number, ::.00}; with the exporter’s own imports left out (Drysdale and Garnaut): {drysdale, number, ::.00}. 1 is what their shares in world trade let expect.",
    "quadrant-match-unused": "The match is above the median of all pairs, the intensity below: a structural match that trade does not use.",
    "quadrant-match-used": "Match and intensity are both above the median of all pairs: the match is used.",
    "quadrant-production-sharing": "The match is below the median, but trade in the same goods runs both ways: production is shared.",
    "quadrant-weak": "The match is below the median of all pairs, and little trade runs both ways.",
    "matched": "Product by product the smaller of exports and imports adds up to {matched, number, ::currency/USD compact-short @@#} a year; of it {actual, number, ::currency/USD compact-short @@#} is traded already, {unused, number, ::currency/USD compact-short @@#} is not."
  },
  "production-sharing": {
    "two-way": "{a} sells {b} {product} for {there, number, ::currency/USD compact-short @@#} a year, and buys it there for {back, number, ::currency/USD compact-short @@#} (mean of {years}).",
    "grubel-lloyd": "Grubel–Lloyd index over {count, plural, one {# line} other {# lines}}: {gl, number, ::.00}; 1 is as much in one direction as in the other. The trade that overlaps: {usd, number, ::currency/USD compact-short @@#} a year.",
    "split": "Of the two-way trade with known masses {share, number, ::percent .#} is horizontal: unit values within 15 percent of each other.",
    "split-unknown": "Masses are not known both ways, so horizontal and vertical trade cannot be told apart."
  },
  "measure": {
    "mean": "Mean of {count, plural, one {# year} other {# years}}, {from}–{to}.",
    "not-recorded": "No flow from {exporter} to {importer} is recorded in these years. If neither reports, trade between them is invisible.",
    "kojima": "Share of {importer} in the exports of {exporter}, {share, number, ::percent .##}, over its share in world imports, {weight, number, ::percent .##}.",
    "drysdale": "Share of {importer} in the exports of {exporter}, {share, number, ::percent .##}, over its share in the imports of all but {exporter}, {weight, number, ::percent .##}.",
    "complementarity": "100 × (1 − half the sum of differences between the shares of each product in the exports of {exporter} and in the imports of {importer}), over {count, plural, one {# product} other {# products}}.",
    "matched": "Product by product the smaller of all that {exporter} exports and all that {importer} imports, added up.",
    "grubel-lloyd": "Trade matched by trade the other way, {matched, number, ::currency/USD compact-short @@#} of {trade, number, ::currency/USD compact-short @@#} a year, over the products one by one.",
    "split": "Share in the trade of both directions. Two-way: the smaller flow is at least a tenth of the larger; horizontal: prices per tonne within 15 percent of each other.",
    "intra-share": "Exports of members to members, {inside, number, ::currency/USD compact-short @@#}, over all their exports, {total, number, ::currency/USD compact-short @@#}.",
    "concentration": "Intra-bloc share, {share, number, ::percent .##}, over the share of the bloc in world exports, {weight, number, ::percent .##}.",
    "single-outside": "Imports of {count, plural, one {# product} other {# products}} of {all, number} of which one supplier outside the Organisation holds more than half.",
    "supplier-hhi": "Sum of the squared shares of {count, plural, one {# supplier} other {# suppliers}}.",
    "shipped-materials": "Only the raw materials that come with Hamkor ({count, plural, one {# heading} other {# headings}}), from lists of the 200 largest flows of a product and year.",
    "shipped-hhi": "Suppliers known by name hold {named, number, ::percent .#} of these imports: the index is a lower bound.",
    "balance": "Exports less imports: {exports, number, ::currency/USD compact-short @@#} − {imports, number, ::currency/USD compact-short @@#}.",
    "diversity": "Products with a Balassa index of at least 1 among {count, plural, one {# product} other {# products}}.",
    "export-hhi": "Sum of the squared shares of {count, plural, one {# product} other {# products}} in exports.",
    "bounds": "Bounds of the flows added up, as if all erred the same way.",
    "not-whole": "The data loaded do not hold all trade that this measure needs: that of the whole world, or of these countries with all others."
  },
  "coverage": {
    "seen-exports": "{sides, select, both {Reconciled flows} other {Flows as the data have them}} of all products to all partners, added up.",
    "seen-imports": "{sides, select, both {Reconciled flows} other {Flows as the data have them}} of all products from all partners, added up. They are free on board, the national figure includes freight and insurance: a country fully seen comes to about 0.94."
  },
  "value-added": {
    "exports": "Sales to industries and to final use of other countries, from the input-output table.",
    "exported": "Value added at home that ends in final use abroad, over all stages: value added per unit of output × Leontief inverse × final use (Johnson and Noguera 2012).",
    "vax": "Value added exported, over gross exports.",
    "domestic": "Value added at home within gross exports, over gross exports.",
    "foreign": "Value added by other countries within gross exports, over gross exports.",
    "bloc": "Of the foreign part, what other members add. The table has {count, plural, one {# member} other {# members}} by themselves; the rest are within regions of the table.",
    "forward": "Value added at home within the exports of all other countries, over own exports.",
    "concentration": "Share of trade with each other in the value-added trade of members, over their share in that of the world: 1 is neutral.",
    "advantage": "Share of the industry in the country’s value added that ends abroad, over its share for all countries: 1 is neutral (Koopman, Wang and Wei 2014)."
  },
  "freight": {
    "amount": "Worked out from the rows named, for the whole load; the range is theirs, or that of figures so sure.",
    "total": "{count, plural, one {Sum of one operation} other {Sum of # operations}}; the low and the high are summed too.",
    "row": "One row of the network, as it stands.",
    "reached": "Sum over the members whose main place is reached within {days, plural, one {# day} other {# days}}.",
    "likely": "Every one of {count, plural, one {# operation} other {# operations}} is spread over its range, half of it below the usual time; by the sum, half of all consignments arrive within the value and eight in ten between the low and the high."
  },
  "way": {
    "rule": "The quickest of the ways that cost at most a quarter more than the cheapest (ways shut for a season only where every other costs more than twice as much), between main places of the two members or those chosen instead, for 20 t in a 40-foot container: a sum over every leg, border, transfer and change of gauge.",
    "shares": "Of this figure {published, number, ::percent} is published, {estimated, number, ::percent} estimated and {unverified, number, ::percent} not verified."
  }
};
export = messages;
