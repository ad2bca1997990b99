// Written by `npm run messages`.
declare const messages: {
  "valueAdded": {
    "title": "Value added",
    "lede": "A country’s exports hold work of other countries. An input-output table tells how much of what is exported was added at home, by other members, and outside the bloc.",
    "finding": "{member}: {foreign} of what it exports was added abroad, {bloc} of that by other members",
    "findingAlone": "{member}: {foreign} of what it exports was added abroad",
    "noMember": "No member stands in this table by itself",
    "filter": {
      "label": "What is shown",
      "table": "Table",
      "newest": "Newest table",
      "year": "Year",
      "lastYear": "Last year ({year})",
      "add": "Beside the members",
      "addNothing": "Add a country…",
      "remove": "Leave out {country}"
    },
    "scope": "Shares of gross exports, {year}. Hatched, because all of it is worked out from the table: added at home, by other members, outside the bloc. At the end: VAX ratio.",
    "part": {
      "home": "At home",
      "bloc": "By other members",
      "outside": "Outside the bloc"
    },
    "vax": "VAX {value}",
    "note": "VAX ratio: value added at home that ends in final use abroad, over gross exports (Johnson and Noguera 2012). What crosses a border twice counts twice in gross exports.",
    "within": "Members that the table has by themselves: {members}. Within its regions and not to be told apart: {hidden}; “by other members” means the former alone.",
    "column": {
      "country": "Country",
      "member": "Member",
      "isMember": "yes",
      "exports": "Gross exports",
      "vaExports": "Value added exported",
      "vax": "VAX ratio",
      "home": "Added at home",
      "foreign": "Added abroad",
      "bloc": "Of that, by other members",
      "forward": "In exports of others"
    },
    "caption": "Content of exports by country",
    "concentration": {
      "above": "Members trade value added with each other {times} times as much as their place in the world would give.",
      "below": "Members trade value added with each other less than their place in the world would give: {times} times.",
      "one": "One member alone stands in the table: how much members trade with each other cannot be told from it."
    },
    "industries": {
      "heading": "Which industries it comes from",
      "lede": "Where an industry’s value added exceeds its exports, its work leaves the country within what other industries export. Codes are those of the table.",
      "of": "Industries of",
      "caption": "Industries of {country}",
      "industry": "Industry",
      "exports": "Gross exports",
      "vaExports": "Value added that ends abroad",
      "vax": "VAX ratio",
      "advantage": "Advantage on value added"
    },
    "state": {
      "noneTitle": "No input-output table is loaded yet",
      "none": "Value added needs a table of who buys what from whom, between the industries of all countries. Such tables may not be shipped; each of these can be loaded as CSV (save a workbook as CSV first):",
      "wiod": "WIOD (World Input-Output Database): 43 countries, 2000 to 2014; of the members China, India and Russia.",
      "adb": "ADB multiregional tables: from 2000; Kazakhstan, Kyrgyzstan and Pakistan too.",
      "icio": "OECD inter-country tables (ICIO): from 1995; Belarus, Kazakhstan and Pakistan in newer editions.",
      "exiobase": "EXIOBASE as a long CSV: it must hold sales at home and final use too, not trade alone.",
      "how": "On the page “Loading”, or in a terminal:",
      "command": "hamkor import io FILES… --name my-table",
      "columns": "Where headers are your own, “--columns” says which is which: from_country, from_industry, to_country, to_use, amount, year.",
      "partialTitle": "This is a part of a table, not a whole one",
      "partial": "Nothing is worked out from it: shares from a part would look like results and be none. Load the whole table.",
      "lacksHome": "Sales at home are missing for {countries}.",
      "lacksFinal": "Final use is missing for {countries}.",
      "lacksOutput": "Sales account for all but {share} of the output that the table states.",
      "more": "{countries} and {count, number} more",
      "comma": ", ",
      "singularTitle": "This table has no solution",
      "singular": "Some industry of it buys from itself all that it makes, so that no value added is left. Check whether rows or columns were lost when the file was made.",
      "tooLargeTitle": "This table is too large to be worked out here",
      "tooLarge": "It has {sectors, number} pairs of country and industry; up to 4,500 are worked out. Load it at fewer industries."
    },
    "load": "Load a table"
  },
  "complexity": {
    "title": "Economic complexity",
    "lede": "Countries in the order of what they can make that few others can. An order of this kind is less sure than it looks: the whiskers say between which places each country stands.",
    "finding": "{member} stands highest among the members, between places {from, number} and {to, number} of {total, number}",
    "findingExact": "{member} stands highest among the members, at place {place, number} of {total, number}",
    "noMember": "No member has a place in these data",
    "filter": {
      "label": "What is shown",
      "only": "Countries",
      "all": "All",
      "members": "Members alone"
    },
    "scope": "Economic Complexity Index of {years}, {edition}, {countries, number} countries, {products, number} headings. Dot: middle place; whisker: places in nine of ten resamples. Those whose whiskers overlap are not ordered.",
    "by": {
      "years": "Resampled over years: the years of the data are drawn anew with replacement, {resamples, number} times. It shows how far the years disagree.",
      "products": "Resampled over products, since the data have one year: headings are drawn anew with replacement, {resamples, number} times. It shows how far the order hangs on single headings."
    },
    "limits": "The whiskers show noise of sampling. What is wrong in every year or every heading alike, such as trade that nobody reports, is not in them.",
    "lost": "{count, plural, one {# resample without an index is left out.} other {# resamples without an index are left out.}}",
    "axis": "Place (1: most complex)",
    "legend": {
      "member": "Member",
      "other": "Other country",
      "placed": "Too small to be ranked: where it would stand"
    },
    "place": "{from, number}",
    "places": "{from, number} to {to, number}",
    "column": {
      "country": "Country",
      "places": "Places",
      "middle": "Middle",
      "eci": "ECI",
      "diversity": "Headings with advantage",
      "coi": "Outlook (COI)",
      "fitness": "Fitness",
      "hhi": "Concentration (HHI)",
      "exports": "Exports",
      "ranked": "Ranked",
      "yes": "yes",
      "no": "too small"
    },
    "caption": "Countries by complexity",
    "apart": {
      "heading": "Which members can be told apart",
      "lede": "Two members are in order only where their whiskers do not overlap.",
      "above": "surely above {members}",
      "aboveNone": "surely above no other member"
    },
    "emptyTitle": "These data give no order",
    "empty": "The index needs exports of several countries in several headings that they share. Load trade of more countries, or choose other data.",
    "inSpace": "Product space of {member}"
  }
};
export = messages;
